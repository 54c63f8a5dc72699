import { a1, a1Range } from '../../shared/index.js';
import type { CellChange, Range } from '../../shared/index.js';
import type { CellWriter } from './cell-xml.js';
import { cellXml } from './cell-xml.js';
import type { CellPlace, RowPlace, SheetMap } from './sheet-map.js';
import type { Edit } from './splice.js';

/** A change that may dress a new cell like its neighbour: `like` is a column of the same row. */
export type StyledChange = CellChange & { readonly like?: number };

function styleOf(map: SheetMap, row: RowPlace | undefined, column: number): number {
  return row?.style ?? map.columnStyles.find(({ min, max }) => column >= min && column <= max)?.style ?? 0;
}

/** The cell that counts: of two in one place the later one, as every reader takes it. */
export function cellIn(pieces: readonly RowPlace[] | undefined, column: number): CellPlace | undefined {
  for (let i = (pieces?.length ?? 0) - 1; i >= 0; i -= 1) {
    const own = pieces![i]!.cells.filter((cell) => cell.column === column);
    if (own.length > 0) return own[own.length - 1];
  }
  return undefined;
}

/** Cells of a row that exists: replaced where they stand, or put in before the next one of its last piece. */
function inRow(
  pieces: readonly RowPlace[],
  changes: readonly StyledChange[],
  map: SheetMap,
  writer: CellWriter,
): Edit[] {
  const edits: Edit[] = [];
  const row = pieces[pieces.length - 1]!;
  let inner = '';
  for (const { at, before, after, like, font } of changes) {
    const cell = cellIn(pieces, at.column);
    const model = like === undefined ? undefined : cellIn(pieces, like);
    const own = model?.style ?? cell?.style ?? styleOf(map, row, at.column);
    const style = font === undefined ? own : (writer.sheet?.derive(own, { font }) ?? own);
    // The dress of words names their font as well.
    const dressed = cell && after.kind === 'text' && font === undefined ? writer.runsOf(cell, before) : undefined;
    const xml = cellXml(a1(at), style, after, writer, dressed);
    if (cell) edits.push({ start: cell.start, end: cell.end, text: xml });
    else if (row.empty) inner += xml;
    else {
      const place = row.cells.find(({ column }) => column > at.column)?.start ?? row.close;
      edits.push({ start: place, end: place, text: xml });
    }
  }
  // <row r="5"/> opens up: its last two bytes are replaced.
  if (inner) edits.push({ start: row.open - 2, end: row.open, text: `>${inner}</${map.prefix}row>` });
  return edits;
}

function dimensionEdit(map: SheetMap, changes: readonly CellChange[]): Edit[] {
  if (!map.dimension) return [];
  const old = map.dimension.range;
  const wide = changes.reduce<Range>(
    (range, { at }) => ({
      top: Math.min(range.top, at.row),
      left: Math.min(range.left, at.column),
      bottom: Math.max(range.bottom, at.row),
      right: Math.max(range.right, at.column),
    }),
    old,
  );
  if (a1Range(wide) === a1Range(old)) return [];
  const text = `<${map.prefix}dimension ref="${a1Range(wide)}"/>`;
  return [{ start: map.dimension.start, end: map.dimension.end, text }];
}

/** The edits that write the changes into a sheet part; at most one change per cell. */
export function sheetEdits(map: SheetMap, changes: readonly StyledChange[], writer: CellWriter): Edit[] {
  const byRow = new Map<number, StyledChange[]>();
  const ordered = [...changes].sort((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  for (const change of ordered) byRow.set(change.at.row, [...(byRow.get(change.at.row) ?? []), change]);
  const edits = dimensionEdit(map, changes);
  let last = '';
  for (const [row, own] of byRow) {
    const place = map.rows.get(row);
    if (place) {
      edits.push(...inRow(place, own, map, writer));
      continue;
    }
    const cells = own
      .map(({ at, after }) => cellXml(a1(at), styleOf(map, undefined, at.column), after, writer))
      .join('');
    const xml = `<${map.prefix}row r="${row + 1}">${cells}</${map.prefix}row>`;
    if (map.data.empty) last += xml;
    else edits.push({ start: map.gaps.get(row) ?? map.data.end, end: map.gaps.get(row) ?? map.data.end, text: xml });
  }
  if (last) {
    const tag = `${map.prefix}sheetData`;
    edits.push({ start: map.data.start, end: map.data.end, text: `<${tag}>${last}</${tag}>` });
  }
  return edits;
}
