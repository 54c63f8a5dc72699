import type { Range } from '../../shared/index.js';
import { numberFormat } from '../../ooxml/format/number-format.js';
import type { DateSystem } from '../../ooxml/format/serial.js';
import { Fault } from './fault.js';

export type Value = string | number | boolean;

export interface BookCell {
  value: Value;
  formula?: string;
  format: string;
  /** What the file showed; dropped as soon as the cell is written. */
  text?: string;
  /** A formula nearby fills this cell. */
  spilled?: boolean;
  /** The value is an error such as #N/A. */
  error?: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly Range[];
  formula?: string;
  /** The look given through the API, by path: 'Fill.Color' → '#FFD9DC'. */
  readonly look: Map<string, unknown>;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: Map<string, BookCell>;
  readonly merges: readonly Range[];
  conditionalFormats: ConditionalFormat[];
  locked: boolean;
}

export const keyOf = (row: number, column: number): string => `${row},${column}`;

/** A workbook in memory, in Excel’s own terms: serials, formats, formulas that nobody computes. */
export class Book {
  readonly sheets: Sheet[] = [];
  readonly settings = new Map<string, unknown>();
  active!: Sheet;
  selection: Range = { top: 0, left: 0, bottom: 0, right: 0 };
  eventsEnabled = true;

  constructor(
    readonly name: string,
    readonly dateSystem: DateSystem,
  ) {}

  sheet(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted);
  }
}

const formats = new Map<string, ReturnType<typeof numberFormat>>();

export function formatOf(code: string, system: DateSystem): ReturnType<typeof numberFormat> {
  const key = `${system} ${code}`;
  let known = formats.get(key);
  if (!known) formats.set(key, (known = numberFormat(code, system)));
  return known;
}

/** What Excel shows in a cell. */
export function shownText(cell: BookCell | undefined, system: DateSystem): string {
  if (!cell) return '';
  if (cell.text !== undefined) return cell.text;
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  const format = formatOf(cell.format, system);
  return typeof cell.value === 'number' ? format.number(cell.value).text : format.text(cell.value);
}

/** The smallest rectangle around all cells that hold a value; undefined for an empty sheet. */
export function usedRange(sheet: Sheet): Range | undefined {
  let used: Range | undefined;
  for (const [key, cell] of sheet.cells) {
    if (cell.value === '' && cell.formula === undefined) continue;
    const [row, column] = key.split(',').map(Number) as [number, number];
    used = used
      ? {
          top: Math.min(used.top, row),
          left: Math.min(used.left, column),
          bottom: Math.max(used.bottom, row),
          right: Math.max(used.right, column),
        }
      : { top: row, left: column, bottom: row, right: column };
  }
  return used;
}

export function guardUnlocked(sheet: Sheet): void {
  if (sheet.locked) throw new Fault('AccessDenied', `The sheet ${sheet.name} is protected.`);
}
