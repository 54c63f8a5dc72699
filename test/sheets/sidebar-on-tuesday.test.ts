import { buildSheets } from '../../scripts/build/sheets.mjs';
import { DEFAULT_SETTINGS, parseIso, readSettings } from '../../shared/index.js';
import { walker } from '../../panel/session/walk.js';
import type { CivilDate } from '../../shared/index.js';
import { periodFor, previewOf } from '../../panel/session/report.js';
import type { PanelState } from '../../panel/session/state.js';
import { unpackGrids } from '../../apps-script/wire.js';
import type { WireGrid } from '../../apps-script/wire.js';
import { SheetsHost } from '../sheets-host/host.js';
import { sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

beforeAll(() => buildSheets(), 120_000);

const FILE = 'chuyen-doi-so-phuong-an-binh.xlsx';
const LEADER = 'chutich@anbinh.example.vn';

function scheduled(weekday = 1): SheetsHost {
  const host = new SheetsHost({ grids: sampleGrids(FILE), name: FILE, now: '2026-11-15T12:00:00+07:00' });
  host.panelCall('saveSettings', { ...(sampleSettings() as object), schedule: { weekday, time: '07:30' } });
  host.run('scheduleWeekly');
  return host;
}

/** What the sidebar shows and would send at this moment. */
function preview(host: SheetsHost, asOf: CivilDate, timeOfDay: string) {
  const read = readSettings(host.panelCall('loadSettings'));
  const settings = read.ok ? read.settings : DEFAULT_SETTINGS;
  const grids = unpackGrids(host.panelCall('readGrids') as WireGrid[]);
  const { book, office } = walker()(FILE, grids, settings, asOf);
  const state = {
    settings,
    stored: settings,
    grids,
    asOf,
    checks: book.checks,
    office,
    checkedAt: timeOfDay,
  } as unknown as PanelState;
  const period = periodFor(state, 'week', 0);
  const remembered = host.panelCall('remembered', '2026-W45') as { office: string };
  return previewOf(state, FILE, period, 0, host.panelCall('sentKeys') as string[], undefined, remembered);
}

const weekly = (host: SheetsHost): readonly string[] =>
  host.mail.sent
    .filter(({ to, subject }) => to.includes(LEADER) && /tuần/i.test(subject))
    .map(({ at, subject }) => `${new Date(at + 7 * 3_600_000).toISOString().slice(0, 10)} ${subject}`);

test.each(['17', '19'])(
  'whatever is sent from the sidebar on %s/11, the leader gets the summary of the next Monday',
  (day) => {
    const quiet = scheduled();
    quiet.passUntil('2026-11-24T12:00:00+07:00');
    const host = scheduled();
    const iso = `2026-11-${day}`;
    host.passUntil(`${iso}T10:00:00+07:00`);
    const { send } = preview(host, parseIso(iso)!, '10:00').dispatch;
    host.panelCall('send', send);
    host.passUntil('2026-11-24T12:00:00+07:00');
    const nextMonday = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => line.startsWith('2026-11-23'));
    expect(nextMonday(weekly(quiet))).toHaveLength(1);
    expect(nextMonday(weekly(host))).toEqual(nextMonday(weekly(quiet)));
    // Of a week whose round has come nobody reads the same letter twice; on Thursday the new week's letters are interim.
    const copies = host.mail.sent.map(({ to, subject, body }) => `${to.join()} ${subject} ${body}`);
    if (Number(day) < 19) expect(new Set(copies).size).toBe(copies.length);
  },
  120_000,
);

it('a round on Friday is not taken away by what was sent on Thursday', () => {
  const host = scheduled(5);
  host.passUntil('2026-11-19T10:00:00+07:00');
  host.panelCall('send', preview(host, parseIso('2026-11-19')!, '10:00').dispatch.send);
  host.passUntil('2026-11-21T12:00:00+07:00');
  expect(weekly(host).filter((line) => line.startsWith('2026-11-20'))).toHaveLength(1);
}, 120_000);

it('previews the letters of the run word for word', () => {
  const host = scheduled();
  host.passUntil('2026-11-16T07:00:00+07:00');
  const { send } = preview(host, parseIso('2026-11-16')!, '07:30').dispatch;
  host.passUntil('2026-11-16T07:30:00+07:00');
  host.run('runWeekly', 'clock');
  const sent = new Map(host.mail.sent.map(({ to, subject, body }) => [`${to.join()} ${subject}`, body]));
  expect(send.length).toBeGreaterThan(3);
  const time = (text: string): string => text.replace(/\d\d:\d\d|\d\d giờ \d\d/g, 'giờ');
  for (const letter of send)
    expect(time(sent.get(`${letter.to.join()} ${letter.subject}`) ?? 'không có thư này')).toBe(time(letter.text));
}, 120_000);
