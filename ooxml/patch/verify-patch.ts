import { cellAt, formatDay } from '../../shared/index.js';
import type { Cell, CellValue, Grid } from '../../shared/index.js';
import { readStyles } from '../book/styles.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';
import { CellMaker } from '../sheet/cell-maker.js';
import { readSheet } from '../sheet/read-sheet.js';
import { noWork } from '../sheet/sheet-store.js';
import { openPackage } from '../zip/package.js';
import type { StyledChange } from './sheet-edits.js';

/**
 * Reads a patched workbook again: the changes that do not show as they were asked for. All changes of a sheet where
 * any other cell reads differently than before, or that does not open any more. `strings` are the shared strings of the
 * workbook: a patch leaves their part as it is, byte for byte.
 */
export function notKept(
  bytes: Uint8Array,
  written: readonly StyledChange[],
  before: ReadonlyMap<string, Grid>,
  limits: Limits,
  strings: readonly string[],
): readonly StyledChange[] {
  try {
    const pkg = openPackage(bytes, { ...limits, rowGap: 1_048_576, columnGap: 16_384 });
    const book = readWorkbookPart(pkg);
    const styles = readStyles(pkg, book.styles, book.dateSystem);
    const make = new CellMaker(strings, styles, book.dateSystem);
    return [...before].flatMap(([name, old]) => {
      const own = written.filter(({ at }) => at.sheet === name);
      const place = book.sheets.find((sheet) => sheet.name === name);
      if (!place) return own;
      const { grid } = readSheet(pkg, place, make, noWork());
      const missing = own.filter(({ at, after }) => !shows(cellAt(grid, at.row, at.column), after));
      return missing.length === 0 && othersChanged(old, grid, own) ? own : missing;
    });
  } catch (cause) {
    if (cause instanceof Refusal) return written;
    throw cause;
  }
}

function shows(cell: Cell, value: CellValue): boolean {
  if (cell.formula !== undefined) return false;
  if (value.kind === 'blank') return cell.kind === 'blank';
  if (value.kind === 'date') {
    // The day, and its year to be seen: a format that shows the weekday alone would hide what was written.
    const { year } = value.value;
    if (cell.kind === 'date')
      return (
        cell.text.includes(String(year % 100).padStart(2, '0')) &&
        (['year', 'month', 'day'] as const).every((part) => cell.value[part] === value.value[part])
      );
    return cell.kind === 'text' && cell.text === formatDay(value.value);
  }
  if (value.number !== undefined && Number.isFinite(value.number))
    return (cell.kind === 'number' && cell.value === value.number) || cell.kind === 'date';
  return value.text === '' ? cell.kind === 'blank' : cell.kind === 'text' && cell.text === value.text;
}

function othersChanged(old: Grid, now: Grid, written: readonly StyledChange[]): boolean {
  const asked = new Set(written.map(({ at }) => at.row * 16_384 + at.column));
  const rows = Math.max(old.rows.length, now.rows.length);
  for (let row = 0; row < rows; row += 1) {
    const [a, b] = [old.rows[row] ?? [], now.rows[row] ?? []];
    for (let column = 0; column < Math.max(a.length, b.length); column += 1) {
      const [one, other] = [a[column], b[column]];
      if (one === other || asked.has(row * 16_384 + column)) continue;
      const same =
        (one?.text ?? '') === (other?.text ?? '') &&
        (one?.kind ?? 'blank') === (other?.kind ?? 'blank') &&
        one?.formula === other?.formula;
      if (!same) return true;
    }
  }
  return old.merges.length !== now.merges.length;
}
