import { by, day, makeAnnex, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import type { Report } from './types.js';

const ASOF = '2026-11-16';
const tasksOf = (...words: TaskWords[]) => words.map((w, i) => makeTask({ row: 5 + i, ...w }));

describe('several plans', () => {
  const plan = (n: number) => ({ number: `${n}/KH-UBND` });
  const build = (a: TaskWords[], b: TaskWords[]) =>
    makeReport({
      asOf: ASOF,
      sources: [checked('a.xlsx', tasksOf(...a), ASOF, plan(12)), checked('b.xlsx', tasksOf(...b), ASOF, plan(18))],
    });

  test('plans are named the way tables name them, in the order given', () => {
    const r = build([{}], [{}, {}]);
    expect(r.byPlan.map((line) => [line.name, line.totals.total])).toEqual([
      ['KH số 12', 1],
      ['KH số 18', 2],
    ]);
    expect(r.sources.map((source) => [source.name, source.tasks])).toEqual([
      ['KH số 12', 1],
      ['KH số 18', 2],
    ]);
  });

  test('one task carried by two plans under one id is counted once, by its later report', () => {
    const content = 'Nâng cấp đường truyền tại trụ sở';
    const r = build(
      [{ id: 'NV-07', content, updated: '2026-11-01', percent: 40 }],
      [{ id: 'nv 07', content: `${content} Ủy ban`, updated: '2026-11-09', percent: 70 }, { content }],
    );
    expect(r.totals.total).toBe(2);
    expect(r.tasks[0]).toMatchObject({ plan: 'KH số 18', percent: 70, alsoIn: ['KH số 12'] });
    expect(r.shared).toEqual([r.tasks[0]!.key]);
  });

  test('a unit’s own copy of a plan does not count its tasks twice', () => {
    const tasks = tasksOf({ id: 'NV-1', content: 'Rà soát' }, { id: 'NV-2', content: 'Tập huấn' });
    const sources = [
      checked('chung.xlsx', tasks, ASOF, plan(12)),
      checked('don-vi.xlsx', tasks.slice(1), ASOF, plan(12)),
    ];
    const r = makeReport({ asOf: ASOF, sources });
    expect(r.totals.total).toBe(2);
    expect(r.shared).toEqual([]);
  });

  test('one number used by two plans for different tasks swallows none of them', () => {
    const r = build([{ id: 'NV-1', content: 'Rà soát hộ nghèo' }], [{ id: 'NV-1', content: 'Rà soát hộ kinh doanh' }]);
    expect(r.totals.total).toBe(2);
    expect(new Set(r.tasks.map((task) => task.key)).size).toBe(2);
  });

  test('rows of one plan that repeat an id or a whole row stay apart', () => {
    const r = build([{ id: '5', content: 'Một' }, { id: '5', content: 'Một' }, { ordinal: '1' }, { ordinal: '1' }], []);
    expect(r.totals.total).toBe(4);
    expect(new Set(r.tasks.map((task) => task.key)).size).toBe(4);
  });

  test('two plans that would read alike are told apart by day of issue, then by file', () => {
    const same = { number: '12/KH-UBND' };
    const sources = [
      checked('a.xlsx', tasksOf({}), ASOF, { ...same, issued: day('2025-01-05') }),
      checked('b.xlsx', tasksOf({}), ASOF, { ...same, issued: day('2026-01-06') }),
    ];
    const names = makeReport({ asOf: ASOF, sources }).byPlan.map((line) => line.name);
    expect(names).toEqual(['KH số 12, 12/KH-UBND, ngày 05/01/2025', 'KH số 12, 12/KH-UBND, ngày 06/01/2026']);
  });
});

describe('judgements handed in', () => {
  const tasks = tasksOf({ deadline: by('2026-11-10') }, { deadline: by('2026-11-30') });
  const kinds = (r: Report) => r.tasks.map((task) => task.status.kind);

  test('made for another day are made again, so that days late count to this one', () => {
    const r = makeReport({ asOf: ASOF, sources: [checked('a.xlsx', tasks, '2026-11-01')] });
    expect(kinds(r)).toEqual(['overdue', 'on-track']);
    expect(r.tasks[0]!.status).toMatchObject({ days: 6 });
  });

  test('of work that comes back are made again: done then is not done now', () => {
    const deadline = { kind: 'recurring', every: 'month' } as const;
    const weekly = tasksOf({ deadline, completed: '2026-10-20' }, { deadline: by('2026-11-10'), stage: 'done' });
    const before = checked('a.xlsx', weekly, '2026-10-25');
    expect(before.checks[0]!.judgements!.map(({ status }) => status)).toMatchObject([
      { kind: 'done' },
      { kind: 'done' },
    ]);
    const [month, once] = makeReport({ asOf: ASOF, sources: [before] }).tasks;
    expect(month!.status).toMatchObject({ kind: 'on-track', due: day('2026-11-30') });
    expect(once!.status).toMatchObject({ kind: 'done', completionUnknown: true });
  });

  test('that are missing are made: no task is left out in silence', () => {
    const [check] = checked('a.xlsx', tasks, ASOF).checks;
    const { judgements, ...bare } = check!;
    for (const given of [bare, { ...bare, judgements: judgements!.slice(0, 1) }]) {
      expect(kinds(makeReport({ asOf: ASOF, sources: [{ file: 'a.xlsx', checks: [given] }] }))).toEqual([
        'overdue',
        'on-track',
      ]);
    }
  });

  test('belong to their own annex where a sheet carries several', () => {
    const annexes = [
      makeAnnex(tasks.slice(0, 1), { number: '1/KH-UBND' }),
      makeAnnex(tasks.slice(1), { number: '2/KH-UBND' }),
    ];
    const { judgements } = checked('a.xlsx', tasks, ASOF).checks[0]!;
    const issue = {
      rule: 'x',
      severity: 'error',
      at: { sheet: 'S', row: 1, column: 1 },
      message: '',
      mends: [],
    } as const;
    const checks = [
      { sheet: 'Phụ lục', annexes, judgements: judgements!, issues: [issue] },
      { sheet: 'Ghi chú', issues: [issue, issue] },
    ];
    const r = makeReport({ asOf: ASOF, sources: [{ file: 'a.xlsx', checks }] });
    expect(r.byPlan.map((line) => [line.name, line.totals.overdue, line.totals.onTrack])).toEqual([
      ['KH số 1', 1, 0],
      ['KH số 2', 0, 1],
    ]);
    expect(r.sources).toMatchObject([{ sheets: ['Phụ lục'], tasks: 2, findings: { error: 1, warning: 0, notice: 0 } }]);
  });
});
