// “Nhật ký”: who changed what, in the one shape of file and store. The sheet is read back: it remembers the shares.
import { cellAt, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { isOpenField } from './may-change.js';
import type { Applied, HistoryEntry, OpenField, Shares } from './types.js';
import { FIELD_NAMES, fieldOfName } from './words.js';

export const HISTORY_SHEET = 'Nhật ký';
export const HISTORY_COLUMNS = [
  { title: 'Ghi lúc', width: 18 },
  { title: 'Người báo cáo', width: 32 },
  { title: 'Cách nhận', width: 12 },
  { title: 'Nguồn', width: 36 },
  { title: 'Mã NV', width: 12 },
  { title: 'Mục thay đổi', width: 24 },
  { title: 'Trước', width: 36 },
  { title: 'Sau', width: 36 },
] as const;
export const HISTORY_TITLE = 'NHẬT KÝ CẬP NHẬT (do Đôn Đốc ghi; đề nghị không sửa)';
const PART = ' (phần việc)';

const WAYS: Readonly<Record<HistoryEntry['way'], string>> = {
  file: 'tệp',
  link: 'đường dẫn',
  tab: 'trang riêng',
  office: 'văn phòng',
  dondoc: 'Đôn Đốc',
};

/** 2026-11-16T09:14:00+07:00 as people read it; read back by `instantOf`. */
const shownAt = (at: string): string => {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?/.exec(at);
  return match ? `${match[3]}/${match[2]}/${match[1]}${match[4] ? ` ${match[4]}` : ''}` : at;
};

const instantOf = (shown: string): string => {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d\d:\d\d)(?::(\d\d))?)?/.exec(shown.trim());
  if (!match) return shown;
  const day = `${match[3]}-${match[2]!.padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return match[4] ? `${day}T${match[4]}:${match[5] ?? '00'}+07:00` : day;
};

/** One entry as the cells of a row, in the order of `HISTORY_COLUMNS`. */
export function historyRow(entry: HistoryEntry): readonly string[] {
  const part = entry.field.startsWith('part:');
  const field = part ? entry.field.slice(5) : entry.field;
  return [
    shownAt(entry.at),
    entry.by,
    WAYS[entry.way],
    entry.source,
    entry.task,
    `${FIELD_NAMES[field] ?? field}${part ? PART : ''}`,
    entry.before,
    entry.after,
  ];
}

export const isHistorySheet = (grid: Pick<Grid, 'sheet'>): boolean => foldKey(grid.sheet) === foldKey(HISTORY_SHEET);

/** Where the headings stand on the sheet, 0-based; undefined where a person took them away. */
export function historyHead(grid: Grid): number | undefined {
  const head = grid.rows.findIndex((_, row) =>
    HISTORY_COLUMNS.every(({ title }, column) => foldKey(cellAt(grid, row, column).text) === foldKey(title)),
  );
  return head < 0 ? undefined : head;
}

/** The entries of a workbook's own history, oldest first; lines a person wrote among them are left alone. */
export function readHistory(grids: readonly Grid[]): readonly HistoryEntry[] {
  const grid = grids.find(isHistorySheet);
  const head = grid && historyHead(grid);
  if (!grid || head === undefined) return [];
  return grid.rows.slice(head + 1).flatMap((_, i): HistoryEntry[] => {
    const text = (column: number): string =>
      cellAt(grid, head + 1 + i, column)
        .text.normalize('NFC')
        .trim();
    const way = (Object.keys(WAYS) as HistoryEntry['way'][]).find((key) => WAYS[key] === text(2));
    if (!way || text(4) === '') return [];
    const part = text(5).endsWith(PART);
    const field = fieldOfName(part ? text(5).slice(0, -PART.length) : text(5));
    return [
      {
        at: instantOf(text(0)),
        by: text(1),
        way,
        source: text(3),
        task: text(4),
        field: part ? `part:${field}` : field,
        before: text(6),
        after: text(7),
      },
    ];
  });
}

/** The last word of every unit on its share of every common task. */
export function sharesOf(history: readonly HistoryEntry[]): Shares {
  const shares = new Map<string, Map<string, Map<OpenField, string>>>();
  for (const { field, task, by, after } of history) {
    const open = field.startsWith('part:') ? field.slice(5) : '';
    if (!isOpenField(open)) continue;
    const units = shares.get(task) ?? new Map<string, Map<OpenField, string>>();
    const fields = units.get(by) ?? new Map<OpenField, string>();
    shares.set(task, units.set(by, fields.set(open, after)));
  }
  return shares;
}

/** What a merge writes into the history; what the program added itself is told as such. */
export function historyOf(applied: readonly Applied[], at: string, way: HistoryEntry['way']): readonly HistoryEntry[] {
  return applied.map(({ task, field, before, after, unit, file, part, by }) => ({
    at,
    by: by ? 'Đôn Đốc' : unit,
    way: by ?? way,
    source: file,
    task,
    field: part ? `part:${field}` : field,
    before,
    after,
  }));
}
