import { checkSheet } from '../check-sheet.test-kit.js';
import { planMends } from './plan-mends.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const { issues } = checkSheet([
  HEAD,
  '1 | Rà soát  mạng nội bộ tại trụ sở | Công an phường | Trạm Y tế; Trạm Y tế;  Phòng Văn hóa - Xã hội | 31/11/2026 | Biên bản',
  '2 | Số hóa hồ sơ hộ tịch | Công an phưng | Trạm Y tế | 30/9/2026 | Danh sách hồ sơ',
  '2 | Tập huấn kỹ năng số | Công an phường | Trạm Y tế | 30/9/2026 | ',
  '5 | Lắp đặt loa truyền thanh | Công an phường | Trạm Y tế | Quý III/2026 hoặc Quý IV/2026 | Biên bản',
]);
const cells = (rules?: readonly string[], safeOnly = false) =>
  planMends(issues, { ...(rules ? { rules } : {}), safeOnly }).changes.map(
    ({ at, rule }) => `${rule}@${'ABCDEF'[at.column]}${at.row + 1}`,
  );

test('only safe mends are planned when nothing is named', () => {
  expect(cells()).toEqual(['untidy-text@B2', 'untidy-text@D2']);
});

test('a named rule is mended as well', () => {
  expect(cells(['deadline-impossible'])).toEqual(['untidy-text@B2', 'untidy-text@D2', 'deadline-impossible@E2']);
});

test('nothing but what is safe is planned when so asked, whatever is named', () => {
  expect(cells(['deadline-impossible'], true)).toEqual(['untidy-text@B2', 'untidy-text@D2']);
});

test('no cell is written twice: the second mend waits for the next round', () => {
  const plan = planMends(issues, { rules: ['coordinating-repeated'] });
  expect(plan.changes.map(({ rule }) => rule)).toEqual(['untidy-text', 'coordinating-repeated']);
  expect(plan.leftOut.filter(({ because }) => because === 'same-cell').map(({ issue }) => issue.rule)).toEqual([
    'untidy-text',
  ]);
});

test('ordinals are counted again once for the whole annex, though several issues ask for it', () => {
  expect(issues.filter(({ rule }) => rule.startsWith('ordinal')).map(({ rule }) => rule)).toEqual([
    'ordinal-repeated',
    'ordinal-order',
  ]);
  expect(cells(['ordinal-repeated', 'ordinal-order']).filter((one) => one.startsWith('ordinal'))).toEqual([
    'ordinal-repeated@A4',
    'ordinal-repeated@A5',
  ]);
});

test('an issue with several answers waits for a person even when its rule is named', () => {
  const plan = planMends(issues, { rules: ['deadline-several'] });
  expect(plan.leftOut.find(({ issue }) => issue.rule === 'deadline-several')?.because).toBe('several-answers');
});

test('everything left out says why', () => {
  const because = new Map(planMends(issues).leftOut.map(({ issue, because }) => [issue.rule, because]));
  expect(because.get('output-blank')).toBe('needs-a-person');
  expect(because.get('deadline-impossible')).toBe('not-asked');
});

test('ordinals are counted again whichever of their rules is named', () => {
  expect(cells(['ordinal-order']).filter((one) => one.startsWith('ordinal'))).toEqual([
    'ordinal-repeated@A4',
    'ordinal-repeated@A5',
  ]);
});

test('what a person must accept is never written for them: a second round would write it again', () => {
  const sheet = checkSheet([
    HEAD,
    '1 | =Bố trí máy tính cho một cửa | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản',
  ]);
  const plan = planMends(sheet.issues, { rules: ['formula-like-text'] });
  expect(plan.changes).toEqual([]);
  expect(plan.leftOut.map(({ issue, because }) => [issue.rule, because])).toEqual([
    ['formula-like-text', 'needs-a-person'],
  ]);
});
