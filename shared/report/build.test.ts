import { by, day, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import { periodOf } from '../calendar/period.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { buildReport } from './build.js';
import type { Report } from './types.js';

const ASOF = '2026-11-16';
const tasksOf = (...words: TaskWords[]) => words.map((w, i) => makeTask({ row: 5 + i, ...w }));
const report = (...words: TaskWords[]): Report =>
  makeReport({ asOf: ASOF, within: '2026-11-15', sources: [checked('ke-hoach.xlsx', tasksOf(...words), ASOF)] });
const rowsOf = (r: Report, keys: readonly string[]): number[] =>
  keys.map((key) => r.tasks.find((task) => task.key === key)!.row + 1);

test('every status counts in its own figure, and the seven sum to the total', () => {
  const r = report(
    { deadline: by('2026-11-20'), completed: '2026-11-10' },
    { deadline: by('2026-11-06'), completed: '2026-11-11' },
    { deadline: by('2026-10-30') },
    { deadline: by('2026-11-19') },
    { deadline: by('2026-12-31') },
    { deadline: { kind: 'ongoing' } },
    { deadline: { ok: false, reason: 'blank' } },
    { deadline: by('2026-10-01'), stage: 'done' },
  );
  expect(r.totals).toEqual({
    total: 8,
    doneOnTime: 2,
    doneLate: 1,
    overdue: 1,
    dueSoon: 1,
    onTrack: 1,
    openEnded: 1,
    unknown: 1,
    doneUnproven: 1,
  });
  expect(rowsOf(r, r.overdue)).toEqual([8]);
  expect(rowsOf(r, r.dueSoon)).toEqual([9]);
  expect(rowsOf(r, r.dueNext)).toEqual([9]);
  expect(rowsOf(r, r.undated)).toEqual([12]);
  expect(rowsOf(r, r.doneInPeriod)).toEqual([6, 7]);
});

test('days late are counted to the day the report is drawn up; figures close the day before', () => {
  const words: TaskWords[] = [
    { deadline: by('2026-11-15') },
    { deadline: by('2026-11-01'), completed: ASOF },
    { deadline: by(ASOF) },
  ];
  const r = report(...words);
  expect(r.closed).toEqual(day('2026-11-15'));
  expect(r.tasks.map((task) => task.status)).toMatchObject([
    { kind: 'overdue', days: 1 },
    { kind: 'overdue', days: 15 },
    { kind: 'due-soon', days: 0 },
  ]);
  const settings = readSettings({ policy: { figuresClose: 'as-of' } });
  if (!settings.ok) throw new Error('settings');
  const now = makeReport({
    asOf: ASOF,
    sources: [checked('ke-hoach.xlsx', tasksOf(...words), ASOF)],
    settings: settings.settings,
  });
  expect(now.closed).toEqual(day(ASOF));
  expect(now.tasks[1]!.status).toMatchObject({ kind: 'done', late: true, days: 15 });
});

test('overdue tasks stand longest first, with their ages', () => {
  const r = report(
    { deadline: by('2026-11-15') },
    { deadline: by('2026-11-09') },
    { deadline: by('2026-11-08') },
    { deadline: by('2026-10-17') },
    { deadline: by('2026-10-16') },
    { deadline: by('2026-08-18') },
    { deadline: by('2026-08-17') },
  );
  expect(rowsOf(r, r.overdue)).toEqual([12, 11, 10, 9, 8, 7, 6]);
  expect(r.ages).toEqual([
    { from: 1, to: 7, count: 2 },
    { from: 8, to: 30, count: 2 },
    { from: 31, to: 90, count: 2 },
    { from: 91, count: 1 },
  ]);
});

test('a task that points at its parts closes with them', () => {
  const parts = [
    makeTask({ row: 5, deadline: { ok: false, reason: 'see-children' } }),
    { ...makeTask({ row: 6, deadline: by('2026-11-01'), completed: ASOF }), parent: 5 },
  ];
  const r = makeReport({ asOf: ASOF, sources: [checked('a.xlsx', parts, ASOF)] });
  expect(r.undated).toEqual([]);
  expect(r.tasks.map((task) => task.status.kind)).toEqual(['open-ended', 'overdue']);
});

test('after nine months the next period is the last quarter, in the same window', () => {
  const settings = DEFAULT_SETTINGS;
  for (const [window, start, end] of [
    ['calendar', '2026-10-01', '2026-12-31'],
    ['decree-09-2019', '2026-09-15', '2026-12-14'],
  ] as const) {
    const period = periodOf('nine-months', day('2026-09-14'), window);
    const input = { office: '', period, asOf: day('2026-10-02'), sources: [], gaps: [], settings };
    expect(buildReport(input).next).toMatchObject({ start: day(start), end: day(end) });
  }
});

describe('lines by unit', () => {
  const r = report(
    { lead: ['Phòng Văn hóa - Xã hội', 'Công an phường'], deadline: by('2026-10-01') },
    { lead: ['?Phòng không rõ', 'Công an phường'], deadline: by('2026-12-31') },
    { lead: ['?Tổ Một'] },
    { lead: ['?Tổ Hai'] },
    { lead: [] },
    { lead: ['Ủy ban MTTQ Việt Nam phường'], deadline: by('2026-10-01') },
  );

  test('a task with several leads counts once, under its first certain one, and lists them all', () => {
    expect(r.byUnit.map((line) => [line.name, line.totals.total])).toEqual([
      ['Phòng Văn hóa - Xã hội', 1],
      ['Công an phường', 1],
      ['Đề nghị phối hợp', 1],
      ['Chưa rõ đơn vị chủ trì', 3],
    ]);
    expect(r.tasks[0]).toMatchObject({
      lead: ['Phòng Văn hóa - Xã hội', 'Công an phường'],
      unit: 'Phòng Văn hóa - Xã hội',
    });
    expect(r.tasks[1]).toMatchObject({
      lead: ['Phòng không rõ', 'Công an phường'],
      leadKnown: true,
      unit: 'Công an phường',
    });
  });

  test('unknown leads share one line that keeps their own words', () => {
    expect(r.byUnit[3]).toMatchObject({ role: 'unknown-lead', words: ['Tổ Một', 'Tổ Hai'] });
  });

  test('what MTTQ leads is told apart and no unit line counts it as overdue', () => {
    expect(rowsOf(r, r.coordination)).toEqual([11]);
    expect(r.byUnit[2]).toMatchObject({ role: 'coordination' });
    expect(r.byUnit.filter((line) => !line.role).reduce((sum, line) => sum + line.totals.overdue, 0)).toBe(1);
  });
});

describe('what is missing is said, never a crash', () => {
  test('no source at all gives zeros everywhere', () => {
    const r = makeReport({ asOf: ASOF, sources: [] });
    expect(r.totals.total).toBe(0);
    expect([r.byUnit, r.byPlan, r.byGroup, r.overdue]).toEqual([[], [], [], []]);
    expect(r.changes).toBeUndefined();
  });

  test('an empty annex is a source with no tasks', () => {
    const r = makeReport({ asOf: ASOF, sources: [checked('rong.xlsx', [], ASOF)] });
    expect(r.sources).toMatchObject([{ file: 'rong.xlsx', tasks: 0 }]);
    expect(r.gaps).toEqual([]);
  });

  test('a workbook without an annex is a gap with its reason', () => {
    const r = makeReport({ asOf: ASOF, sources: [{ file: 'khac.xlsx', checks: [{ sheet: 'S1', issues: [] }] }] });
    expect(r.sources).toEqual([]);
    expect(r.gaps).toEqual([{ file: 'khac.xlsx', reason: 'Chưa tìm thấy phụ lục phân công nhiệm vụ trong tệp này' }]);
  });

  test('a period in the future has nothing done in it yet, and the figures of today', () => {
    const sources = [checked('a.xlsx', tasksOf({ completed: '2026-11-10' }, { deadline: by('2027-02-10') }), ASOF)];
    const r = makeReport({ asOf: ASOF, within: '2027-02-08', sources });
    expect(r.doneInPeriod).toEqual([]);
    expect(r.dueRest).toEqual([r.tasks[1]!.key]);
    expect(r.totals).toMatchObject({ total: 2, doneOnTime: 1, onTrack: 1 });
  });
});

test('open tasks that have not begun are listed; what is done or undated is not', () => {
  const r = report(
    { stage: 'not-started' },
    { percent: 0, deadline: by('2026-11-01') },
    { stage: 'in-progress', percent: 0 },
    {},
    { stage: 'not-started', deadline: { kind: 'ongoing' } },
  );
  expect(rowsOf(r, r.notStarted!)).toEqual([6, 7]);
});

test('what a unit asks for waits for a decision; “không” asks for nothing', () => {
  const r = report(
    { extendedTo: '2026-12-15' },
    { proposal: 'Đề nghị bố trí kinh phí' },
    { proposal: 'Không' },
    { extendedTo: '2026-12-15', paper: '12/UBND-VP' },
    { proposal: 'Đã xong', stage: 'done' },
  );
  expect(rowsOf(r, r.awaiting)).toEqual([6, 7]);
});
