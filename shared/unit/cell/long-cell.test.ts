import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { directoryOf, splitUnits } from '../index.js';

const directory = directoryOf(DEFAULT_SETTINGS);
/** As much as a cell of Excel can hold. */
const CELL = 32_767;

test.each(['I ', 'ă ', 'T9-', 'abc ', '1, 2, 3 và ', 'tháng 5 năm ', 'nhất là ', 'Công an phường, ', 'Khu phố 1, '])(
  'a cell full of “%s” costs no more than its length',
  (words) => {
    const text = words.repeat(CELL / words.length);
    const start = performance.now();
    const readings = splitUnits(text, directory);
    expect(performance.now() - start).toBeLessThan(1500);
    for (const { span, text: said } of readings) expect(text.slice(span.start, span.end)).toBe(said);
  },
);
