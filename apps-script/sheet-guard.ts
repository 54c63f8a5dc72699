import type { CellChange, Range, Refused } from '../shared/index.js';
import { storedText } from './sheet-cells.js';
import { rangeOf } from './sheet-reading.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const covers = (range: Range, at: { row: number; column: number }): boolean =>
  at.row >= range.top && at.row <= range.bottom && at.column >= range.left && at.column <= range.right;

/** What may not be written to, as the user who is running us is allowed. */
function barred(sheet: Sheet): (at: { row: number; column: number }) => boolean {
  const whole = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).filter((one) => !one.canEdit());
  const free = whole.map((one) => one.getUnprotectedRanges().map(rangeOf));
  const parts = sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((one) => !one.canEdit())
    .map((one) => rangeOf(one.getRange()));
  return (at) =>
    free.some((open) => !open.some((range) => covers(range, at))) || parts.some((range) => covers(range, at));
}

/** Splits changes of one sheet into those that may be written and those refused with the reason, in four to six reads. */
export function judge(sheet: Sheet, changes: readonly CellChange[]): { write: CellChange[]; refused: Refused[] } {
  const write: CellChange[] = [];
  const refused: Refused[] = [];
  const inside = (change: CellChange): boolean =>
    change.at.row >= 0 &&
    change.at.column >= 0 &&
    change.at.row < sheet.getMaxRows() &&
    change.at.column < sheet.getMaxColumns();
  const reachable = changes.filter(inside);
  for (const { at } of changes.filter((change) => !inside(change))) refused.push({ at, because: 'no-sheet', text: '' });
  if (reachable.length === 0) return { write, refused };
  const rows = reachable.map((change) => change.at.row);
  const columns = reachable.map((change) => change.at.column);
  const top = Math.min(...rows);
  const left = Math.min(...columns);
  const window = sheet.getRange(top + 1, left + 1, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const shown = window.getDisplayValues();
  const formulas = window.getFormulas();
  const merges = window.getMergedRanges().map(rangeOf);
  const isBarred = barred(sheet);
  let values: unknown[][] | undefined;
  // Most cells show what stands in them; only where one does not, what stands there is asked for.
  const textNow = ({ at, before }: CellChange): string => {
    const [row, column] = [at.row - top, at.column - left];
    const seen = shown[row]![column]!;
    if (seen === before) return seen;
    values ??= window.getValues() as unknown[][];
    return storedText(values[row]![column], seen);
  };
  for (const change of reachable) {
    const { at } = change;
    const text = textNow(change);
    const because = ((): Refused['because'] | undefined => {
      if (isBarred(at)) return 'locked';
      const merge = merges.find((range) => covers(range, at));
      if (merge && (merge.top !== at.row || merge.left !== at.column)) return 'merged';
      if (text !== change.before) return 'changed';
      return formulas[at.row - top]![at.column - left] === '' ? undefined : 'formula';
    })();
    if (because) refused.push({ at, because, text });
    else write.push(change);
  }
  return { write, refused };
}
