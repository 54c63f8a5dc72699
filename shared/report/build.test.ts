import * as fc from 'fast-check';
import { by, day, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import { periodOf } from '../calendar/period.js';
import { DEFAULT_SETTINGS, readSettings } from '../settings/settings.js';
import { buildReport } from './build.js';
import type { StatusFigure } from '../status/figure.js';
import type { Report, Totals } from './types.js';

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

const FIGURES: readonly StatusFigure[] = [
  'doneOnTime',
  'doneLate',
  'overdue',
  'dueSoon',
  'onTrack',
  'openEnded',
  'unknown',
];
const sumOf = (totals: Totals): number => FIGURES.reduce((sum, figure) => sum + totals[figure], 0);
const someTask: fc.Arbitrary<TaskWords> = fc.record({
  deadline: fc.constantFrom(
    by('2026-11-01'),
    by('2026-12-31'),
    by('2026-11-18'),
    { kind: 'ongoing' } as const,
    { ok: false, reason: 'blank' } as const,
  ),
  lead: fc.subarray(['?Tổ Một', 'Công an phường', 'Phòng Văn hóa - Xã hội', 'Ủy ban MTTQ Việt Nam phường']),
  group: fc.constantFrom([], ['Hạ tầng'], ['HẠ TẦNG', 'Cầu đường']),
  content: fc.constantFrom('Một', 'Hai', 'Ba'),
  ordinal: fc.constantFrom('1', '2'),
  id: fc.constantFrom('', 'NV-1', 'NV-2'),
});

test('property: the seven figures, the units, the plans, the groups and the ages always sum', () => {
  fc.assert(
    fc.property(fc.array(someTask, { maxLength: 12 }), fc.array(someTask, { maxLength: 12 }), (a, b) => {
      const sources = [checked('a.xlsx', tasksOf(...a), ASOF), checked('b.xlsx', tasksOf(...b), ASOF)];
      const r = makeReport({ asOf: ASOF, sources });
      expect(sumOf(r.totals)).toBe(r.totals.total);
      expect(r.totals.total).toBe(r.tasks.length);
      for (const lines of [r.byUnit, r.byPlan, r.byGroup]) {
        for (const figure of ['total', ...FIGURES] as const) {
          expect(lines.reduce((sum, line) => sum + line.totals[figure], 0)).toBe(r.totals[figure]);
        }
      }
      // Bodies that are only asked have no days late.
      const late = r.tasks.filter((task) => task.status.kind === 'overdue' && !task.coordinationOnly);
      expect(r.ages.reduce((sum, age) => sum + age.count, 0)).toBe(late.length);
      expect(r.overdue).toHaveLength(r.totals.overdue);
      expect(new Set(r.tasks.map((task) => task.key)).size).toBe(r.tasks.length);
    }),
  );
});

test('property: removing a task never makes another overdue', () => {
  fc.assert(
    fc.property(fc.array(someTask, { minLength: 1, maxLength: 12 }), fc.nat(), (words, n) => {
      const tasks = tasksOf(...words.map((w, i) => ({ ...w, content: `${w.content} ${i}`, id: `NV-${i}` })));
      const without = tasks.filter((_, i) => i !== n % tasks.length);
      const overdue = (list: typeof tasks) =>
        makeReport({ asOf: ASOF, sources: [checked('a.xlsx', list, ASOF)] }).overdue;
      const all = new Set(overdue(tasks));
      for (const key of overdue(without)) expect(all.has(key)).toBe(true);
    }),
  );
});
