import * as fc from 'fast-check';
import { by, day, makeTask, type TaskWords } from '../../test/bench/report/make-annex.js';
import { addDays, toIso } from '../calendar/civil-date.js';
import type { Deadline } from '../deadline/types.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { judge } from './judge.js';

const DEADLINES: readonly Deadline[] = [
  by('2026-06-15'),
  { kind: 'between', start: day('2026-03-01'), end: day('2026-07-31'), grain: 'month' },
  { kind: 'ongoing' },
  { kind: 'milestones', parts: [by('2026-03-31'), by('2026-09-30')] },
  { kind: 'recurring', every: 'month', due: { kind: 'day-of-month', day: 25, bound: 'through' } },
  { kind: 'recurring', every: 'quarter', until: day('2026-09-30') },
  { kind: 'recurring', every: 'week', due: { kind: 'weekday', weekday: 5 } },
];
const iso = fc.integer({ min: 0, max: 500 }).map((n) => toIso(addDays(day('2026-01-01'), n)));
const anyTask = fc.record(
  {
    deadline: fc.constantFrom(...DEADLINES),
    stage: fc.constantFrom('not-started', 'in-progress', 'waiting', 'done', 'paused'),
    percent: fc.integer({ min: 0, max: 100 }),
    completed: iso,
    updated: iso,
    extendedTo: iso,
    paper: fc.constantFrom('', '12/UBND-VP', 'đang trình'),
  },
  { requiredKeys: ['deadline'] },
) as fc.Arbitrary<TaskWords>;

test('property: moving the day forward never turns overdue into in time while nothing else changes', () => {
  fc.assert(
    fc.property(anyTask, iso, fc.integer({ min: 1, max: 400 }), (words, from, days) => {
      const later = addDays(day(from), days);
      const first = judge(makeTask(words), day(from), DEFAULT_SETTINGS).status;
      const second = judge(makeTask(words), later, DEFAULT_SETTINGS).status;
      // A completion day or an update lying between the two days is something else that changes.
      const news = [words.completed, words.updated].some((d) => d && d > from);
      if (first.kind === 'overdue' && !news) expect(['overdue']).toContain(second.kind);
    }),
    { numRuns: 2000 },
  );
});

test('property: overdue always names a day that has passed, and its days late count to the day judged', () => {
  fc.assert(
    fc.property(anyTask, iso, (words, asOf) => {
      const { status } = judge(makeTask(words), day(asOf), DEFAULT_SETTINGS);
      if (status.kind === 'overdue') expect(addDays(status.due, status.days)).toEqual(day(asOf));
      if (status.kind === 'overdue') expect(status.days).toBeGreaterThan(0);
      if (status.kind === 'due-soon' || status.kind === 'on-track')
        expect(addDays(day(asOf), status.days)).toEqual(status.due);
      if (status.kind === 'done' && status.late) expect(addDays(status.due!, status.days!)).toEqual(status.completed);
    }),
    { numRuns: 2000 },
  );
});
