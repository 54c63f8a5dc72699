import { foldKey } from '../../shared/text/fold.js';
import { HOSTILE, READERS, hostileCell } from './hostile-readers.js';
import { startCounting, stepsOf, stopCounting } from './steps.js';

/** A quarter and a half of what a cell of Excel can hold. */
const SHORT = 8192;

beforeAll(startCounting);
afterAll(stopCounting);

test.each(Object.keys(READERS))('%s: twice the text costs at most two and a half times the steps', (name) => {
  const read = READERS[name]!;
  const grown = HOSTILE.map((unit) => {
    read(hostileCell(unit, 100));
    const short = stepsOf(() => read(hostileCell(unit, SHORT)));
    const long = stepsOf(() => read(hostileCell(unit, 2 * SHORT)));
    return { unit, short, long };
  });
  expect(grown.filter(({ short, long }) => long > 2.5 * short + 3000)).toEqual([]);
});

test('the count sees work: a reader that looks at every pair of words is caught', () => {
  const pairs = (text: string): void => {
    const words = text.split(' ');
    for (const a of words) for (const b of words) if (foldKey(a) === b) return;
  };
  const [short, long] = [100, 200].map((length) => stepsOf(() => pairs('ă '.repeat(length))));
  expect(short).toBeGreaterThan(0);
  expect(long).toBeGreaterThan(3 * short!);
});
