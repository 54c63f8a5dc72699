// Whether annexes still stand where they were found, after some cells below their headers changed. Every question asks
// about a bounded number of rows; whatever is not surely as before is answered with no, and the sheet is searched again.
import type { Settings } from '../../settings/settings.js';
import { holdsHeader } from './find.js';
import { locateIn, meansTheSame, type Located } from './locate.js';
import { borderSign, isBlankRow, isFilled, LOOKS_BELOW } from '../sheet/place-borders.js';
import type { SheetView } from '../sheet/sheet-view.js';
import type { AnnexPlace } from '../types.js';

/** A header is read together with two rows above it and four below; the title of the next annex is looked for in 16 rows. */
const ROWS_OF_HEADER = 4;
const ROWS_ABOVE_HEADER = 18;
/** The facts of a plan are read from so many rows above its header. */
const ROWS_OF_FACTS = 42;

/**
 * Where the annexes stand, for a sheet of which the given rows changed and nothing else; undefined where they no longer
 * stand in the very same places, or where the changes may say something of a plan. The views are of one size.
 */
export function locateAgain(
  located: Located,
  before: SheetView,
  after: SheetView,
  rows: readonly number[],
  settings: Settings,
): Located | undefined {
  const { location, candidates } = located;
  if (!location.found || !rows.every((row) => insideBody(location.places, after, row))) return undefined;
  const touched = candidates.filter(({ sample }) => rows.some((row) => sample.includes(row)));
  if (
    rows.every((row) => isOrdinary(location.places, before, after, row)) &&
    touched.every((one) => meansTheSame(before, after, one))
  )
    return located;
  const anew = locateIn(after, settings);
  return JSON.stringify(anew.location) === JSON.stringify(location) ? { ...anew, location } : undefined;
}

/** The row, and what shows its cells further down, lies in one table and above no header whose plan is read from there. */
function insideBody(places: readonly AnnexPlace[], view: SheetView, row: number): boolean {
  const place = placeOf(places, row);
  if (!place || lowestOf(view, row) > place.body.bottom) return false;
  return !places.some(({ header: { range } }) => row < range.top && lowestOf(view, row) >= range.top - ROWS_OF_FACTS);
}

const placeOf = (places: readonly AnnexPlace[], row: number): AnnexPlace | undefined =>
  places.find(({ body }) => body.top <= row && row <= body.bottom);

/** The last row that shows a cell of this row because it is merged down. */
const lowestOf = (view: SheetView, row: number): number =>
  view.mergesIn(row).reduce((lowest, { top, bottom }) => (top === row ? Math.max(lowest, bottom) : lowest), row);

/** The row was and is neither blank nor anything like a header or an end, and stands near none. */
function isOrdinary(places: readonly AnnexPlace[], before: SheetView, after: SheetView, row: number): boolean {
  const { body, header } = placeOf(places, row)!;
  if (row <= header.range.bottom + ROWS_OF_HEADER || isBlankRow(before, row) || isBlankRow(after, row)) return false;
  if (isFilled(before, row, body.left, body.right) !== isFilled(after, row, body.left, body.right)) return false;
  const lowest = lowestOf(after, row);
  for (let at = row - ROWS_OF_HEADER; at <= lowest + ROWS_ABOVE_HEADER; at++)
    if (holdsHeader(before, at) || holdsHeader(after, at)) return false;
  if (borderSign(before, row, header.columns)) return false;
  for (let at = Math.max(body.top, row - LOOKS_BELOW); at <= row; at++)
    if (borderSign(after, at, header.columns)) return false;
  return true;
}
