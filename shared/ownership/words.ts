// What officials read of a merge.
import { foldKey } from '../text/fold.js';
import type { CellBecause, FileBecause } from './types.js';

/** Headings of the columns, as unit files and the history name them. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  index: 'STT',
  id: 'Mã NV',
  task: 'Nội dung nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  deadline: 'Thời hạn hoàn thành',
  output: 'Sản phẩm',
  status: 'Tình trạng',
  progress: 'Tiến độ %',
  result: 'Kết quả',
  difficulty: 'Khó khăn vướng mắc',
  proposal: 'Đề xuất',
  completed: 'Ngày hoàn thành',
  evidence: 'Minh chứng',
  comment: 'Ý kiến đơn vị phối hợp',
  extendedTo: 'Gia hạn đến',
  extensionPaper: 'Văn bản gia hạn',
  updated: 'Ngày cập nhật',
  dueDay: 'Hạn (ngày)',
  note: 'Ghi chú',
};

const BY_NAME = new Map(Object.entries(FIELD_NAMES).map(([field, name]) => [foldKey(name), field]));

/** The field a heading of ours names; the words themselves where it is none. */
export const fieldOfName = (name: string): string => BY_NAME.get(foldKey(name)) ?? name;

/** Why a cell was not taken, to be followed by what the office can do. */
export const CELL_WORDS: Readonly<Record<CellBecause, string>> = {
  'not-yours': 'nhiệm vụ này không do đơn vị chủ trì hoặc phối hợp',
  reassigned: 'nhiệm vụ đã được giao cho đơn vị khác sau khi gửi tệp',
  withdrawn: 'nhiệm vụ không còn trong phụ lục',
  'new-row': 'dòng đơn vị thêm, chưa có trong phụ lục',
  'unknown-row': 'chưa tìm thấy nhiệm vụ tương ứng trong phụ lục',
  'coordinator-field': 'đơn vị phối hợp chỉ ghi ý kiến',
  'issued-column': 'cột đã ban hành, đơn vị không sửa',
  'office-column': 'cột do văn phòng ghi',
  'unknown-column': 'cột đơn vị thêm, phụ lục không có',
  'row-does-not-agree': 'mã và nội dung nhiệm vụ trên dòng không khớp nhau',
  'ambiguous-row': 'một nhiệm vụ có hai dòng trả lời khác nhau',
  'row-by-words': 'dòng chỉ nhận ra được theo nội dung, cần xem lại',
  'merged-cell': 'ô bị gộp với ô khác, chưa rõ thuộc nhiệm vụ nào',
  cleared: 'đơn vị để trống ô đang có nội dung',
  'unreadable-value': 'chưa đọc được nội dung ô',
  'ambiguous-value': 'nội dung ô hiểu được nhiều cách',
  implausible: 'giá trị không hợp lý (ngoài 0–100, hoặc ngày chưa tới)',
  formula: 'ô là công thức chưa có kết quả',
  'formula-error': 'ô là công thức đang báo lỗi',
  'formula-external': 'ô là công thức lấy từ tệp khác, không đọc được',
  'too-long': 'nội dung dài quá mức một ô chứa được',
  note: 'ghi chú gắn vào ô, chưa phải giá trị của ô',
};

/** Why a file was not taken, and what to do next. */
export const FILE_WORDS: Readonly<Record<FileBecause, string>> = {
  encrypted: 'tệp đặt mật khẩu; đề nghị đơn vị bỏ mật khẩu, lưu và gửi lại',
  damaged: 'tệp bị hỏng hoặc chưa tải xong; đề nghị đơn vị gửi lại',
  'wrong-kind': 'không phải bảng tính; đề nghị đơn vị điền vào tệp Excel đã gửi',
  'no-table': 'không thấy bảng nhiệm vụ; đề nghị đơn vị điền vào tệp đã gửi',
  'not-ours': 'không phải tệp báo cáo đã gửi cho đơn vị; kiểm tra lại tệp',
  'other-plan': 'tệp của kế hoạch khác; ghép vào đúng phụ lục của kế hoạch đó',
  tampered: 'tên đơn vị trong tệp khác với đơn vị đã được gửi; kiểm tra lại với đơn vị',
  'unit-unclear': 'chưa rõ tệp của đơn vị nào; đặt lại tên tệp như khi gửi rồi ghép lại',
  'too-large': 'tệp quá lớn; đề nghị đơn vị bỏ bớt hình ảnh và gửi lại',
  'same-file': 'giống hệt một tệp đã nhận',
};
