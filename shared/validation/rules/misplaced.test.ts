// A value in the wrong column is said, never passed over: somebody has the columns mixed up.
import { checkSheet } from '../check-sheet.test-kit.js';

const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời gian hoàn thành | Sản phẩm';
const TIMES = ['Trước ngày 31/02/2026', '31/3/2026', 'Quý II/2026', 'Thường xuyên'];
const REST = [
  '2 | Rà soát hộ nghèo | Phòng Văn hóa - Xã hội | | 30/9/2026 | Danh sách',
  '3 | Trang trí khánh tiết | Văn phòng HĐND và UBND | | 28/8/2026 | Ảnh',
];

const messages = (row: string): string[] => checkSheet([HEAD, row, ...REST]).issues.map(({ message }) => message);

test.each(TIMES)('“%s” among the units is told as a time', (time) => {
  expect(messages(`1 | Diễn tập phòng cháy tại chợ | Công an phường | ${time} | 30/9/2026 | Biên bản`)).toEqual([
    `Ô D2 ghi thời gian (“${time}”), chưa ghi đơn vị phối hợp.`,
  ]);
  expect(messages(`1 | Diễn tập phòng cháy tại chợ | ${time} | | 30/9/2026 | Biên bản`)).toEqual([
    `Ô C2 ghi thời gian (“${time}”), chưa ghi đơn vị chủ trì.`,
  ]);
});
