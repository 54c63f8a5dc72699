// The sidebar over Google Sheets gives the findings, figures and letters of the core, also after a letter sent by hand.
import { buildSheets } from '../../scripts/build/sheets.mjs';
import { unpackGrids } from '../../apps-script/wire.js';
import type { WireGrid } from '../../apps-script/wire.js';
import { periodFor, previewOf } from '../../panel/session/report.js';
import type { PanelState } from '../../panel/session/state.js';
import { walker } from '../../panel/session/walk.js';
import { toIso, wantedNow } from '../../shared/index.js';
import type { CivilDate } from '../../shared/index.js';
import {
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
} from '../office/weeks.js';
import type { Situation } from '../office/weeks.js';
import { SheetsHost } from '../sheets-host/host.js';

beforeAll(() => buildSheets(), 120_000);

const openAt = (situation: Situation): SheetsHost => {
  const now = `${toIso(dayOf(situation))}T08:00:00+07:00`;
  const host = new SheetsHost({ grids: gridsOf(situation), name: FILE, now });
  host.panelCall('saveSettings', storedSettings(situation));
  return host;
};

/** What the sidebar shows and would send. */
function shown(host: SheetsHost, situation: Situation, asOf: CivilDate) {
  const settings = settingsOf(situation);
  const grids = unpackGrids(host.panelCall('readGrids') as WireGrid[]);
  const { book, office } = walker()(FILE, grids, settings, asOf);
  const state = {
    settings,
    stored: settings,
    grids,
    asOf,
    checks: book.checks,
    office,
    checkedAt: '08:00',
  } as unknown as PanelState;
  const remembered = host.panelCall('remembered', '2026-W45') as { office: string };
  const sent = host.panelCall('sentKeys') as string[];
  const preview = previewOf(state, FILE, periodFor(state, 'week', 0), 0, sent, undefined, remembered);
  return { book, preview, sent: new Set(sent), code: remembered.office };
}

test.each(COVERING)('$name', (situation) => {
  const host = openAt(situation);
  if (situation.sent) host.panelCall('send', shown(host, situation, dayOf(situation)).preview.dispatch.send);
  const day = situation.sent ? NEXT_MONDAY : dayOf(situation);
  const { book, preview, sent, code } = shown(host, situation, day);
  const core = walked(gridsOf(situation), settingsOf(situation), day);
  const round = wantedNow('week', day, core.office.settings);
  const ours = lettersOf(core.office, round, sent, { readAt: '08:00', code });
  expect(findings(book.checks)).toEqual(findings(core.book.checks));
  expect(preview.report.totals).toEqual(ours.totals);
  expect(words(preview.dispatch.send)).toEqual(words(ours.send));
  // Nothing goes on Saturday and Sunday.
  expect(ours.send.some(({ kind }) => kind === 'leader-week')).toBe(situation.sent || situation.weekday < 5);
});
