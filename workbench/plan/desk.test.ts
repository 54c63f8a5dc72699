import type { PlanTask } from '../../shared/index.js';
import { kept, mark, merge, nextDoubt, openDesk, split, undo } from './desk.js';

const task = (content: string, asked = false): PlanTask => ({
  part: 'unit',
  section: 'II.1',
  heading: '',
  group: false,
  lead: [],
  coordinating: [],
  content,
  deadline: {
    text: '',
    ok: false,
    kind: 'none',
    start: null,
    due: null,
    every: null,
    parts: [],
    inherited: false,
    asked: false,
  },
  output: null,
  source: { line: 1, endLine: 1, page: null, paragraph: null, table: null, row: null },
  asked: asked ? [{ field: 'lead', why: '…' }] : [],
});
const words = (desk: Parameters<typeof kept>[0]): string[] => kept(desk).map(({ content }) => content);

test('a dropped task is left out, and comes back', () => {
  const desk = mark(openDesk([task('a'), task('b')]), 'dropped');
  expect(words(desk)).toEqual(['b']);
  expect(words(undo(desk))).toEqual(['a', 'b']);
});

test('merged tasks part again at the line between them', () => {
  const desk = merge(openDesk([task('a'), task('b', true), task('c')]));
  expect(words(desk)).toEqual(['a\nb', 'c']);
  expect(desk.entries[0]!.task.asked).toHaveLength(1);
  expect(words(split(desk))).toEqual(['a', 'b', 'c']);
});

test('one duty parts at its semicolons; what cannot be parted stays', () => {
  expect(words(split(openDesk([task('Rà soát; báo cáo.')])))).toEqual(['Rà soát', 'báo cáo.']);
  expect(words(split(openDesk([task('Rà soát')])))).toEqual(['Rà soát']);
});

test('F8 goes to the next task that is asked about, round to the top', () => {
  const desk = openDesk([task('a', true), task('b'), task('c', true)]);
  expect(nextDoubt(desk).at).toBe(2);
  expect(nextDoubt(nextDoubt(desk)).at).toBe(0);
});
