import { civilDate, formatDay, parseIso, type CivilDate } from '../../calendar/civil-date.js';
import { cellAt, type Cell, type Grid } from '../../grid/grid.js';
import { foldKey } from '../../text/fold.js';
import { COLLECTIVE_LABEL, KIND_LABELS, kindOfLabel } from './kinds.js';
import type { CollectiveUnit, Directory, Unit } from '../types.js';

/** The sheet's name in a workbook. */
export const DIRECTORY_SHEET = 'Đơn vị';

export const isDirectorySheet = ({ sheet }: Pick<Grid, 'sheet'>): boolean =>
  foldKey(sheet) === foldKey(DIRECTORY_SHEET);

/** The columns of the sheet, in the order in which they are written. */
export const DIRECTORY_COLUMNS = [
  'Tên đơn vị',
  'Tên viết tắt',
  'Tên khác',
  'Loại',
  'Thuộc',
  'Thư điện tử',
  'Hiệu lực từ',
  'Hiệu lực đến',
  'Đơn vị kế thừa',
  'Thành viên',
] as const;
type Column = (typeof DIRECTORY_COLUMNS)[number];

/** Something on the sheet that could not be used, at a 0-based cell, in words for the office. */
export interface SheetProblem {
  readonly row: number;
  readonly column: number;
  readonly problem: string;
}

const HEADER_ROWS = 15;

function headerOf(grid: Grid): { row: number; columns: ReadonlyMap<Column, number> } | undefined {
  for (let row = 0; row < Math.min(HEADER_ROWS, grid.rows.length); row += 1) {
    const keys = (grid.rows[row] ?? []).map((cell) => foldKey(cell.text));
    const columns = new Map<Column, number>();
    for (const column of DIRECTORY_COLUMNS) {
      const at = keys.indexOf(foldKey(column));
      if (at >= 0) columns.set(column, at);
    }
    if (columns.has('Tên đơn vị') && columns.size >= 2) return { row, columns };
  }
  return undefined;
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const list = (text: string): string[] =>
  text
    .split(/[;\n\r]/)
    .map(clean)
    .filter(Boolean);

function dayOf(cell: Cell): CivilDate | undefined {
  if (cell.kind === 'date') return cell.value;
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(clean(cell.text));
  return vietnamese
    ? civilDate(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1]))
    : parseIso(clean(cell.text));
}

const looksLikeAddress = (email: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(email);

/** Reads the sheet “Đơn vị”. Rows that cannot be used are told as problems; the others still count. */
export function readDirectorySheet(grid: Grid): {
  readonly directory: Directory;
  readonly problems: readonly SheetProblem[];
} {
  const units: Unit[] = [];
  const collectives: CollectiveUnit[] = [];
  const problems: SheetProblem[] = [];
  const header = headerOf(grid);
  if (!header)
    return {
      directory: { units, collectives },
      problems: [{ row: 0, column: 0, problem: 'Chưa tìm thấy cột “Tên đơn vị”.' }],
    };
  const seen = new Map<string, number>();
  for (let row = header.row + 1; row < grid.rows.length; row += 1) {
    const at = (column: Column): number => header.columns.get(column) ?? -1;
    const cell = (column: Column): Cell => cellAt(grid, row, at(column));
    const text = (column: Column): string => clean(cell(column).text);
    const tell = (column: Column, problem: string): void =>
      void problems.push({ row, column: Math.max(0, at(column)), problem });
    const name = text('Tên đơn vị');
    if (name === '') {
      if ((grid.rows[row] ?? []).some((c) => clean(c.text) !== '')) tell('Tên đơn vị', 'Dòng này chưa có tên đơn vị.');
      continue;
    }
    const before = seen.get(foldKey(name));
    if (before !== undefined) {
      tell('Tên đơn vị', `“${name}” đã có tại dòng ${before + 1}.`);
      continue;
    }
    seen.set(foldKey(name), row);
    const aliases = list(cell('Tên khác').text);
    if (foldKey(text('Loại')) === foldKey(COLLECTIVE_LABEL)) {
      collectives.push({ name, aliases, members: list(cell('Thành viên').text) });
      continue;
    }
    const kind = kindOfLabel(text('Loại'));
    if (kind === undefined && text('Loại') !== '')
      tell('Loại', `“${text('Loại')}” chưa có trong danh mục loại đơn vị.`);
    const emails = cell('Thư điện tử')
      .text.split(/[;,\s]+/)
      .filter(Boolean);
    emails
      .filter((email) => !looksLikeAddress(email))
      .forEach((email) => tell('Thư điện tử', `“${email}” chưa phải địa chỉ thư điện tử.`));
    const day = (column: Column): CivilDate | undefined => {
      const value = text(column) === '' ? undefined : dayOf(cell(column));
      if (value === undefined && text(column) !== '')
        tell(column, `“${text(column)}” chưa phải ngày theo dạng ngày/tháng/năm.`);
      return value;
    };
    const optional = {
      short: text('Tên viết tắt') || undefined,
      parent: text('Thuộc') || undefined,
      from: day('Hiệu lực từ'),
      until: day('Hiệu lực đến'),
      successor: text('Đơn vị kế thừa') || undefined,
    };
    const given = Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Unit>;
    units.push({ name, aliases, kind: kind ?? 'other', emails: emails.filter(looksLikeAddress), ...given });
  }
  return { directory: { units, collectives }, problems };
}

/** The sheet's rows for a directory, header first. */
export function directoryRows(directory: Directory): string[][] {
  const units = directory.units.map((u) => [
    u.name,
    u.short ?? '',
    u.aliases.join('; '),
    KIND_LABELS[u.kind],
    u.parent ?? '',
    u.emails.join('; '),
    u.from ? formatDay(u.from) : '',
    u.until ? formatDay(u.until) : '',
    u.successor ?? '',
    '',
  ]);
  const groups = directory.collectives.map((c) => [
    c.name,
    '',
    c.aliases.join('; '),
    COLLECTIVE_LABEL,
    '',
    '',
    '',
    '',
    '',
    c.members.join('; '),
  ]);
  return [[...DIRECTORY_COLUMNS], ...units, ...groups];
}
