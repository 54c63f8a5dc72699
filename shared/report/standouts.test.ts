import { standouts } from './standouts.js';
import type { Line, Totals } from './types.js';

const line = (name: string, totals: Partial<Totals>, role?: Line['role']): Line => ({
  name,
  totals: {
    total: 9,
    doneOnTime: 0,
    doneLate: 0,
    overdue: 0,
    dueSoon: 0,
    onTrack: 0,
    openEnded: 0,
    unknown: 0,
    ...totals,
  },
  dueNext: 0,
  ...(role ? { role } : {}),
});
const names = (lines: readonly Line[]): string[] => lines.map(({ name }) => name);

test('units are named by one figure each, and only where they have it', () => {
  const found = standouts([
    line('A', { overdue: 1, doneLate: 4 }),
    line('B', { overdue: 3, doneOnTime: 9 }),
    line('C', { doneOnTime: 2 }),
    line('D', { doneOnTime: 5 }),
    line('E', {}),
  ]);
  expect(names(found.mostOverdue)).toEqual(['B', 'A']);
  expect(names(found.mostDoneLate)).toEqual(['A']);
  expect(names(found.allOnTime)).toEqual(['D', 'C']);
});

test('what MTTQ is asked to do and tasks without a known lead are nobody’s figure', () => {
  const found = standouts([line('X', { overdue: 5 }, 'coordination'), line('Y', { overdue: 5 }, 'unknown-lead')]);
  expect(found).toEqual({ mostOverdue: [], mostDoneLate: [], allOnTime: [] });
});

test('no unit is praised for completions without a day', () => {
  expect(standouts([line('A', { doneOnTime: 3, doneUnproven: 3 })]).allOnTime).toEqual([]);
});

test('no list is longer than asked', () => {
  const many = ['A', 'B', 'C', 'D'].map((name) => line(name, { overdue: 1 }));
  expect(names(standouts(many).mostOverdue)).toEqual(['A', 'B', 'C']);
});
