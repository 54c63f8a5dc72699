// The same office, the same answers: core, command line and service in every situation, Excel's panel in a covering few.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { excelDesk } from '../../addin/excel-desk.js';
import { excelWorkbook } from '../../addin/excel-workbook.js';
import { walker } from '../../panel/session/walk.js';
import { post, toIso, wantedNow, wantedOn } from '../../shared/index.js';
import type { CivilDate } from '../../shared/index.js';
import { checkOffice, planOffice, reportOn } from '../../service/office.js';
import type { Office } from '../../service/office.js';
import { loadSettings } from '../../service/options.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { runCli } from '../e2e/run-cli.js';
import { ExcelHost } from '../excel-host/excel-host.js';
import { openInNode } from '../excel-host/open-in-node.js';
import { memoryClock } from '../memory/memory-clock.js';
import { memoryLedger } from '../memory/memory-ledger.js';
import { memoryMailer } from '../memory/memory-mailer.js';
import {
  ALL,
  COVERING,
  dayOf,
  FILE,
  findings,
  gridsOf,
  lettersOf,
  NEXT_MONDAY,
  settingsOf,
  storedSettings,
  walked,
  words,
} from './weeks.js';
import type { Situation } from './weeks.js';

let folder: string;
const bytesOf = new Map<string, Promise<Uint8Array>>();
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dondoc-weeks-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function bytes(situation: Situation): Promise<Uint8Array> {
  const key = JSON.stringify([situation.entry, situation.two, situation.units]);
  if (!bytesOf.has(key)) bytesOf.set(key, seedXlsx(gridsOf(situation)));
  return bytesOf.get(key)!;
}

async function laidOut(situation: Situation): Promise<{ dir: string; file: string; settings: string }> {
  const dir = await mkdtemp(join(folder, 'o-'));
  const file = join(dir, FILE);
  await writeFile(file, await bytes(situation));
  const settings = join(folder, `${situation.entry}.json`);
  await writeFile(settings, JSON.stringify(storedSettings(situation)));
  return { dir, file, settings };
}

const serviceAt = async (dir: string, settings: string, day: CivilDate, ledger: Office['ledger']): Promise<Office> => ({
  folder: dir,
  settings: await loadSettings(settings),
  ledger,
  mailer: memoryMailer(),
  clock: memoryClock(day, '08:00'),
  runs: { keys: () => new Set(), find: () => undefined, keep: () => undefined, latest: () => [] },
  editions: { keep: () => undefined, find: () => undefined, list: () => [] },
});

const json = async (...args: string[]): Promise<Record<string, unknown>> =>
  JSON.parse((await runCli(...args)).out) as Record<string, unknown>;

test.each(ALL.filter(({ sent }) => !sent))('$name: core, command line and service', async (situation) => {
  const day = dayOf(situation);
  const { book, office } = walked(gridsOf(situation), settingsOf(situation), day);
  const { dir, file, settings } = await laidOut(situation);
  const asked = [file, '--as-of', toIso(day), '--settings', settings];

  const { sheets } = (await json('check', ...asked, '--json')) as {
    sheets: { sheet: string; issues: { rule: string; message: string }[] }[];
  };
  expect(findings(sheets)).toEqual(findings(book.checks));
  const service = await serviceAt(dir, settings, day, memoryLedger());
  const files = await checkOffice(service, day);
  expect(findings(files[0]!.checks)).toEqual(findings(book.checks));

  const now = wantedNow('week', day, office.settings);
  const { totals } = lettersOf(office, now, new Set());
  expect(totals.total).toBe(situation.two ? 5 : 3);
  expect((await json('report', ...asked, '--format', 'json'))['totals']).toEqual(totals);
  expect(reportOn(files, service, now).totals).toEqual(totals);

  const wanted = wantedOn(day, office.settings);
  const told = (await json('letters', ...asked, '--json')) as { send: Parameters<typeof words>[0] };
  expect(words(told.send)).toEqual(words(wanted.flatMap((one) => lettersOf(office, one, new Set()).send)));
  for (const one of wanted) {
    const { dispatch } = await planOffice(files, service, one);
    expect(words(dispatch.send)).toEqual(words(lettersOf(office, one, new Set(), { readAt: '08:00' }).send));
  }
});

test.each(ALL.filter(({ sent }) => sent))('$name: the Monday after, core and service', async (situation) => {
  const day = dayOf(situation);
  const { dir, settings } = await laidOut(situation);
  const ledger = memoryLedger();
  const before = await serviceAt(dir, settings, day, ledger);
  const first = await planOffice(await checkOffice(before, day), before, wantedNow('week', day, before.settings));
  const { sent } = await post(first.dispatch, before);
  const accepted = new Set(sent.map(({ key }) => key));

  const { office } = walked(gridsOf(situation), settingsOf(situation), NEXT_MONDAY);
  const round = wantedNow('week', NEXT_MONDAY, office.settings);
  const core = lettersOf(office, round, accepted, { readAt: '08:00' }).send;
  const later = await serviceAt(dir, settings, NEXT_MONDAY, ledger);
  const { dispatch } = await planOffice(await checkOffice(later, NEXT_MONDAY), later, round);
  expect(words(dispatch.send)).toEqual(words(core));
  // Whatever went by hand before, nobody misses a letter of the round; of what was asked before it says so.
  const keys = (letters: readonly { key: string }[]): string[] => letters.map(({ key }) => key);
  expect(keys(core)).toEqual(keys(lettersOf(office, round, new Set()).send));
  expect(core.some(({ kind }) => kind === 'leader-week')).toBe(true);
});

test.each(COVERING)('$name: the pane over Excel', async (situation) => {
  const day = situation.sent ? NEXT_MONDAY : dayOf(situation);
  const settings = settingsOf(situation);
  const core = walked(gridsOf(situation), settings, day);
  const host = new ExcelHost(await bytes(situation));
  const grids = await excelWorkbook(excelDesk(openInNode(host, { api: 15 }))).readGrids();
  const pane = walker()(FILE, grids, settings, day);
  expect(findings(pane.book.checks)).toEqual(findings(core.book.checks));
  const round = wantedNow('week', day, core.office.settings);
  const [ours, theirs] = [core, pane].map(({ office }) => lettersOf(office, round, new Set()));
  expect(theirs!.totals).toEqual(ours!.totals);
  expect(words(theirs!.send)).toEqual(words(ours!.send));
});
