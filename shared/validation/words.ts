import type { Field, Task } from '../annex/types.js';
import { a1, a1Range, rowNumber } from '../grid/address.js';
import type { Address, Range } from '../grid/grid.js';
import type { CellChange, CellValue, Mend } from './types.js';

const FIELD_NAMES: Record<Field, string> = {
  index: 'STT',
  task: 'Nhiệm vụ',
  lead: 'Đơn vị chủ trì',
  coordinating: 'Đơn vị phối hợp',
  deadline: 'Thời hạn',
  output: 'Sản phẩm',
  group: 'Nhóm nhiệm vụ',
  id: 'Mã nhiệm vụ',
  status: 'Tình trạng',
  progress: 'Tiến độ (%)',
  result: 'Kết quả',
  difficulty: 'Khó khăn, vướng mắc',
  proposal: 'Đề xuất',
  completed: 'Ngày hoàn thành',
  evidence: 'Minh chứng',
  comment: 'Ý kiến đơn vị phối hợp',
  dueDay: 'Ngày đến hạn',
  extendedTo: 'Gia hạn đến',
  extensionPaper: 'Văn bản gia hạn',
  updated: 'Ngày cập nhật',
  start: 'Ngày bắt đầu',
  note: 'Ghi chú',
  legalBasis: 'Căn cứ',
  target: 'Chỉ tiêu',
  leader: 'Lãnh đạo phụ trách',
  budget: 'Kinh phí',
  other: 'Cột khác',
};

/** The name of a column as messages write it. */
export const fieldName = (field: Field): string => FIELD_NAMES[field];

const LONGEST = 120;

/** Words of a cell in quotation marks: unchanged, on one line, cut at a word when very long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LONGEST) return `“${line}”`;
  const cut = line.lastIndexOf(' ', LONGEST);
  return `“${line.slice(0, cut > 0 ? cut : LONGEST)}…”`;
}

/** The same for a part of a cell, without the signs that tied it to the words before: “: 30/9; đợt 2: 30/11”. */
export const quotePart = (text: string): string => quote(text.replace(/^[\s:;,.–-]+/, ''));

/** C12 */
export const cellName = (at: Address): string => a1(at);

const MOST_NAMED = 20;

/** Cells in sheet order as a person lists them, rows one under the other as a range: D12, D15:D18. */
export function cellNames(cells: readonly Address[]): string {
  const runs: Range[] = [];
  for (const { row, column } of cells) {
    const last = runs[runs.length - 1];
    if (last?.left === column && last.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row, left: column, right: column });
  }
  const named = runs.slice(0, MOST_NAMED);
  const left = cells.length - named.reduce((n, { top, bottom }) => n + bottom - top + 1, 0);
  return named.map(a1Range).join(', ') + (left > 0 ? ` và ${left} ô khác` : '');
}

/** The number of the row a person sees. */
export const rowName = (row: number): string => String(rowNumber(row));

/** “STT 3”, or the row where the task has no ordinal. */
export function taskName(task: Task): string {
  const ordinal = ordinalOf(task);
  return ordinal ? `STT ${ordinal}` : `tại dòng ${rowName(task.row)}`;
}

/** The ordinal without the dot people put after it; it may stand before the words of the task. */
export const ordinalOf = (task: Task): string =>
  (task.ordinal.value || task.ordinal.text).trim().replace(/\s*[.)]$/, '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same at the beginning of a sentence. */
export const TaskName = (task: Task): string => capital(taskName(task));

export const toText = (text: string): CellValue => ({ kind: 'text', text });

/** A mend that writes after a person's click. */
export function write(label: string, changes: readonly CellChange[]): Mend {
  return { label, safe: false, changes };
}

/** A mend that writes what is only likely. */
export const guess = (label: string, changes: readonly CellChange[]): Mend => ({
  ...write(label, changes),
  guess: true,
});

/** A mend that opens something instead of writing. */
export function open(label: string, action: NonNullable<Mend['action']>, targets: readonly Address[]): Mend {
  return { label, safe: false, changes: [], action, targets };
}
