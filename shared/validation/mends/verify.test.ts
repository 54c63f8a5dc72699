import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { annexOf, gridOf } from '../check-sheet.test-kit.js';
import { contextOf } from '../engine/context.js';
import { EXAMPLE_PLAN, exampleSettings } from '../engine/example-sheet.js';
import { reread } from './verify.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn';
const settings = exampleSettings(DEFAULT_SETTINGS);
const lines = (...deadlines: string[]): string[] => [
  HEAD,
  ...deadlines.map((due, i) => `${i + 1} | Lắp đặt trạm đo số ${i + 1} tại kênh tiêu | Công an phường | ${due}`),
];
const contextOfSheet = (...deadlines: string[]) => {
  const grid = gridOf(lines(...deadlines));
  return contextOf(annexOf(grid, settings), grid, settings, EXAMPLE_PLAN.asOf);
};

test('words are read again as their own column is read: “11/2026” asks where the column names quarters', () => {
  const quarters = contextOfSheet('Quý III/2026', 'Quý IV/2026', 'Quý III/2026', 'Quý IV/2026');
  expect(reread('11/2026', quarters)).toMatchObject({ ok: true, assumed: expect.arrayContaining(['ask']) });
  expect(reread('11/2026', contextOfSheet('25/8/2026', '30/9/2026', '26/10/2026'))).toMatchObject({ assumed: [] });
});

test('the same words are read once in a check', () => {
  const context = contextOfSheet('25/8/2026', '30/9/2026', '26/10/2026');
  expect(reread('Trước ngày 30/9/2026', context)).toBe(reread('Trước ngày 30/9/2026', context));
});
