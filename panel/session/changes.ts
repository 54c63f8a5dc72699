import { a1, cellAt, columnLetters } from '../../shared/index.js';
import type {
  Address,
  AnnexCheck,
  CellChange,
  CellValue,
  Field,
  Grid,
  Issue,
  Refused,
  Settings,
  Task,
  UnitReading,
} from '../../shared/index.js';
import type { Area } from '../bridge.js';

/** What a cell shows now; '' where there is none. */
export function textAt(grids: readonly Grid[], at: Address): string {
  const grid = grids.find((one) => one.sheet === at.sheet);
  return grid ? cellAt(grid, at.row, at.column).text : '';
}

export const sameCell = (a: Address, b: Address): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

/** The cells of changes, to be read again: a refused one shows something else than was read. */
export function areasOf(changes: readonly CellChange[]): Area[] {
  return changes.map(({ at: { sheet, row, column } }) => ({
    sheet,
    range: { top: row, left: column, bottom: row, right: column },
  }));
}

/** A change of a cell from what it shows to a value a person chose. */
export function changeTo(grids: readonly Grid[], at: Address, after: CellValue): CellChange {
  return { at, before: textAt(grids, at), after };
}

/** The words in the cell that a finding about units is about; undefined = the whole cell. */
export function unitInQuestion(issue: Issue, task: Task | undefined): UnitReading | undefined {
  const cell = task && [task.lead, task.coordinating].find((one) => sameCell(one.at, issue.at));
  return cell?.value.find(
    (reading) => reading.text.trim() !== '' && issue.message.includes(`“${reading.text.trim()}”`),
  );
}

/** The chosen unit in the place of the words in question; other units of the cell stay as they are. */
export function unitChange(grids: readonly Grid[], issue: Issue, task: Task | undefined, name: string): CellChange {
  const before = textAt(grids, issue.at);
  const reading = unitInQuestion(issue, task);
  const text =
    reading && before.slice(reading.span.start, reading.span.end) === reading.text
      ? before.slice(0, reading.span.start) + name + before.slice(reading.span.end)
      : name;
  return { at: issue.at, before, after: { kind: 'text', text } };
}

/** The rows of the header a sheet's columns are named in, as it was read or as the best candidate has it. */
export function headerOf(check: AnnexCheck | undefined, at: Address): { top: number; bottom: number } {
  const places = check?.located ? check.annexes.map((annex) => annex.place.header.range) : [];
  const candidates = check && !check.located ? check.location.candidates : [];
  const all = [...places, ...candidates];
  return (
    all.find((range) => at.row >= range.top && at.row <= range.bottom) ?? all[0] ?? { top: at.row, bottom: at.row }
  );
}

/** Settings in which a column of a sheet means what a person says; other columns of that sheet keep what was said before. */
export function withColumn(
  settings: Settings,
  sheet: string,
  header: { readonly top: number; readonly bottom: number },
  columns: Readonly<Record<number, Field>>,
): Settings {
  const named = Object.fromEntries(
    Object.entries(columns).map(([column, field]) => [columnLetters(Number(column)), field]),
  );
  const isSame = (one: Settings['mappings'][number]): boolean =>
    one.sheet === sheet && one.headerTop <= header.bottom && one.headerBottom >= header.top;
  const known = settings.mappings.find(isSame)?.columns ?? {};
  const kept = Object.fromEntries(
    Object.entries(known).filter(([, field]) => !Object.values(named).includes(field as Field)),
  );
  return {
    ...settings,
    mappings: [
      ...settings.mappings.filter((one) => !isSame(one)),
      { sheet, headerTop: header.top, headerBottom: header.bottom, columns: { ...kept, ...named } },
    ],
  };
}

/** Which of the changes were written, and the cells by name. */
export function outcomeOf(
  changes: readonly CellChange[],
  refused: readonly Refused[],
): { written: CellChange[]; cells: string[] } {
  const written = changes.filter((change) => !refused.some((one) => sameCell(one.at, change.at)));
  return { written, cells: written.map((change) => a1(change.at)) };
}
