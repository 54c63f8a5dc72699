import * as fc from 'fast-check';
import { by, day, makeTask } from '../../test/bench/report/make-annex.js';
import type { Grid, Range } from '../grid/grid.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { judge } from '../status/judge.js';
import type { Issue, Severity } from '../validation/types.js';
import { MARK_LIMIT, planMarks } from './plan-marks.js';

const SHEET = 'Phụ lục';
const grid = (merges: readonly Range[] = []): Grid => ({
  sheet: SHEET,
  rows: Array.from({ length: 60 }, () => []),
  merges,
});
const issue = (row: number, column: number, severity: Severity = 'error', sheet = SHEET): Issue => ({
  rule: 'made',
  severity,
  at: { sheet, row, column },
  message: '',
  mends: [],
});
const late = (row: number, iso = '2026-11-01') =>
  judge(makeTask({ row, sheet: SHEET, deadline: by(iso) }), day('2026-11-16'), DEFAULT_SETTINGS);
const box = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });

test('overdue and due soon are marked on the cell of the deadline, nothing else is', () => {
  const marks = planMarks([], [late(5), late(8, '2026-11-18'), late(9, '2026-12-31')], grid());
  expect(marks).toEqual([
    { tone: 'overdue', sheet: SHEET, range: box(5, 4) },
    { tone: 'due-soon', sheet: SHEET, range: box(8, 4) },
  ]);
});

test('a cell shows one tone, the strongest', () => {
  const issues = [issue(5, 4, 'warning'), issue(6, 4, 'error'), issue(7, 4, 'notice'), issue(7, 4, 'warning')];
  const marks = planMarks(issues, [late(5), late(6)], grid());
  expect(marks).toEqual([
    { tone: 'error', sheet: SHEET, range: box(6, 4) },
    { tone: 'overdue', sheet: SHEET, range: box(5, 4) },
    { tone: 'warning', sheet: SHEET, range: box(7, 4) },
  ]);
});

test('neighbours of one tone become one rectangle', () => {
  const issues = [5, 6, 7].flatMap((row) => [issue(row, 2), issue(row, 3)]);
  expect(planMarks([...issues, issue(7, 4)], [], grid())).toEqual([
    { tone: 'error', sheet: SHEET, range: box(5, 2, 7, 3) },
    { tone: 'error', sheet: SHEET, range: box(7, 4) },
  ]);
});

test('a merged cell is marked whole, whichever of its cells the finding names', () => {
  const merges = [box(5, 4, 8, 4), box(20, 1, 20, 3)];
  const marks = planMarks([issue(6, 4), issue(20, 1, 'notice')], [late(5)], grid(merges));
  expect(marks).toEqual([
    { tone: 'error', sheet: SHEET, range: box(5, 4, 8, 4) },
    { tone: 'notice', sheet: SHEET, range: box(20, 1, 20, 3) },
  ]);
});

test('the merges of one sheet do not reach into another', () => {
  const marks = planMarks([issue(6, 4, 'error', 'Khác')], [], grid([box(5, 4, 8, 4)]));
  expect(marks).toEqual([{ tone: 'error', sheet: 'Khác', range: box(6, 4) }]);
});

test('a sheet full of findings keeps its strongest marks', () => {
  const issues = Array.from({ length: MARK_LIMIT + 500 }, (_, i) => issue(i * 2, 1, i % 2 ? 'notice' : 'error'));
  const marks = planMarks(issues, [], grid());
  expect(marks).toHaveLength(MARK_LIMIT);
  expect(marks.filter((mark) => mark.tone === 'error')).toHaveLength((MARK_LIMIT + 500) / 2);
});

test('property: every finding lies in exactly one mark, marks of a sheet never overlap, and none marks a clean cell', () => {
  const cell = fc.tuple(fc.nat(8), fc.nat(5), fc.constantFrom<Severity>('error', 'warning', 'notice'));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 40 }), (cells) => {
      const merge = box(2, 1, 3, 2);
      const marks = planMarks(
        cells.map(([row, column, severity]) => issue(row, column, severity)),
        [],
        grid([merge]),
      );
      const count = new Map<string, number>();
      for (const { range } of marks) {
        for (let r = range.top; r <= range.bottom; r += 1) {
          for (let c = range.left; c <= range.right; c += 1) count.set(`${r}:${c}`, (count.get(`${r}:${c}`) ?? 0) + 1);
        }
      }
      const inMerge = (r: number, c: number) => r >= 2 && r <= 3 && c >= 1 && c <= 2;
      const wanted = new Set(cells.map(([r, c]) => (inMerge(r, c) ? 'merge' : `${r}:${c}`)));
      for (const [r, c] of cells) expect(count.get(`${r}:${c}`)).toBe(1);
      for (const [key, n] of count) {
        const [r, c] = key.split(':').map(Number) as [number, number];
        expect(n).toBe(1);
        expect(wanted.has(inMerge(r, c) ? 'merge' : key)).toBe(true);
      }
    }),
  );
});
