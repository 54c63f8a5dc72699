import fc from 'fast-check';
import { composition } from './compositions.js';
import { verdictOn } from './verdict.js';

test('the words about a deadline never change its day: it is read, refused or asked about', () => {
  fc.assert(
    fc.property(composition, (cell) => {
      const { verdict, said } = verdictOn(cell);
      expect([cell.phrase, verdict === 'wrong' ? said : 'as it is']).toEqual([cell.phrase, 'as it is']);
    }),
    { numRuns: 4000, seed: 20260722 },
  );
});

test('most composed cells are read without asking', () => {
  const cells = fc.sample(composition, { numRuns: 2000, seed: 20260722 });
  const right = cells.filter((cell) => verdictOn(cell).verdict === 'right').length;
  expect(right / cells.length).toBeGreaterThan(0.95);
});
