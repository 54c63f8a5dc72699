import type { Range } from '../shared/index.js';
import { HostError } from '../panel/bridge.js';
import { brief } from './excel-desk.js';
import type { ExcelDesk } from './excel-desk.js';
import { hostError } from './host-error.js';
import { RawSheet } from './raw-sheet.js';
import { askMerges, listSheets, MERGE_BAND, rangeAt } from './read-quickly.js';
import { bandsOf, joinedMerges } from './regions.js';

const CELLS_AT_ONCE = 30_000;
/** What Excel reads on any platform; nothing an annex needs is beyond it. */
const MOST_CELLS = 5_000_000;

const rowsOf = (range: Range): number => range.bottom - range.top + 1;
const columnsOf = (range: Range): number => range.right - range.left + 1;

/** Splits the rows of a range in two; undefined when there is only one. */
function halves(range: Range): [Range, Range] | undefined {
  if (rowsOf(range) < 2) return undefined;
  const middle = range.top + Math.floor(rowsOf(range) / 2);
  return [
    { ...range, bottom: middle - 1 },
    { ...range, top: middle },
  ];
}

/**
 * The workbook block by block, for sheets that are too big or too odd for three syncs: a block that is too big is halved,
 * and merged areas that Excel will not name are left out.
 */
export async function readCarefully(desk: ExcelDesk): Promise<RawSheet[]> {
  const sheets = await desk.run(async (context) => {
    const facts = await listSheets(context);
    const asked = facts.map((fact) => {
      const used = brief(context.workbook.worksheets.getItem(fact.id).getUsedRangeOrNullObject(true));
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      return { fact, used };
    });
    await context.sync();
    return asked.map(({ fact, used }) => {
      if (used.isNullObject) return new RawSheet(fact, undefined);
      const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
      return new RawSheet(fact, { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 });
    });
  });
  for (const raw of sheets) {
    if (!raw.used) continue;
    if (rowsOf(raw.used) * columnsOf(raw.used) > MOST_CELLS) throw hostError('too-big');
    const rows = Math.max(1, Math.floor(CELLS_AT_ONCE / columnsOf(raw.used)));
    for (const block of bandsOf(raw.used, rows)) await readBlock(desk, raw, block);
    const pieces: Range[] = [];
    for (const band of bandsOf(raw.used, MERGE_BAND)) pieces.push(...(await readMerges(desk, raw, band)));
    raw.merges = joinedMerges(pieces);
  }
  return sheets;
}

async function readBlock(desk: ExcelDesk, raw: RawSheet, block: Range): Promise<void> {
  const { top, left } = raw.used!;
  try {
    await desk.run(async (context) => {
      const range = rangeAt(context.workbook.worksheets.getItem(raw.facts.id), block);
      range.load('text,valueTypes,values,numberFormat,formulas');
      await context.sync();
      const put = (what: Parameters<RawSheet['put']>[0], answer: readonly (readonly unknown[])[]): void =>
        raw.put(what, block.top - top, block.left - left, answer);
      put('text', range.text);
      put('type', range.valueTypes);
      put('value', range.values as unknown[][]);
      put('format', range.numberFormat as unknown[][]);
      put('formula', range.formulas as unknown[][]);
    });
  } catch (error) {
    const parts = error instanceof HostError && error.kind === 'too-big' ? halves(block) : undefined;
    if (!parts) throw error;
    for (const part of parts) await readBlock(desk, raw, part);
  }
}

async function readMerges(desk: ExcelDesk, raw: RawSheet, band: Range): Promise<Range[]> {
  try {
    return await desk.run(async (context) => {
      const merges = askMerges(desk, context.workbook.worksheets.getItem(raw.facts.id), band);
      await context.sync();
      return merges();
    });
  } catch (error) {
    if (error instanceof HostError && error.kind === 'editing') throw error;
    const parts = halves(band);
    if (!parts) return [];
    return [...(await readMerges(desk, raw, parts[0])), ...(await readMerges(desk, raw, parts[1]))];
  }
}
