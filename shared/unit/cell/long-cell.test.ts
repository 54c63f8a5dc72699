import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { directoryOf, splitUnits } from '../index.js';

/** As much as a cell of Excel can hold. */
const CELL = 32_767;

/** A directory that counts how often a name is looked up in it, and how many letters that costs. */
function counting(): { readonly directory: PreparedDirectory; readonly steps: () => number } {
  let steps = 0;
  class Counted extends Map<string, unknown> {
    override get(key: string): unknown {
      steps += 1 + Math.min(key.length, 700) / 20;
      return super.get(key);
    }
  }
  return { directory: { ...directoryOf(DEFAULT_SETTINGS), memo: new Counted() }, steps: () => steps };
}

const stepsOf = (text: string): number => {
  const { directory, steps } = counting();
  const readings = splitUnits(text, directory);
  for (const { span, text: said } of readings) expect(text.slice(span.start, span.end)).toBe(said);
  return steps();
};

test.each([
  'I ',
  'ă ',
  'ạ:',
  'T9-',
  'abc ',
  '////',
  '1, 2, 3 và ',
  'tháng 5 năm ',
  'nhất là ',
  'các ',
  'Trưởng ',
  'trên địa bàn ',
  'Công an ',
  'Công an phường, ',
  'Khu phố 1, ',
])('a cell full of “%s” costs no more than its length', (words) => {
  const text = words.repeat(CELL / words.length);
  const half = stepsOf(text.slice(0, text.length / 2));
  expect(stepsOf(text)).toBeLessThanOrEqual(2.5 * half + 100);
});
