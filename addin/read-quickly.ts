import type { Range } from '../shared/index.js';
import { brief } from './excel-desk.js';
import type { ExcelDesk } from './excel-desk.js';
import { hostError } from './host-error.js';
import { RawSheet } from './raw-sheet.js';
import type { SheetFacts } from './raw-sheet.js';
import { bandsOf, joinedMerges, spansOfAddress, spansWhere } from './regions.js';
import type { Span } from './regions.js';
import { askSpills, mayHaveSpilled } from './spills.js';

/** Excel gives no answer for more than 512 merged areas: a row of an annex has at most three. */
export const MERGE_BAND = 170;
const MERGES_SINCE = '1.13';

/** Asks for the sheets; call the result after the sync. */
export function askSheets(context: Excel.RequestContext): () => SheetFacts[] {
  const sheets = context.workbook.worksheets;
  sheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return () =>
    sheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      hidden: sheet.visibility !== 'Visible',
      locked: sheet.protection.protected,
    }));
}

export async function listSheets(context: Excel.RequestContext): Promise<SheetFacts[]> {
  const sheets = askSheets(context);
  await context.sync();
  return sheets();
}

export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: Range): Excel.Range =>
  brief(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));

/** Asks for the merged areas of a range; call the result after the sync. Older Excel cannot say: none. */
export function askMerges(desk: ExcelDesk, sheet: Excel.Worksheet, range: Range): () => Range[] {
  if (!desk.supports(MERGES_SINCE)) return () => [];
  const bands = bandsOf(range, MERGE_BAND).map((band) => {
    const merged = brief(rangeAt(sheet, band).getMergedAreasOrNullObject());
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return merged;
  });
  return () =>
    joinedMerges(
      bands
        .filter((merged) => !merged.isNullObject)
        .flatMap((merged) => merged.areas.items)
        .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          top: rowIndex,
          left: columnIndex,
          bottom: rowIndex + rowCount - 1,
          right: columnIndex + columnCount - 1,
        })),
    );
}

/**
 * The whole workbook in three syncs: the sheets; their used ranges with the kind of every cell and where formulas are;
 * then one copy of every text, and numbers and formulas only in the columns that have some. One copy, because Excel on
 * the web answers at most 5 MB and an annex row weighs 400 bytes.
 * Whoever has just asked for the sheets hands them in and saves a sync.
 */
export function readQuickly(desk: ExcelDesk, listed?: readonly SheetFacts[]): Promise<RawSheet[]> {
  return desk.run(async (context) => {
    const facts = listed ?? (await listSheets(context));
    const shapes = facts.map((fact) => {
      const sheet = context.workbook.worksheets.getItem(fact.id);
      const used = brief(sheet.getUsedRangeOrNullObject(true));
      used.load('rowIndex,columnIndex,rowCount,columnCount,valueTypes');
      askSpills(desk, used);
      // Excel refuses this question on a protected sheet; there every formula is asked for instead.
      const formulas = fact.locked ? undefined : brief(used.getSpecialCellsOrNullObject('Formulas'));
      formulas?.load('address');
      return { fact, sheet, used, formulas };
    });
    await context.sync();

    const answers = shapes.map(({ fact, sheet, used, formulas }) => {
      if (used.isNullObject) return { raw: new RawSheet(fact, undefined), settle: () => undefined };
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
      const range = { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
      // Beyond five million cells Excel gives null instead of an error.
      if ((used.valueTypes as unknown) === null) throw hostError('too-big');
      const raw = new RawSheet(fact, range);
      raw.put('type', 0, 0, used.valueTypes);
      raw.spills = mayHaveSpilled(desk, used);
      const withFormulas = formulaSpans(formulas, range);
      return { raw, settle: ask(desk, sheet, raw, range, withFormulas) };
    });
    await context.sync();
    for (const { settle } of answers) settle();
    await undress(
      context,
      answers.map(({ raw }) => raw),
    );
    return answers.map(({ raw }) => raw);
  });
}

/** One more sync, only where some text may be dressed by its format. */
async function undress(context: Excel.RequestContext, sheets: readonly RawSheet[]): Promise<void> {
  const asked = sheets.flatMap((raw) => {
    const { top, left } = raw.used ?? { top: 0, left: 0 };
    return raw.dressedTexts().map((span) => {
      const sheet = context.workbook.worksheets.getItem(raw.facts.id);
      const column = left + span.column;
      const cells = rangeAt(sheet, { top: top + span.top, left: column, bottom: top + span.bottom, right: column });
      cells.load('values');
      return { raw, span, cells };
    });
  });
  if (asked.length === 0) return;
  await context.sync();
  for (const { raw, span, cells } of asked) raw.put('value', span.top, span.column, cells.values as unknown[][]);
}

function formulaSpans(formulas: Excel.RangeAreas | undefined, range: Range): Span[] {
  if (formulas) return formulas.isNullObject ? [] : spansOfAddress(formulas.address, range);
  const bottom = range.bottom - range.top;
  return Array.from({ length: range.right - range.left + 1 }, (_, column) => ({ column, top: 0, bottom }));
}

/** Asks for the contents of a used range; the result puts the answers into `raw` after the sync. */
function ask(
  desk: ExcelDesk,
  sheet: Excel.Worksheet,
  raw: RawSheet,
  range: Range,
  formulas: readonly Span[],
): () => void {
  const types = Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
    Array.from({ length: range.right - range.left + 1 }, (_, c) => raw.cell(r, c).type),
  );
  const plain = (type: string): boolean => type === 'String' || type === 'Empty';
  const at = ({ column, top, bottom }: Span): Excel.Range =>
    rangeAt(sheet, {
      top: range.top + top,
      left: range.left + column,
      bottom: range.top + bottom,
      right: range.left + column,
    });
  const whole = rangeAt(sheet, range);
  whole.load('text');
  const numbers = spansWhere(types, (type) => !plain(type)).map((span) => {
    const asked = at(span);
    asked.load('values,numberFormat');
    return { span, asked };
  });
  const written = formulas.map((span) => {
    const asked = at(span);
    asked.load('formulas');
    return { span, asked };
  });
  const merges = askMerges(desk, sheet, range);
  return () => {
    raw.put('text', 0, 0, whole.text);
    for (const { span, asked } of numbers) {
      raw.put('value', span.top, span.column, asked.values as unknown[][]);
      raw.put('format', span.top, span.column, asked.numberFormat as unknown[][]);
    }
    for (const { span, asked } of written) raw.put('formula', span.top, span.column, asked.formulas as unknown[][]);
    raw.merges = merges();
  };
}
