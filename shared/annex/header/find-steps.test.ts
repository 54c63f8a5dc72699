import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { locateAnnex } from './locate.js';
import type * as Levenshtein from 'fastest-levenshtein';
import type { Cell, Grid } from '../../grid/grid.js';

let steps = 0;
jest.mock('fastest-levenshtein', () => {
  const real = jest.requireActual<typeof Levenshtein>('fastest-levenshtein');
  return {
    ...real,
    distance: (a: string, b: string) => {
      steps += 1;
      return real.distance(a, b);
    },
  };
});

const words = (text: string): Cell => ({ kind: 'text', text });

/** Tasks without numbers, whose outputs begin as headings do: “Báo cáo kết quả …”. */
function sheet(rows: number, what: string): Grid {
  const header = ['Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'].map(words);
  const task = (i: number): Cell[] =>
    [`Rà soát hồ sơ số ${i} của ngành`, 'Công an phường', '30/9/2026', `Báo cáo kết quả đợt ${what} ${i}`].map(words);
  return { sheet: 'PL', merges: [], rows: [header, ...Array.from({ length: rows }, (_, i) => task(i))] };
}

test('rows beyond the first are searched for headers without comparing letters', () => {
  locateAnnex(sheet(400, 'rà soát'), DEFAULT_SETTINGS);
  const few = steps;
  expect(few).toBeGreaterThan(0);
  steps = 0;
  locateAnnex(sheet(4000, 'kiểm tra'), DEFAULT_SETTINGS);
  expect(steps).toBeLessThanOrEqual(1.2 * few);
});
