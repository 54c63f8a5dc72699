import { checkSheet } from '../check-sheet.test-kit.js';
import { planMends } from './plan-mends.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const WORK = ['loa', 'camera', 'máy in', 'rèm cửa', 'bàn ghế', 'cột cờ', 'biển tên'];

/** What the ordinals are counted to; unchanged ones stay as they are. */
function counted(ordinals: readonly string[]): string[] {
  const rows = ordinals.map(
    (stt, i) => `${stt} | Lắp đặt ${WORK[i]!} | Công an phường | Trạm Y tế | 30/9/2026 | Biên bản nghiệm thu`,
  );
  const { issues } = checkSheet([HEAD, ...rows]);
  const { changes } = planMends(issues, { rules: ['ordinal-order', 'ordinal-repeated'] });
  return ordinals.map((stt, i) => {
    const after = changes.find(({ at }) => at.row === i + 1)?.after;
    return after?.kind === 'text' ? after.text : stt;
  });
}

test.each([
  [
    ['1', '2', '4', '5'],
    ['1', '2', '3', '4'],
  ],
  [
    ['1', '2', '2', '3'],
    ['1', '2', '3', '4'],
  ],
  [
    ['1', '2', '2', '', '6', '7'],
    ['1', '2', '3', '', '5', '6'],
  ],
  [
    ['1', '2', '', '3', '5'],
    ['1', '2', '', '3', '4'],
  ],
])('%j is counted to %j', (before, after) => {
  expect(counted(before)).toEqual(after);
});
