// The closed lists of reasons, in words officials read.
import type { CellsBecause, LeftOutBecause } from './types.js';

type Language = 'vi' | 'en';
type Words = Readonly<Record<LeftOutBecause | CellsBecause, (of: string) => string>>;

const WORDS: Readonly<Record<Language, Words>> = {
  vi: {
    'copy-of': (of) => `là bản sao của “${of}”`,
    'older-version': (of) => `cùng kế hoạch với “${of}”, số liệu lấy theo “${of}”`,
    'own-output': (of) => (of ? `là bản đã sửa của “${of}”` : 'là báo cáo do Đôn Đốc lập'),
    'no-annex': () => 'không có bảng phân công nhiệm vụ',
    locked: () => 'đang bị khóa hoặc không có quyền đọc',
    damaged: () => 'bị hỏng, không đọc được',
    encrypted: () => 'được đặt mật khẩu',
    unsupported: () => 'định dạng chưa đọc được',
    vanished: () => 'không còn khi đọc',
    total: () => 'dòng tổng cộng, không phải nhiệm vụ',
    note: () => 'ghi chú',
    signature: () => 'nơi nhận và chữ ký',
    'repeated-header': () => 'tiêu đề bảng lặp lại',
    'not-a-task': () => 'không phải nhiệm vụ',
    'before-the-table': () => 'ở trên bảng',
    'after-the-table': () => 'ở dưới bảng',
    'beside-the-table': () => 'ở ngoài các cột của bảng',
    'outside-the-table': () => 'ở giữa hai bảng',
    'too-far': () => 'ở quá xa bảng nên chưa đọc',
    unreadable: () => 'nội dung trong tệp bị hỏng nên không đọc được',
  },
  en: {
    'copy-of': (of) => `a copy of “${of}”`,
    'older-version': (of) => `the same plan as “${of}”, which counts`,
    'own-output': (of) => (of ? `the mended copy of “${of}”` : 'a report written by Đôn Đốc'),
    'no-annex': () => 'no table of assigned tasks',
    locked: () => 'locked, or not readable by you',
    damaged: () => 'damaged',
    encrypted: () => 'protected by a password',
    unsupported: () => 'a format that is not read',
    vanished: () => 'gone when it was read',
    total: () => 'a line of totals',
    note: () => 'a note',
    signature: () => 'recipients and signature',
    'repeated-header': () => 'the header repeated',
    'not-a-task': () => 'no task',
    'before-the-table': () => 'above the table',
    'after-the-table': () => 'below the table',
    'beside-the-table': () => 'beside the columns of the table',
    'outside-the-table': () => 'between two tables',
    'too-far': () => 'too far from the table to be read',
    unreadable: () => 'damaged in the file',
  },
};

/** Why something was left out, without its subject: “là bản sao của “Phụ lục””. */
export const becauseWords = (
  because: LeftOutBecause | CellsBecause,
  of: string | undefined,
  language: Language,
): string => WORDS[language][because]((of ?? '').replace(/^.*[\\/]/, ''));

export interface AccountSums {
  readonly files: number;
  /** Sheets whose annex counts, and the rows that were understood on them. */
  readonly sheets: number;
  readonly rows: number;
  readonly tasks: number;
  readonly groups: number;
  readonly asked: number;
  readonly leftOutSheets: number;
  /** Ranges on sheets that count. */
  readonly leftOutRanges: number;
}
