import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSheets } from '../../scripts/build/sheets.mjs';
import { calendarOf, dueRuns } from '../../shared/index.js';
import { checkAnnex } from '../../shared/office/check-sheet.js';
import { settingsForFile } from '../../shared/annex/plan/plan-facts.js';
import type { Letter } from '../../shared/index.js';
import { unpackGrids } from '../../apps-script/wire.js';
import type { WireGrid } from '../../apps-script/wire.js';
import { checkOffice, planOffice } from '../../service/office.js';
import type { Office } from '../../service/office.js';
import { loadSettings } from '../../service/options.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import { SheetsHost } from '../sheets-host/host.js';
import { SAMPLES, sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

beforeAll(() => buildSheets(), 120_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-parity-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const DAY = { year: 2026, month: 11, day: 16 };

/** Every letter the service would send for a folder with this one workbook on Monday 16/11/2026 at 08:00. */
async function serviceLetters(file: string): Promise<readonly Letter[]> {
  await writeFile(join(folder, file), await readFile(`samples/${file}`));
  const settings = await loadSettings('samples/settings.json');
  const office: Office = {
    folder,
    settings,
    ledger: memoryLedger(),
    mailer: memoryMailer(),
    clock: memoryClock(DAY, '08:00'),
    runs: { keys: () => new Set(), find: () => undefined, keep: () => undefined, latest: () => [] },
    editions: { keep: () => undefined, find: () => undefined, list: () => [] },
  };
  const due = dueRuns({ date: DAY, time: '08:00' }, settings, new Set(), { calendar: calendarOf(settings.holidays) });
  const files = await checkOffice(office, DAY);
  const letters: Letter[] = [];
  for (const run of due) letters.push(...(await planOffice(files, office, run)).dispatch.send);
  return letters;
}

describe.each(SAMPLES)('%s in Google Sheets and in the service', (file) => {
  const open = (zone: string): SheetsHost => {
    const host = new SheetsHost({ grids: sampleGrids(file), name: file, zone, now: '2026-11-16T08:00:00+07:00' });
    host.panelCall('saveSettings', sampleSettings());
    return host;
  };

  it('sends the same letters, word for word', async () => {
    const host = open('America/New_York');
    host.run('scheduleWeekly');
    host.run('runWeekly', 'clock');
    const wanted = await serviceLetters(file);
    expect(host.mail.sent.length).toBeGreaterThan(3);
    expect(host.mail.sent.map(({ to, subject, body, htmlBody }) => ({ to, subject, body, htmlBody }))).toEqual(
      wanted.map(({ to, subject, text, html }) => ({ to, subject, body: text, htmlBody: html })),
    );
  });

  it('gives the sidebar the same findings, mends and marks', async () => {
    const settings = settingsForFile(await loadSettings('samples/settings.json'), file);
    const grids = unpackGrids(open('Asia/Ho_Chi_Minh').panelCall('readGrids') as WireGrid[]);
    const ours = grids.map((grid) => checkAnnex(grid, settings, DAY));
    const theirs = sampleGrids(file).map((grid) => checkAnnex(grid, settings, DAY));
    expect(ours.map(({ issues }) => issues)).toEqual(theirs.map(({ issues }) => issues));
    expect(ours.map((check) => check.located && check.marks)).toEqual(
      theirs.map((check) => check.located && check.marks),
    );
  });
});
