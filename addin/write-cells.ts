import { formatDay } from '../shared/index.js';
import type { CellChange, CellValue, Range, Refused } from '../shared/index.js';
import { toSerial } from '../ooxml/format/serial.js';
import type { DateSystem } from '../ooxml/format/serial.js';
import { formatOf, formulaOf } from './decode-cells.js';
import { textValue } from './entered-text.js';
import { brief } from './excel-desk.js';
import type { ExcelDesk } from './excel-desk.js';
import { rangeAt } from './read-quickly.js';

/** The format a day gets whose cell has none that shows day, month and year. */
const DATE_FORMAT = 'd/m/yyyy';
/** Cells of one column at most so far apart are read back in one piece. */
const GAP = 200;
const CHANGES_AT_ONCE = 2000;
const MERGES_SINCE = '1.13';

export interface KnownSheet {
  readonly merges: readonly Range[];
  readonly locked: boolean;
}

/** What is known of the workbook from the last reading. */
export interface Known {
  readonly sheets: ReadonlyMap<string, KnownSheet>;
  readonly dateSystem: DateSystem;
}

interface Now {
  readonly change: CellChange;
  readonly text: string;
  readonly format: string;
  readonly formula: string | undefined;
  readonly locked: boolean;
  readonly covered: boolean;
}

/** Guarded writes: one sync reads the cells again, one writes those that still show what was read; the rest is refused. */
export async function writeCells(desk: ExcelDesk, changes: readonly CellChange[], known: Known): Promise<Refused[]> {
  const refused: Refused[] = [];
  const there = changes.filter((change) => {
    if (known.sheets.has(change.at.sheet)) return true;
    refused.push({ at: change.at, because: 'no-sheet', text: '' });
    return false;
  });
  for (let from = 0; from < there.length; from += CHANGES_AT_ONCE)
    refused.push(...(await writeSome(desk, there.slice(from, from + CHANGES_AT_ONCE), known)));
  return refused;
}

function writeSome(desk: ExcelDesk, changes: readonly CellChange[], known: Known): Promise<Refused[]> {
  return desk.run(async (context) => {
    const cells = await readBack(desk, context, changes, known);
    const judged = cells.map((now) => ({ now, refused: judge(now) }));
    const writable = judged.filter(({ refused }) => !refused).map(({ now }) => now);
    if (writable.length > 0) await write(context, writable, known.dateSystem);
    return judged.flatMap(({ refused }) => refused ?? []);
  });
}

function judge({ change, text, formula, locked, covered }: Now): Refused | undefined {
  const { at } = change;
  if (locked) return { at, because: 'locked', text };
  if (covered) return { at, because: 'merged', text };
  if (text !== change.before) return { at, because: 'changed', text };
  return formula === undefined ? undefined : { at, because: 'formula', text };
}

interface Asked {
  readonly top: number;
  readonly range: Excel.Range;
}

/** Neighbouring changes of a column share one range, so that a mend of a whole column stays a small question. */
function askColumns(sheet: Excel.Worksheet, changes: readonly CellChange[]): Map<CellChange, Asked> {
  const asked = new Map<CellChange, Asked>();
  const sorted = [...changes].sort((a, b) => a.at.column - b.at.column || a.at.row - b.at.row);
  let bunch: CellChange[] = [];
  const ask = (): void => {
    if (bunch.length === 0) return;
    const { row: top, column } = bunch[0]!.at;
    const range = rangeAt(sheet, { top, left: column, bottom: bunch[bunch.length - 1]!.at.row, right: column });
    range.load('text,formulas,valueTypes,numberFormat,values');
    for (const change of bunch) asked.set(change, { top, range });
    bunch = [];
  };
  for (const change of sorted) {
    const last = bunch[bunch.length - 1];
    if (last && (last.at.column !== change.at.column || change.at.row - last.at.row > GAP)) ask();
    bunch.push(change);
  }
  ask();
  return asked;
}

async function readBack(
  desk: ExcelDesk,
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  known: Known,
): Promise<Now[]> {
  const names = [...new Set(changes.map(({ at }) => at.sheet))];
  const sheets = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.protection.load('protected');
    return {
      name,
      sheet,
      asked: askColumns(
        sheet,
        changes.filter(({ at }) => at.sheet === name),
      ),
    };
  });
  const sheetOf = (change: CellChange) => sheets.find(({ name }) => name === change.at.sheet)!;
  const single = (change: CellChange): Excel.Range =>
    brief(sheetOf(change).sheet.getCell(change.at.row, change.at.column));
  // Only a cell that shows nothing can be covered by a merge: the others need no question.
  const merges = changes.map((change) => {
    if (change.before !== '' || !desk.supports(MERGES_SINCE)) return undefined;
    const merged = brief(single(change).getMergedAreasOrNullObject());
    merged.areas.load('items/rowIndex,items/columnIndex');
    return merged;
  });
  // On a protected sheet single cells may be open to the user.
  const locks = changes.map((change) => {
    if (!known.sheets.get(change.at.sheet)?.locked) return undefined;
    const { protection } = single(change).format;
    protection.load('locked');
    return protection;
  });
  await context.sync();
  return changes.map((change, index) => {
    const { sheet, asked } = sheetOf(change);
    const { top, range } = asked.get(change)!;
    const row = change.at.row - top;
    const value = (range.values as unknown[][])[row]![0];
    const type = String(range.valueTypes[row]![0]);
    const raw = {
      // What stands there, not how its format dresses it.
      text: type === 'String' && typeof value === 'string' ? value : String(range.text[row]![0]),
      type,
      formula: (range.formulas as unknown[][])[row]![0],
    };
    const merged = merges[index];
    const area = merged && !merged.isNullObject ? merged.areas.items[0] : undefined;
    return {
      change,
      text: raw.text,
      format: String((range.numberFormat as unknown[][])[row]![0]),
      formula: formulaOf(raw),
      locked: sheet.protection.protected && locks[index]?.locked !== false,
      covered:
        (area && (area.rowIndex !== change.at.row || area.columnIndex !== change.at.column)) ??
        isCovered(known.sheets.get(change.at.sheet)?.merges ?? [], change),
    };
  });
}

function isCovered(merges: readonly Range[], { at }: CellChange): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      at.row >= top &&
      at.row <= bottom &&
      at.column >= left &&
      at.column <= right &&
      (at.row > top || at.column > left),
  );
}

/** What to give the cell, and the format it needs first. */
export function entryOf(
  value: CellValue,
  format: string,
  system: DateSystem,
): { value: string | number; format?: string } {
  if (value.kind === 'blank') return { value: '' };
  if (value.kind === 'date') {
    const serial = toSerial(value.value, system);
    if (serial === undefined) return { value: textValue(formatDay(value.value)) };
    return formatOf(format, system).showsFullDay ? { value: serial } : { value: serial, format: DATE_FORMAT };
  }
  if (value.number === undefined) return { value: textValue(value.text) };
  // A number given to a cell formatted as text would become text.
  return format === '@' ? { value: value.number, format: 'General' } : { value: value.number };
}

async function write(context: Excel.RequestContext, cells: readonly Now[], system: DateSystem): Promise<void> {
  const { runtime, workbook } = context;
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { change } of cells)
    if (!sheets.has(change.at.sheet)) sheets.set(change.at.sheet, workbook.worksheets.getItem(change.at.sheet));
  runtime.enableEvents = false;
  for (const { change, format } of cells) {
    const entry = entryOf(change.after, format, system);
    const cell = brief(sheets.get(change.at.sheet)!.getCell(change.at.row, change.at.column));
    if (entry.format !== undefined) cell.numberFormat = [[entry.format]];
    cell.values = [[entry.value]];
    if (change.font !== undefined) cell.format.font.name = change.font;
  }
  runtime.enableEvents = true;
  try {
    await context.sync();
  } catch (error) {
    // The batch ended before events were switched on again.
    runtime.enableEvents = true;
    await context.sync().catch(() => undefined); // the first failure is the one to tell
    throw error;
  }
}
