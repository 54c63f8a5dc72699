import { addDays, parseIso } from '../calendar/civil-date.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import type { Settings } from '../settings/settings.js';
import { checkAnnex } from '../office/check-sheet.js';
import { editionKey, periodReportedOn } from './edition.js';
import { finishedRuns, planRun, wantedNow, wantedOn, WEEKLY_LETTERS } from './run.js';
import { dueRuns, weekReportedOn } from './schedule.js';
import { calendarOf } from '../calendar/holidays.js';

const text = (value: string) => ({ kind: 'text', text: value }) as const;
const grid = {
  sheet: 'Phụ lục',
  merges: [],
  rows: [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'],
    ['1', 'Lập danh sách hộ cần hỗ trợ nhà ở', 'Phòng Kinh tế', 'Công an phường', '15/9/2026', 'Danh sách'],
    ['2', 'Kiểm tra phòng cháy tại chợ', 'Công an phường', 'Phòng Kinh tế', '20/11/2026', 'Biên bản'],
  ].map((row) => row.map(text)),
};
const settings: Settings = {
  ...DEFAULT_SETTINGS,
  office: { ...DEFAULT_SETTINGS.office, code: 'H36.7' },
  leaders: [{ title: 'Chủ tịch', emails: ['ct@phuong.vn'] }],
};
const MONDAY = parseIso('2026-11-16')!;
const WEEK = Array.from({ length: 7 }, (_, n) => addDays(MONDAY, n));

const planned = (day: typeof MONDAY, wanted = wantedNow('week', day, settings)) =>
  planRun({
    wanted,
    settings,
    sources: [{ file: 'a.xlsx', checks: [checkAnnex(grid, settings, day)] }],
    gaps: [],
  });

it('says the same week on each day of it, whoever asks', () => {
  for (const day of WEEK) {
    const week = weekReportedOn(day, settings).key;
    expect(periodReportedOn('week', day, settings).key).toBe(week);
    expect(wantedOn(day, settings)[0]!.period.key).toBe(week);
  }
});

it.each([1, 2, 3, 4, 5, 6, 7])('a letter sent now never bears the key of a round on weekday %i to come', (weekday) => {
  const own = { ...settings, schedule: { ...settings.schedule, weekday } };
  const calendar = calendarOf(own.holidays);
  for (let n = 0; n < 120; n += 1) {
    const day = addDays(MONDAY, n);
    const sent = editionKey(periodReportedOn('week', day, own), day, own);
    for (let later = 1; later <= 8; later += 1) {
      const next = addDays(day, later);
      const due = dueRuns({ date: next, time: '23:59' }, own, new Set(), { calendar });
      const round = due.find(({ kind, late }) => kind === 'week' && !late);
      if (!round) continue;
      expect(editionKey(round.period, next, own)).toBe(round.period.key);
      // A holiday may move a round that was planned before; only then is it the one already sent.
      if (round.period.key === sent) expect(calendar.isWorkingDay(addDays(next, -1))).toBe(false);
    }
  }
});

it('a month that is still open is sent as an interim letter, and never instead of the month’s own', () => {
  const open = periodReportedOn('month', MONDAY, settings);
  expect(open.key).toBe('2026-11');
  expect(editionKey(open, MONDAY, settings)).toBe('2026-11@2026-11-16');
  expect(editionKey(open, parseIso('2026-12-01')!, settings)).toBe('2026-11');
});

it('begins every key with the office’s code, and looks letters up without drawing them', () => {
  const run = planned(MONDAY);
  const { send, held } = run.letters({ accepted: new Set() });
  const keys = [...send, ...held].map(({ key }) => key);
  expect(keys.every((key) => key.startsWith('H36.7|'))).toBe(true);
  expect(new Set(run.keys.drawn)).toEqual(new Set(keys));
  const [leader] = send.filter(({ kind }) => kind === 'leader-week');
  expect(run.letters({ accepted: new Set([leader!.key]) }).send.map(({ key }) => key)).not.toContain(leader!.key);
});

it('plans the weekly letters only when the week is asked for', () => {
  const { send, held } = planned(MONDAY).letters({ accepted: new Set() });
  for (const { kind } of [...send, ...held]) expect(WEEKLY_LETTERS).toContain(kind);
});

describe('a run that is not complete', () => {
  const at = '2026-11-16T08:00:00+07:00';
  const run = { key: 'run|week|2026-W46', at, open: 0, stuck: 0 };
  const done = (more: object, now = at, way?: string): boolean =>
    finishedRuns([{ ...run, ...more }], now, way).size === 1;

  it('stays open while a letter is tried again', () => {
    expect(done({})).toBe(true);
    expect(done({ open: 1 })).toBe(false);
  });

  it('comes back hourly, and at once with other settings, while a letter waits for a person', () => {
    expect(done({ stuck: 1, way: 'a' }, '2026-11-16T08:30:00+07:00', 'a')).toBe(true);
    expect(done({ stuck: 1, way: 'a' }, '2026-11-16T08:30:00+07:00', 'b')).toBe(false);
    expect(done({ stuck: 1, way: 'a' }, '2026-11-16T09:00:00+07:00', 'a')).toBe(false);
  });
});
