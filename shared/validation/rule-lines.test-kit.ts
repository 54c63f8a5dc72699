// Lines of an annex with nothing wrong, but for the cells given.
import { checkSheet } from './check-sheet.test-kit.js';

export const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
const TASKS = [
  'Lắp đặt mạng nội bộ tại trụ sở phường',
  'Tập huấn kỹ năng số cho cán bộ, công chức',
  'Số hóa hồ sơ hộ tịch đang lưu trữ',
  'Nâng cấp hệ thống truyền thanh của các tổ dân phố',
];

/** A line with nothing wrong, but for the cells given. */
export function line(
  n: number,
  cells: Partial<Record<'no' | 'task' | 'lead' | 'help' | 'due' | 'output', string>> = {},
): string {
  const task = TASKS[(n - 1) % 4]!;
  const { no = String(n), lead = 'Phòng Văn hóa - Xã hội', help = 'Công an phường', due = '30/9/2026' } = cells;
  return [no, cells.task ?? task, lead, help, due, cells.output ?? `Báo cáo kết quả việc ${n}`].join(' | ');
}
export const said = (...lines: string[]) => checkSheet([HEAD, ...lines]).said;
export const one = (cells: Parameters<typeof line>[1]) => said(line(1, cells), line(2), line(3));
