import * as fc from 'fast-check';
import { by, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { checked, makeReport } from '../../test/bench/report/make-report.js';
import type { StatusFigure } from '../status/figure.js';
import { totalsOf } from './totals.js';
import type { Totals } from './types.js';

const ASOF = '2026-11-16';
const tasksOf = (...words: TaskWords[]) => words.map((w, i) => makeTask({ row: 5 + i, ...w }));
const FIGURES = Object.keys(totalsOf([])).filter((name) => name !== 'total') as StatusFigure[];
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
