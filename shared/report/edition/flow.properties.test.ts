import * as fc from 'fast-check';
import { by, makeTask, type TaskWords } from '../../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../../test/bench/report/make-report.js';
import { freeze } from '../snapshot.js';
import type { Report } from '../types.js';
import { FLOW } from './flow.js';
import { GROWS, SHRINKS } from './types.js';

const DAYS = ['2026-11-09', '2026-11-16', '2026-11-23'];
const PLANS = ['12/KH-UBND', '31/KH-UBND', '45/KH-UBND'];

const someTask: fc.Arbitrary<TaskWords> = fc.record(
  {
    deadline: fc.constantFrom(
      by('2026-11-01'),
      by('2026-11-12'),
      by('2026-11-19'),
      by('2026-12-31'),
      { kind: 'ongoing' } as const,
      { ok: false, reason: 'blank' } as const,
    ),
    stage: fc.constantFrom('done', 'in-progress', 'paused', 'not-started'),
    completed: fc.constantFrom('2026-11-05', '2026-11-13', '2026-11-20'),
    extendedTo: fc.constantFrom('2026-11-30', '2026-12-15'),
    paper: fc.constantFrom('Công văn số 5/UBND-VP'),
  },
  { requiredKeys: ['deadline', 'stage'] },
);

/** One week of one plan: its number may be corrected, it may be unreadable, and each row may be gone or edited. */
const somePlan = fc.record({
  read: fc.boolean(),
  renumbered: fc.boolean(),
  rows: fc.array(fc.option(someTask), { minLength: 6, maxLength: 6 }),
});
const weeks = fc.array(fc.tuple(somePlan, somePlan, somePlan), { minLength: 3, maxLength: 3 });

function reportsOf(
  all: readonly (readonly { read: boolean; renumbered: boolean; rows: readonly (TaskWords | null)[] }[])[],
) {
  const reports: Report[] = [];
  all.forEach((plans, w) => {
    const asOf = DAYS[w]!;
    const sources = plans.flatMap((plan, p) =>
      plan.read
        ? [
            checked(
              `${p}.xlsx`,
              plan.rows.flatMap((row, i) =>
                row ? [makeTask({ row: 5 + i, content: `Việc ${i} của kế hoạch ${p}`, ...row })] : [],
              ),
              asOf,
              { number: plan.renumbered ? `9${PLANS[p]!}` : PLANS[p]! },
            ),
          ]
        : [],
    );
    const previous = reports[w - 1];
    reports.push(makeReport({ asOf, sources, ...(previous ? { previous: freeze(previous) } : {}) }));
  });
  return reports;
}

test('property: overdue, totals and done add up from one edition to the next, whatever was edited, lost or renumbered', () => {
  fc.assert(
    fc.property(weeks, (all) => {
      const reports = reportsOf(all);
      reports.slice(1).forEach((report, i) => {
        const before = reports[i]!;
        const { overdue, total, done, keys } = report.flow!;
        const grown = GROWS.reduce((sum, term) => sum + overdue[term], 0);
        const shrunk = SHRINKS.reduce((sum, term) => sum + overdue[term], 0);
        expect(overdue.opening).toBe(before.totals.overdue);
        expect(overdue.opening + grown - shrunk).toBe(overdue.closing);
        expect(overdue.closing).toBe(report.totals.overdue);
        expect(total.opening).toBe(before.totals.total);
        expect(total.opening + total.added + total.foundAgain - total.withdrawn - total.countedOnce).toBe(
          total.closing,
        );
        expect(total.closing).toBe(report.totals.total);
        expect(done.opening).toBe(before.totals.doneOnTime + before.totals.doneLate);
        expect(done.opening + done.done - done.returned - done.withdrawn - done.countedOnce).toBe(done.closing);
        expect(done.closing).toBe(report.totals.doneOnTime + report.totals.doneLate);
        const named = Object.values(keys).flat();
        expect(new Set(named).size).toBe(named.length);
        // Nobody answered and nothing is a copy: no overdue row leaves by being deleted, lost or unreadable.
        expect([overdue.withdrawn, overdue.countedOnce]).toEqual([0, 0]);
      });
    }),
    { numRuns: 300 },
  );
});

test('the table has every pair of states, each in one term', () => {
  const after = Object.keys(FLOW.overdue).sort();
  for (const row of Object.values(FLOW)) expect(Object.keys(row).sort()).toEqual(after);
});

const words = (content: string, more: TaskWords = {}): TaskWords => ({
  content,
  ordinal: content,
  stage: 'in-progress',
  ...more,
});
const office = (asOf: string, plans: Readonly<Record<string, readonly TaskWords[]>>, previous?: Report): Report =>
  makeReport({
    asOf,
    sources: Object.entries(plans).map(([number, rows], p) =>
      checked(
        `${p}-${number.slice(0, 2)}.xlsx`,
        rows.map((row, i) => makeTask({ row: 5 + i, ...row })),
        asOf,
        { number },
      ),
    ),
    ...(previous ? { previous: freeze(previous) } : {}),
  });
const LATE = { deadline: by('2026-11-01') };

test('a plan that is not read keeps its figures, and what passes its day meanwhile is not late', () => {
  const other = [words('x', LATE)];
  const one = office(DAYS[0]!, {
    '12/KH-UBND': [words('a', LATE), words('b', { deadline: by('2026-11-12') })],
    '31/KH-UBND': other,
  });
  const two = office(DAYS[1]!, { '31/KH-UBND': other }, one);
  expect(two.totals).toMatchObject({ total: 3, overdue: 2 });
  expect(two.carried).toMatchObject([{ plan: 'KH số 12', tasks: 2, overdue: 1, passed: 1, since: { number: 46 } }]);
  const three = office(DAYS[2]!, { '31/KH-UBND': other }, two);
  expect(three.carried).toMatchObject([{ plan: 'KH số 12', since: { number: 46 } }]);
});

test('overdue rows deleted without a paper stay counted and are asked about; the others leave', () => {
  const one = office(DAYS[0]!, { '12/KH-UBND': [words('a', LATE), words('b'), words('c', LATE)] });
  const two = office(DAYS[1]!, { '12/KH-UBND': [words('c', LATE)] }, one);
  expect(two.flow?.overdue).toMatchObject({ opening: 2, withdrawn: 0, closing: 2 });
  expect(two.flow?.total).toMatchObject({ opening: 3, withdrawn: 1, closing: 2 });
  expect(two.vanished?.map(({ plan, keys }) => [plan, keys.length])).toEqual([['KH số 12', 1]]);
});

test('a corrected plan number is the same plan', () => {
  const rows = [words('a', LATE), words('b', LATE), words('c')];
  const one = office(DAYS[0]!, { '42/KH-UBND': rows });
  const two = office(DAYS[1]!, { '52/KH-UBND': rows }, one);
  expect(two.renamed).toEqual([{ from: 'KH số 42', to: 'KH số 52' }]);
  expect(two.flow?.overdue).toMatchObject({ opening: 2, newlyLate: 0, closing: 2 });
  expect(two.changes).toMatchObject({ added: [], withdrawn: [] });
});
