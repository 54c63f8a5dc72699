// What Excel is asked, over the real office.js: syncs, calls and bytes on the wire, against the 5 MB Excel on the web takes.
import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { a1, DEFAULT_SETTINGS } from '../../../shared/index.js';
import { checkAnnex } from '../../../shared/office/check-sheet.js';
import type { Mark } from '../../../shared/index.js';
import { MARK_SENTINEL } from '../../../ooxml/index.js';
import { excelDesk } from '../../../addin/excel-desk.js';
import { excelWorkbook } from '../../../addin/excel-workbook.js';
import { bigAnnex } from '../../excel-host/big-annex.js';
import { ExcelHost } from '../../excel-host/excel-host.js';
import { openInNode } from '../../excel-host/open-in-node.js';

const LIMIT = 5 * 1024 * 1024;
const SHEET = 'Phụ lục';
const kb = (bytes: number): string => `${Math.round(bytes / 1024)} KB`.padStart(9);
let right = true;

/** Runs one piece of work and prints what it cost; `most` is the number of syncs it may take. */
async function cost(name: string, host: ExcelHost, work: () => unknown, most?: number): Promise<number> {
  const before = { ...host.traffic };
  const start = performance.now();
  await work();
  const time = performance.now() - start;
  const syncs = host.traffic.syncs - before.syncs;
  const calls = host.traffic.actions - before.actions;
  const sent = host.traffic.bytesIn - before.bytesIn;
  const got = host.traffic.bytesOut - before.bytesOut;
  const share = ((Math.max(sent, got) / LIMIT) * 100).toFixed(1).padStart(6);
  console.log(
    `${name.padEnd(44)} ${String(syncs).padStart(2)} syncs ${String(calls).padStart(7)} calls, sent${kb(sent)}, got${kb(got)} = ${share} % of 5 MB, ${time.toFixed(0)} ms with the imitation`,
  );
  if (most !== undefined && (syncs > most || Math.max(sent, got) > LIMIT)) right = false;
  return sent;
}

const scattered = (count: number): Mark[] =>
  Array.from({ length: count }, (_, i) => {
    const row = 2 + Math.floor(i / 2);
    const column = (i % 2) * 2 + (Math.floor(i / 2) % 2);
    return {
      tone: i % 3 === 0 ? 'error' : 'overdue',
      sheet: SHEET,
      range: { top: row, bottom: row, left: column, right: column },
    };
  });

for (const rows of [300, 10_000]) {
  const host = new ExcelHost(await bigAnnex(rows));
  const workbook = excelWorkbook(excelDesk(openInNode(host)));
  await cost(`read ${rows} rows`, host, () => workbook.readGrids(), 3);
  const [grid] = await workbook.readGrids();
  const start = performance.now();
  const check = checkAnnex(grid!, DEFAULT_SETTINGS, { year: 2026, month: 7, day: 1 });
  console.log(
    `${`check ${rows} rows`.padEnd(44)} ${(performance.now() - start).toFixed(0)} ms, ${check.issues.length} findings`,
  );
}

for (const count of [1000, 5000, 20_000]) {
  const marks = scattered(count);
  const host = new ExcelHost(await bigAnnex(10_000), { payloadLimit: Infinity });
  const library = openInNode(host);
  const workbook = excelWorkbook(excelDesk(library));
  const ours = await cost(`mark ${count} scattered cells`, host, () => workbook.drawMarks(marks), 3);
  await cost(`clear them`, host, () => workbook.clearMarks(), 3);
  if (count > 5000) continue; // the peer would need minutes
  const each = await cost(`  peer: one conditional format per cell`, host, () =>
    library.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(SHEET);
      for (const { range } of marks) {
        const cell = sheet.getRange(a1({ row: range.top, column: range.left }));
        const format = cell.conditionalFormats.add('Custom' as Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = `=${MARK_SENTINEL}`;
        format.custom.format.fill.color = '#FFD9DC';
      }
      await context.sync();
    }),
  );
  console.log(`  ours is ${(each / ours).toFixed(0)} times lighter`);
}

const pane = 'dist/addin/taskpane.js';
if (existsSync(pane)) {
  const bytes = readFileSync(pane);
  console.log(`pane: ${kb(bytes.length).trim()} of script, ${kb(gzipSync(bytes).length).trim()} gzipped`);
}
process.exit(right ? 0 : 1);
