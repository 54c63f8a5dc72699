// Why one cell was read as it was: its reader runs once more with somebody listening, over the very same inputs.
import {
  assignRoles,
  type Role,
  type RoleRule,
  readHeading,
  type AnnexReading,
  ASSUMED_WORDS,
  type SheetView,
} from '../annex/index.js';
import type { Field, HeaderColumn, Sourced, Task } from '../annex/types.js';
import { calendarOf } from '../calendar/holidays.js';
import { describeReading } from '../deadline/index.js';
import { a1 } from '../grid/address.js';
import { judge, statusName } from '../status/index.js';
import { recorder, type Trace, type TraceStep } from '../trace/trace.js';
import { unitOf, type UnitReading } from '../unit/types.js';
import { fieldName } from '../validation/index.js';
import type { WorkbookReading } from './types.js';

/** The trace of one cell; a contract (`dondoc explain --json`). Spans are [start, end) in `text`. */
export interface Explanation {
  readonly file: string;
  readonly sheet: string;
  /** A1 notation, without the sheet. */
  readonly cell: string;
  /** The words that were read: those of the cell, or of all the cells they stand in. */
  readonly text: string;
  readonly kind: 'deadline' | 'unit' | 'heading' | 'line' | 'status';
  readonly steps: readonly TraceStep[];
  /** What it came to, for a person. */
  readonly result: string;
}

type Told = Pick<Explanation, 'kind' | 'result'> & { readonly text?: string };

const STATUS_FIELDS: readonly Field[] = [
  ...(['status', 'progress', 'result', 'completed', 'extendedTo', 'extensionPaper', 'updated'] as const),
];

/**
 * Why the cell (0-based row and column) of a sheet was read as it was, as of the day the workbook was read. Undefined where
 * the workbook has no such sheet, or the sheet no such cell. Never throws.
 */
export function explainCell(
  book: WorkbookReading,
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): Explanation | undefined {
  const found = book.sheets.find(({ check }) => check.sheet === sheet);
  if (!found) return undefined;
  const { view } = found.reading;
  if (row < 0 || column < 0 || row >= view.height || column >= view.width) return undefined;
  const { trace, steps } = recorder();
  const told =
    first(found.reading.annexes, (annex) => explainIn(annex, view, book, row, column, trace)) ??
    outside(found.check.located, trace);
  const { text } = view.shown(row, column);
  return { file: book.file, sheet, cell: a1({ row, column }), text, ...told, steps };
}

function first<T, R>(list: readonly T[], ask: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const answer = ask(one);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

function outside(located: boolean, trace: Trace): Told {
  trace({
    stage: 'place',
    rule: located ? 'outside-the-table' : 'no-annex',
    why: located ? 'Ô nằm ngoài bảng phân công' : 'Trang tính này không có bảng phân công',
  });
  return { kind: 'line', result: 'không thuộc bảng phân công' };
}

function explainIn(
  annex: AnnexReading,
  view: SheetView,
  book: WorkbookReading,
  row: number,
  column: number,
  trace: Trace,
): Told | undefined {
  const { header, body } = annex.frame.place;
  const own = header.columns.find((one) => one.column === column || one.marks?.some((mark) => mark.column === column));
  if (header.range.top <= row && row <= header.range.bottom)
    return own ? explainHeading(own, trace) : explainLine(annex, row, trace);
  if (row < body.top || row > body.bottom) return undefined;
  const task = annex.annex.tasks.find(({ rows }) => rows.top <= row && row <= rows.bottom);
  if (!task || !own) return explainLine(annex, row, trace);
  if (own.field === 'deadline') return explainDeadline(annex, view, book, task, trace);
  if (own.field === 'lead' || own.field === 'coordinating')
    return explainUnits(annex, own.field === 'lead' ? task.lead : task.coordinating, trace);
  if (STATUS_FIELDS.includes(own.field)) return { kind: 'status', result: explainStatus(book, task, trace) };
  return explainLine(annex, row, trace);
}

function explainHeading({ heading, field, couldBe, marks }: HeaderColumn, trace: Trace): Told {
  const words = readHeading(heading, trace);
  const refused = (couldBe ?? words.couldBe ?? [])
    .filter((other) => other !== field)
    .map((other) => ({ candidate: fieldName(other), because: 'nội dung các ô bên dưới hợp với nghĩa đã chọn hơn' }));
  if (marks) trace({ stage: 'concept', rule: 'ticks', why: 'Các ô bên dưới đánh dấu thay cho ghi chữ' });
  else if (words.field !== field)
    trace({
      stage: 'concept',
      rule: 'content',
      why: `Riêng tiêu đề có nghĩa là ${fieldName(words.field)}; nội dung cột và các cột khác cho thấy là ${fieldName(field)}`,
    });
  trace({
    stage: 'concept',
    rule: field,
    why: `Cột này được đọc là ${fieldName(field)}`,
    ...(refused.length > 0 ? { refused } : {}),
  });
  return { kind: 'heading', result: fieldName(field) };
}

/** Where a value stands that the cell itself does not spell out. */
function tellSource({ assumed, at, more, text }: Sourced<unknown>, trace: Trace): void {
  if (assumed) trace({ stage: 'words', rule: assumed, why: `Lấy “${text}” ${ASSUMED_WORDS[assumed]} (ô ${a1(at)})` });
  if (more?.length)
    trace({ stage: 'words', rule: 'joined', why: `Ghép từ các ô ${[at, ...more].map((one) => a1(one)).join(', ')}` });
}

function explainDeadline(
  { reader, annex }: AnnexReading,
  view: SheetView,
  book: WorkbookReading,
  task: Task,
  trace: Trace,
): Told {
  const { deadline } = task;
  tellSource(deadline, trace);
  const shown = view.shown(deadline.at.row, deadline.at.column);
  const cell = !deadline.more && shown.text === deadline.text ? shown : { kind: 'text' as const, text: deadline.text };
  reader.deadline(cell, trace);
  if (annex.dueColumn?.exchange)
    trace({
      stage: 'doubts',
      rule: 'swapped-days',
      why: 'Các ngày lưu trong cột có thể bị máy nhập đảo ngày và tháng',
    });
  if (annex.dueColumn?.order) {
    const order = annex.dueColumn.order === 'dmy' ? 'ngày trước, tháng sau' : 'tháng trước, ngày sau';
    trace({ stage: 'doubts', rule: 'column', why: `Cả cột thời hạn ghi ${order}` });
  }
  const { policy, holidays } = book.settings;
  explainStatus(book, task, trace);
  return {
    kind: 'deadline',
    text: deadline.text,
    result: describeReading(deadline.value, policy, calendarOf(holidays)),
  };
}

function explainUnits({ reader }: AnnexReading, words: Sourced<readonly UnitReading[]>, trace: Trace): Told {
  tellSource(words, trace);
  reader.units(words.text, trace);
  const names = words.value.map((unit) => unitOf(unit) ?? `${unit.text} (cần xác nhận)`);
  return { kind: 'unit', text: words.text, result: names.length > 0 ? names.join('; ') : 'chưa ghi đơn vị' };
}

function explainStatus(book: WorkbookReading, task: Task, trace: Trace): string {
  return statusName(judge(task, book.asOf, book.settings, book.asOf, trace).status);
}

const ROLES: Readonly<Record<Role, string>> = {
  task: 'nhiệm vụ',
  group: 'tiêu đề nhóm',
  continued: 'phần tiếp theo của nhiệm vụ phía trên',
  'left-out': 'để ngoài, không phải nhiệm vụ',
  none: 'dòng trống hoặc tiêu đề bảng lặp lại',
};

const RULES: Readonly<Record<RoleRule, string>> = {
  empty: 'Dòng trống hoặc nhắc lại tiêu đề bảng',
  'left-out': 'Dòng là tổng cộng, ghi chú hoặc phần ký',
  'part-of-task': 'Số thứ tự của nhiệm vụ nằm ở dòng giữa',
  merged: 'Ô nhiệm vụ được trộn với dòng trên',
  'outside-task': 'Chữ của dòng nằm ngoài cột nhiệm vụ',
  'spans-columns': 'Chữ của dòng kéo dài qua các cột',
  'no-content': 'Cột nhiệm vụ để trống',
  'shares-facts': 'Gạch đầu dòng dùng chung đơn vị và thời hạn với dòng trên',
  'numbered-in-words': 'Số nằm trong câu của một bảng bị ngắt dòng',
  'numbered-with-facts': 'Dòng có số thứ tự và có đơn vị, thời hạn hoặc sản phẩm',
  'numbered-without-facts': 'Dòng có số thứ tự nhưng không có đơn vị, thời hạn, sản phẩm: xét các dòng sau',
  'dash-heads': 'Gạch đầu dòng đứng trên các nhiệm vụ đánh số lại từ đầu',
  dash: 'Gạch đầu dòng, chi tiết của nhiệm vụ phía trên',
  unnumbered: 'Dòng không có số thứ tự: xét đơn vị, thời hạn và câu chữ nối với dòng trên',
};

function explainLine({ walked, annex }: AnnexReading, row: number, trace: Trace): Told {
  let result = ROLES.none;
  assignRoles(walked.lines, (line, role, rule) => {
    if (line.row !== row) return;
    const facts = [
      ...(line.ordinal ? [`số thứ tự “${line.ordinal.text}”`] : []),
      ...(line.lead ? ['đơn vị chủ trì'] : []),
      ...(line.deadline ? ['thời hạn'] : []),
      ...(line.output ? ['sản phẩm'] : []),
    ];
    trace({ stage: 'line', rule: 'facts', why: facts.length > 0 ? `Dòng có ${facts.join(', ')}` : 'Dòng chỉ có chữ' });
    trace({ stage: 'line', rule, why: RULES[rule] });
    trace({ stage: 'line', rule: role, why: `Dòng được đọc là ${ROLES[role]}` });
    result = ROLES[role];
  });
  const group = annex.tasks.find((task) => task.row === row)?.group ?? [];
  if (group.length > 0)
    trace({ stage: 'line', rule: 'under', why: `Thuộc nhóm ${group.map((one) => `“${one}”`).join(' › ')}` });
  return { kind: 'line', result };
}
