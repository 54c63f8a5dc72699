// A person with nothing but the list of findings: the message, its cell and the labels beside it. What they type follows
// from these words alone; the rules themselves are never asked.
import { parseA1 } from '../../shared/grid/address.js';
import { a1, formatDay } from '../../shared/index.js';
import type { Cell, CellValue, Grid, Issue } from '../../shared/index.js';

/** A cell by its name, and what is typed into it. */
export type Typed = readonly (readonly [cell: string, words: string])[];

const LEAD = 'Ban Chỉ huy Quân sự phường';
const HELPER = 'Đoàn TNCS Hồ Chí Minh phường';
const quoted = (message: string): string => /“([^”]*)”/.exec(message)?.[1] ?? '';
const days = (message: string): string[] => message.match(/\d{2}\/\d{2}\/\d{4}/g) ?? [];

/** Every cell a message names, ranges written out. */
function cellsIn(message: string): string[] {
  return [...message.matchAll(/\b([A-Z]{1,2})(\d+)(?::\1(\d+))?\b/g)].flatMap(([, column, from, to]) =>
    Array.from({ length: Number(to ?? from) - Number(from) + 1 }, (_, i) => `${column}${Number(from) + i}`),
  );
}

/** The working day that the day of a message is moved to: two days on from a Saturday, one from a Sunday or a holiday. */
function movedOn(message: string, by: number): string {
  const [day = 1, month = 1, year = 2026] = (days(message)[0] ?? '').split('/').map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day + by));
  return `${moved.getUTCDate()}/${moved.getUTCMonth() + 1}/${moved.getUTCFullYear()}`;
}

type Hand = (message: string, cell: string, shown: (cell: string) => string) => Typed;
const type =
  (words: string): Hand =>
  (_, cell) => [[cell, words]];

const WORK = [
  'Khảo sát nhu cầu học nghề của lao động nông thôn',
  'Thay mới bóng đèn chiếu sáng tại nghĩa trang liệt sĩ',
  'Thống kê đàn gia súc, gia cầm phục vụ tiêm phòng vụ thu đông',
  'Mở lớp dạy bơi cho học sinh tiểu học trong dịp hè',
  'Kẻ lại vạch sơn trước cổng trường mầm non',
  'Cấp thẻ thư viện điện tử cho người cao tuổi',
  'Ghép hố ga bị mất nắp trên đường liên tổ',
];
/** Nobody writes the same work into two rows. */
const work: Hand = (_, cell) => [[cell, WORK[Number(/\d+/.exec(cell)![0]) % WORK.length]!]];
const rowsOf = (message: string): string[] => [...message.matchAll(/dòng (\d+)/g)].map(([, row]) => row!);

/** What a person types where no value is offered; what they cannot do by typing is missing here. */
const HANDS: Record<string, Hand> = {
  'ordinal-missing': (message, cell) => [[cell, `${rowsOf(message)[0]}a`]],
  'task-blank': work,
  'task-repeated': work,
  'task-near-repeat': work,
  'task-vague': work,
  'lead-blank': type(LEAD),
  'lead-unknown': (message, cell, shown) => [[cell, shown(cell).replace(quoted(message), LEAD)]],
  'lead-several': (message, cell) => [[cell, /chủ trì: ([^;]+);/.exec(message)![1]!]],
  'lead-collective': type(LEAD),
  'lead-retired': type(LEAD),
  'coordinating-unknown': (message, cell, shown) => [[cell, shown(cell).replace(quoted(message), HELPER)]],
  'deadline-blank': type('30/11/2026'),
  'deadline-unread': type('30/11/2026'),
  'deadline-impossible': type('30/11/2026'),
  'deadline-year-missing': (_, cell, shown) => [[cell, `${shown(cell)}/2026`]],
  'deadline-several': (message, cell) => [[cell, /thời hạn: (.*)\.$/.exec(message)![1]!.split('; ')[0]!]],
  'deadline-before-plan': (message, cell) => [[cell, days(message)[1]!]],
  'deadline-after-plan': (message, cell) => [[cell, days(message)[1]!]],
  'deadline-non-working': (message, cell) => [[cell, movedOn(message, message.includes('thứ Bảy') ? 2 : 1)]],
  'child-after-parent': (message, cell) => [[cell, days(message)[1]!]],
  'recurring-no-end': (message, _, shown) =>
    cellsIn(message).map((one) => [one, `${shown(one)}, đến hết ngày ${days(message)[0] ?? '31/12/2026'}`] as const),
  'output-blank': type('Danh sách lao động có nhu cầu học nghề'),
  'output-vague': type('Danh sách lao động có nhu cầu học nghề'),
  'output-same-as-task': type('Danh sách lao động có nhu cầu học nghề'),
  'formula-error': type('30/11/2026'),
  'formula-like-text': (_, cell, shown) => [[cell, shown(cell).replace(/^\s*[=+\-@]\s*/, '')]],
  'status-progress': (message, cell) =>
    message.includes('trước ngày bắt đầu')
      ? [[cell, days(message)[1]!]]
      : [[cell, message.includes('100%') ? 'Hoàn thành' : 'Đang thực hiện']],
  'status-unread': type('Đang thực hiện'),
  'done-no-result': type('Quyết định số 125/QĐ-UBND ngày 10/11/2026'),
  'late-no-reason': type('Chờ thẩm định dự toán'),
  'header-ambiguous': (message, cell) => [[cell, /có thể là (.*?)(?:,| hoặc)/.exec(message)![1]!]],
  'header-duplicated': (message) =>
    cellsIn(message)
      .slice(1)
      .map((one) => [one, 'Ghi chú'] as const),
};

const written = (value: CellValue): string =>
  value.kind === 'blank' ? '' : value.kind === 'date' ? formatDay(value.value) : value.text;

/** What a person types for one finding; undefined where typing is no answer (a column to add, a range to choose). */
export function typedFor(issue: Issue, grid: Grid): Typed | undefined {
  const mend = issue.mends.find(({ changes, action }) => changes.length > 0 && action !== 'accept');
  if (mend) return mend.changes.map(({ at, after }) => [a1(at), written(after)] as const);
  // “Đánh lại số thứ tự” stands beside every finding about ordinals and is done once, at the first of them.
  if (issue.mends.some(({ whole }) => whole)) return undefined;
  const shown = (cell: string): string => {
    const at = parseA1(cell)!;
    return grid.rows[at.row]?.[at.column]?.text ?? '';
  };
  return HANDS[issue.rule]?.(issue.message, a1(issue.at), shown);
}

function cellOf(words: string): Cell {
  if (words === '') return { kind: 'blank', text: '' };
  return /^\d+$/.test(words) ? { kind: 'number', text: words, value: Number(words) } : { kind: 'text', text: words };
}

/** The sheet after the typing. */
export function typeInto(grid: Grid, typed: Typed): Grid {
  return typed.reduce((sheet, [cell, words]): Grid => {
    const at = parseA1(cell)!;
    const rows = sheet.rows.map((row, r) => {
      if (r !== at.row) return row;
      const cells = [...row];
      while (cells.length < at.column) cells.push({ kind: 'blank', text: '' });
      cells[at.column] = cellOf(words);
      return cells;
    });
    return { ...sheet, rows };
  }, grid);
}
