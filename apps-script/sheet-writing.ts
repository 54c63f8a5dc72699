import { a1, daysBetween } from '../shared/index.js';
import type { CellChange, CellValue, Refused } from '../shared/index.js';
import { judge } from './sheet-guard.js';
import { BOARD_SHEET } from './board-sheet.js';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Day 0 of the spreadsheet's calendar. */
const EPOCH = { year: 1899, month: 12, day: 30 };

/** What is handed to setValue. A day goes as its serial number: no zone can move it, no locale swap its parts. */
function rawValue(value: CellValue): string | number {
  if (value.kind === 'blank') return '';
  if (value.kind === 'date') return daysBetween(EPOCH, value.value);
  return value.number ?? value.text;
}

const isPlainText = ({ after }: CellChange): boolean => after.kind === 'text' && after.number === undefined;
const cells = (changes: readonly CellChange[]): string[] => changes.map(({ at }) => a1(at));

/** Neighbours below one another in one column, so that one call writes them all. */
function runs(changes: readonly CellChange[]): CellChange[][] {
  const sorted = [...changes].sort((p, q) => p.at.column - q.at.column || p.at.row - q.at.row);
  const found: CellChange[][] = [];
  for (const change of sorted) {
    const run = found[found.length - 1];
    const last = run?.[run.length - 1]?.at;
    if (run && last && last.column === change.at.column && last.row + 1 === change.at.row) run.push(change);
    else found.push([change]);
  }
  return found;
}

function put(sheet: Sheet, changes: readonly CellChange[]): void {
  // Plain-text format first: otherwise '0123', '=1+1' and '01/02/2026' become numbers, formulas and dates.
  const texts = changes.filter(isPlainText);
  if (texts.length > 0) sheet.getRangeList(cells(texts)).setNumberFormat('@');
  const dates = changes.filter(({ after }) => after.kind === 'date');
  if (dates.length > 0) sheet.getRangeList(cells(dates)).setNumberFormat('d/m/yyyy');
  for (const font of new Set(changes.flatMap((change) => change.font ?? [])))
    sheet.getRangeList(cells(changes.filter((change) => change.font === font))).setFontFamily(font);
  const blanks = changes.filter(({ after }) => after.kind === 'blank');
  if (blanks.length > 0) sheet.getRangeList(cells(blanks)).clearContent();
  for (const run of runs(changes.filter(({ after }) => after.kind !== 'blank'))) {
    const { row, column } = run[0]!.at;
    sheet.getRange(row + 1, column + 1, run.length, 1).setValues(run.map(({ after }) => [rawValue(after)]));
  }
}

/** Writes what still shows `before`; the rest comes back refused and nothing else is touched. */
export function writeChanges(book: Book, changes: readonly CellChange[]): Refused[] {
  const bySheet = new Map<string, CellChange[]>();
  for (const change of changes) bySheet.set(change.at.sheet, [...(bySheet.get(change.at.sheet) ?? []), change]);
  const refused: Refused[] = [];
  for (const [name, own] of bySheet) {
    const sheet = name === BOARD_SHEET ? null : book.getSheetByName(name);
    if (!sheet) {
      refused.push(...own.map(({ at }): Refused => ({ at, because: 'no-sheet', text: '' })));
      continue;
    }
    const judged = judge(sheet, own);
    refused.push(...judged.refused);
    if (judged.write.length > 0) put(sheet, judged.write);
  }
  return refused;
}
