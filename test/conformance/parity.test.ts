import { readFileSync, readdirSync } from 'node:fs';
import { excelDesk } from '../../addin/excel-desk.js';
import { excelWorkbook } from '../../addin/excel-workbook.js';
import { openXlsx } from '../../ooxml/xlsx-workbook.js';
import {
  buildReport,
  parseIso,
  periodOf,
  readSettings,
  renderHtml,
  renderText,
  reportView,
} from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import type { Settings, Workbook } from '../../shared/index.js';
import { ExcelHost } from '../excel-host/excel-host.js';
import { openInNode } from '../excel-host/open-in-node.js';
import { memoryWorkbook } from '../memory/memory-workbook.js';

// Google Sheets has its own half of this in test/sheets/parity.test.ts: its bundle runs in another realm.
const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));
const AS_OF = parseIso('2026-11-16')!;

function settings(): Settings {
  const read = readSettings(JSON.parse(readFileSync('samples/settings.json', 'utf8')));
  if (!read.ok) throw new Error(read.problems.map(({ key }) => key).join());
  return read.settings;
}

async function told(workbook: Workbook, file: string) {
  const own = settings();
  const checks = (await workbook.readGrids()).map((grid) => checkAnnex(grid, own, AS_OF));
  const located = checks.filter((check) => check.located);
  const report = buildReport({
    office: own.office.name,
    period: periodOf('week', parseIso('2026-11-15')!),
    asOf: AS_OF,
    sources: [{ file, checks: located }],
    gaps: [],
    settings: own,
  });
  const view = reportView(report, own);
  return {
    findings: located.flatMap((check) => check.issues),
    marks: located.flatMap((check) => (check.located ? check.marks : [])),
    counts: located.flatMap((check) => (check.located ? check.annexes.map((annex) => annex.counts) : [])),
    text: renderText(view),
    html: renderHtml(view),
  };
}

describe.each(SAMPLES)('%s', (file) => {
  const bytes = new Uint8Array(readFileSync(`samples/${file}`));
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.message);

  it('gives the same findings, marks, counts and letter in memory as from the file', async () => {
    const memory = memoryWorkbook(await opened.workbook.readGrids());
    expect(await told(memory, file)).toEqual(await told(opened.workbook, file));
  });

  it('gives the same findings, marks, counts and letter in Excel as from the file', async () => {
    const excel = excelWorkbook(excelDesk(openInNode(new ExcelHost(bytes), { api: 15 })));
    expect(await told(excel, file)).toEqual(await told(opened.workbook, file));
  });
});
