// The sheet “Đôn Đốc” as data: what stands on it, under which words, and which key of the settings each means.
import { OFFICE_KINDS, OFFICE_KIND_NAMES, type OfficeKind } from '../settings/office-kinds.js';
import { DEFAULT_SETTINGS } from '../settings/settings.js';
import { choice, day, emails, list, number, numbers, time, verbatim, words, yesNo, type Codec } from './codecs.js';

/** One line “name | value”. */
export interface FactLine {
  readonly label: string;
  /** Dotted key of the settings. */
  readonly key: string;
  readonly codec: Codec;
  /** What a person reads beside it. */
  readonly help?: string;
}

export interface FactsBlock {
  readonly kind: 'facts';
  readonly heading: string;
  readonly lines: readonly FactLine[];
  /** Shown although nothing is said: an office fills it in first. */
  readonly first?: boolean;
}

export interface RowsColumn {
  readonly title: string;
  readonly key: string;
  readonly codec: Codec;
  /** A row without it says nothing. */
  readonly needed?: boolean;
}

/** A table: one row an entry of a list of the settings. */
export interface RowsBlock {
  readonly kind: 'rows';
  readonly heading: string;
  /** Key of the list. */
  readonly key: string;
  readonly columns: readonly RowsColumn[];
  /** Columns whose values tell entries apart. */
  readonly identity: readonly string[];
  readonly first?: boolean;
}

/** The directory of units, as the sheet “Đơn vị” has it. */
export interface UnitsBlock {
  readonly kind: 'units';
  readonly heading: string;
  readonly first?: boolean;
}

export type Block = FactsBlock | RowsBlock | UnitsBlock;

const line = <T>(label: string, key: string, codec: Codec<T>, help?: string): FactLine => ({
  label,
  key,
  codec,
  ...(help === undefined ? {} : { help }),
});
const column = <T>(title: string, key: string, codec: Codec<T>, needed = false): RowsColumn => ({
  title,
  key,
  codec,
  ...(needed ? { needed } : {}),
});

const WEEKDAY_NAMES: readonly (readonly [number, string])[] = [
  [1, 'thứ Hai'],
  [2, 'thứ Ba'],
  [3, 'thứ Tư'],
  [4, 'thứ Năm'],
  [5, 'thứ Sáu'],
  [6, 'thứ Bảy'],
  [7, 'Chủ nhật'],
];
const WEEKDAYS = choice<number>(WEEKDAY_NAMES);
const LEVEL = choice<string>([
  ['error', 'lỗi'],
  ['warning', 'cần xem lại'],
  ['notice', 'gợi ý'],
  ['off', 'không kiểm tra'],
]);
const KIND = choice<OfficeKind>(OFFICE_KIND_NAMES.map((kind) => [kind, OFFICE_KINDS[kind].label]));

const DEFAULTS = DEFAULT_SETTINGS.schedule;

export const BLOCKS: readonly Block[] = [
  {
    kind: 'facts',
    heading: 'Cơ quan',
    first: true,
    lines: [
      line('Tên cơ quan', 'office.name', words, 'đứng đầu mọi thư và báo cáo, ví dụ UBND xã Tân Hòa'),
      line('Loại cơ quan', 'office.kind', KIND, 'quyết định cách xưng hô trong thư'),
      line('Địa danh', 'office.place', words, 'trước ngày tháng của báo cáo, ví dụ Tân Hòa'),
      line('Cơ quan cấp trên', 'office.superior', words, 'ví dụ UBND tỉnh Bình Sơn'),
      line(
        'Đơn vị đầu mối',
        'office.contact',
        words,
        `ký thư và nhận ý kiến; mặc định ${DEFAULT_SETTINGS.office.contact}`,
      ),
      line('Địa chỉ nhận thư trả lời', 'office.replyTo', emails, 'một địa chỉ'),
      line('Địa chỉ trang xem', 'office.boardUrl', words, 'nếu có, https://…'),
      line(
        'Ngôn ngữ',
        'language',
        choice([
          ['vi', 'tiếng Việt'],
          ['en', 'tiếng Anh'],
        ]),
        'mặc định tiếng Việt',
      ),
    ],
  },
  {
    kind: 'rows',
    heading: 'Lãnh đạo nhận báo cáo',
    key: 'leaders',
    first: true,
    identity: ['title'],
    columns: [column('Chức danh', 'title', words, true), column('Thư điện tử', 'emails', emails)],
  },
  {
    kind: 'facts',
    heading: 'Bộ phận công nghệ thông tin',
    first: true,
    lines: [line('Thư điện tử', 'it.emails', emails, 'nhận tin khi có việc cần xử lý')],
  },
  { kind: 'units', heading: 'Đơn vị', first: true },
  {
    kind: 'rows',
    heading: 'Tên đã ghi nhớ',
    key: 'names',
    identity: ['words'],
    columns: [column('Chữ trong ô', 'words', words, true), column('Được hiểu là đơn vị', 'unit', words, true)],
  },
  {
    kind: 'facts',
    heading: 'Lịch gửi thư',
    first: true,
    lines: [
      line('Ngày gửi trong tuần', 'schedule.weekday', WEEKDAYS, `mặc định ${WEEKDAY_NAMES[DEFAULTS.weekday - 1]![1]}`),
      line('Giờ gửi', 'schedule.time', time, `mặc định ${DEFAULTS.time}`),
      line('Không gửi từ', 'schedule.quietFrom', time, `mặc định ${DEFAULTS.quietFrom}`),
      line('Không gửi đến', 'schedule.quietUntil', time, `mặc định ${DEFAULTS.quietUntil}`),
    ],
  },
  {
    kind: 'facts',
    heading: 'Thư',
    lines: [
      line('Báo cáo tuần cho lãnh đạo', 'letters.leaderWeek', yesNo),
      line('Thư tổng hợp cho đơn vị', 'letters.unitWeek', yesNo),
      line('Nhắc trước (số ngày)', 'letters.remindBefore', numbers),
      line('Nhắc vào ngày đến hạn', 'letters.remindOnDay', yesNo),
      line('Nhắc sau khi quá hạn (số ngày)', 'letters.remindAfter', numbers),
      line('Báo lãnh đạo khi quá hạn từ (số ngày)', 'letters.escalateAfter', number),
      line('Nêu kết quả trong thư', 'letters.showResults', yesNo),
      line('Nêu từng đơn vị trong thư', 'letters.showUnits', yesNo),
      line('Đính kèm bảng tính', 'letters.attachXlsx', yesNo),
      line('Đính kèm văn bản', 'letters.attachDocx', yesNo),
      line('Chờ câu trả lời (số giờ)', 'hold.question', number),
      line('Chờ thư mục phụ lục (số giờ)', 'hold.folder', number),
      line('Chờ kế hoạch vắng mặt (số giờ)', 'hold.missing', number),
      line('Chờ khi đồng hồ máy sai (số giờ)', 'hold.clock', number),
    ],
  },
  {
    kind: 'facts',
    heading: 'Cách tính thời hạn',
    lines: [
      line(
        '“Trước ngày …”',
        'policy.before',
        choice([
          ['exclusive', 'chậm nhất ngày liền trước'],
          ['inclusive', 'chậm nhất đúng ngày đó'],
        ]),
      ),
      line('Sắp đến hạn trước (số ngày)', 'policy.dueSoonDays', number),
      line('Tính sắp đến hạn theo ngày làm việc', 'policy.dueSoonWorkingDays', yesNo),
      line('Dời ngày đến hạn trùng ngày nghỉ', 'policy.rollFixedDates', yesNo),
      line('Dời thời hạn tính theo số ngày', 'policy.rollCountedPeriods', yesNo),
      line('Tuần kết thúc vào', 'policy.weekCloses', WEEKDAYS),
      line(
        'Số liệu chốt đến',
        'policy.figuresClose',
        choice([
          ['day-before', 'hết ngày hôm trước'],
          ['as-of', 'hết ngày lập'],
        ]),
      ),
      line(
        'Kỳ báo cáo',
        'policy.periodWindow',
        choice([
          ['calendar', 'theo lịch'],
          ['decree-09-2019', 'theo Nghị định 09/2019/NĐ-CP'],
        ]),
      ),
      line('Ngày ban hành kế hoạch', 'issued', day),
      line('Ngày kết thúc kế hoạch', 'ends', day),
    ],
  },
  {
    kind: 'rows',
    heading: 'Kế hoạch',
    key: 'plans',
    identity: ['file'],
    columns: [
      column('Tệp', 'file', words, true),
      column('Số, ký hiệu', 'number', words),
      column('Tên kế hoạch', 'title', words),
      column('Ngày ban hành', 'issued', day),
      column('Ngày kết thúc', 'ends', day),
    ],
  },
  {
    kind: 'rows',
    heading: 'Điểm đã bỏ qua',
    key: 'accepted',
    identity: ['rule', 'sheet', 'cell'],
    columns: [
      column('Quy tắc', 'rule', words, true),
      column('Trang', 'sheet', verbatim, true),
      column('Ô', 'cell', words, true),
      column('Chữ trong ô', 'text', verbatim),
      column('Lý do', 'reason', words),
    ],
  },
  {
    kind: 'rows',
    heading: 'Câu trả lời',
    key: 'answers',
    identity: ['question'],
    columns: [
      column('Câu hỏi', 'question', words, true),
      column('Lựa chọn', 'option', words, true),
      column('Người trả lời', 'by', words),
      column('Lúc', 'at', words),
      column('Trong các lựa chọn', 'among', list),
    ],
  },
  {
    kind: 'rows',
    heading: 'Ngày nghỉ, ngày làm bù',
    key: 'holidays',
    identity: ['day'],
    columns: [
      column('Ngày', 'day', day, true),
      column(
        'Là',
        'is',
        choice([
          ['add', 'ngày nghỉ'],
          ['remove', 'không phải ngày nghỉ'],
          ['workdays', 'ngày làm bù'],
        ]),
        true,
      ),
    ],
  },
  {
    kind: 'rows',
    heading: 'Mức của quy tắc',
    key: 'rules',
    identity: ['rule'],
    columns: [column('Quy tắc', 'rule', words, true), column('Mức', 'level', LEVEL, true)],
  },
  {
    kind: 'rows',
    heading: 'Cột đã chỉ định',
    key: 'mappings',
    identity: ['sheet', 'headerTop', 'column'],
    columns: [
      column('Trang', 'sheet', verbatim, true),
      column('Tiêu đề từ dòng', 'headerTop', number, true),
      column('Đến dòng', 'headerBottom', number, true),
      column('Cột', 'column', words),
      column('Là', 'field', words),
    ],
  },
];
