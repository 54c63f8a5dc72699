import { a1Range, parseA1 } from '../../shared/index.js';
import type { Range } from '../../shared/index.js';
import { invalid } from './fault.js';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Reads A1, $A$1:C9, A:C and 3:9; a sheet’s name in front is dropped. */
export function readAddress(text: string): Range {
  const address = text.slice(text.lastIndexOf('!') + 1);
  const [from = '', to = from] = address.split(':');
  const whole = (part: string, last: boolean): { row: number; column: number } | undefined => {
    if (/^\$?[A-Z]{1,3}$/i.test(part)) {
      const column = parseA1(`${part}1`)?.column;
      return column === undefined ? undefined : { row: last ? LAST_ROW : 0, column };
    }
    if (/^\$?\d+$/.test(part)) return { row: Number(part.replace('$', '')) - 1, column: last ? LAST_COLUMN : 0 };
    return parseA1(part);
  };
  const start = whole(from, false);
  const end = whole(to, true);
  if (!start || !end) throw invalid(`no address: ${text}`);
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

const sheetPrefix = (name: string): string => (/^\w+$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`);

export const fullAddress = (sheet: string, range: Range): string => `${sheetPrefix(sheet)}!${a1Range(range)}`;

export const height = (range: Range): number => range.bottom - range.top + 1;
export const width = (range: Range): number => range.right - range.left + 1;

export function intersection(a: Range, b: Range): Range | undefined {
  const both = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return both.top <= both.bottom && both.left <= both.right ? both : undefined;
}
