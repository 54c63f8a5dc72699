import { strFromU8 } from 'fflate';
import type { CellChange, Grid, Refused } from '../../shared/index.js';
import type { Styles } from '../book/styles.js';
import { readStyles } from '../book/styles.js';
import type { SheetPlace, WorkbookPart } from '../book/workbook-part.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import type { OoxmlError } from '../errors.js';
import { refusalAsValue } from '../errors.js';
import type { Limits } from '../limits.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { CellMaker } from '../sheet/cell-maker.js';
import { readSheet } from '../sheet/read-sheet.js';
import { noWork } from '../sheet/sheet-store.js';
import { readSharedStrings } from '../sheet/shared-strings.js';
import type { Package } from '../zip/package.js';
import { editableBytes, editableText, openPackage, partText } from '../zip/package.js';
import { rewritePackage } from '../zip/rewrite.js';
import type { CellWriter } from './cell-xml.js';
import { refusal } from './judge-change.js';
import { runFinder } from './rich-runs.js';
import type { StyledChange } from './sheet-edits.js';
import { cellIn, sheetEdits } from './sheet-edits.js';
import type { SheetMap } from './sheet-map.js';
import { mapSheet } from './sheet-map.js';
import { splice } from './splice.js';
import { StyleSheet } from './style-sheet.js';
import { pivotOutputs, tableHeaders } from './tables.js';
import { notKept } from './verify-patch.js';

export interface Patched {
  /** The new file; the very same bytes when nothing was written. */
  readonly bytes: Uint8Array;
  readonly refused: readonly Refused[];
  readonly written: readonly StyledChange[];
  /** The file could not be read at all; nothing is written and every change is refused. */
  readonly error?: OoxmlError;
}

/**
 * Writes cells into a workbook and keeps everything else: every other entry of the zip byte for byte, and inside the
 * sheet every byte outside the written cells (and <dimension> where the used area grows); words dressed apart keep their dress. styles.xml changes only where
 * a date goes into a cell that shows no full date, or a text beginning with = + - @ needs the apostrophe style: then one
 * <xf> (and one <numFmt>) is appended. A cell is written only if it still shows `before`; formulas, covered cells of a
 * merge, table headers, pivot tables and locked cells are refused. The result is read again before it is handed out: a
 * change that does not show, or with which something else would change, is refused and not written.
 */
export function patchWorkbook(
  bytes: Uint8Array,
  changes: readonly StyledChange[],
  limits: Partial<Limits> = {},
): Patched {
  const patched = refusalAsValue(() => patch(bytes, changes, { ...DEFAULT_LIMITS, ...limits }));
  if (patched.ok) return patched.value;
  const refused = changes.map(({ at }): Refused => ({ at, because: 'no-sheet', text: '' }));
  return { bytes, refused, written: [], error: patched.error };
}

interface Shared {
  readonly pkg: Package;
  readonly book: WorkbookPart;
  readonly styles: Styles;
  readonly make: CellMaker;
  readonly sheet: StyleSheet | undefined;
  readonly runsIn: ReturnType<typeof runFinder>;
}

/** Rounds of writing and reading back; a change that does not show is left out of the next. */
const ROUNDS = 3;

function patch(bytes: Uint8Array, changes: readonly StyledChange[], limits: Limits): Patched {
  const lost: Refused[] = [];
  let rest = changes;
  for (let round = 1; ; round += 1) {
    const { before, strings, ...written } = write(bytes, rest, limits);
    if (written.written.length === 0) return { ...written, bytes, refused: [...lost, ...written.refused] };
    const unkept = notKept(written.bytes, written.written, before, limits, strings);
    if (unkept.length === 0) return { ...written, refused: [...lost, ...written.refused] };
    // Only the very last resort refuses what did show: something else would change with it.
    const gone = new Set(round === ROUNDS ? written.written : unkept);
    for (const { at, before: text } of gone) lost.push({ at, because: 'not-kept', text });
    rest = rest.filter((change) => !gone.has(change));
  }
}

function write(
  bytes: Uint8Array,
  changes: readonly StyledChange[],
  limits: Limits,
): Patched & { readonly before: ReadonlyMap<string, Grid>; readonly strings: readonly string[] } {
  // A stray cell far out must be seen here, or it would pass for blank and be overwritten.
  const pkg = openPackage(bytes, { ...limits, rowGap: 1_048_576, columnGap: 16_384 });
  const book = readWorkbookPart(pkg);
  const styles = readStyles(pkg, book.styles, book.dateSystem);
  const table = readSharedStrings(pkg, book.sharedStrings);
  const make = new CellMaker(table, styles, book.dateSystem);
  const stylesText = book.styles === undefined ? undefined : editableText(pkg, book.styles);
  const sheet = stylesText === undefined ? undefined : new StyleSheet(stylesText.text);
  const strings = book.sharedStrings;
  const runsIn = runFinder(() => (strings === undefined ? undefined : partText(pkg, strings)));
  const shared: Shared = { pkg, book, styles, make, sheet, runsIn };
  const outcome: Outcome = { refused: [], written: [], contents: new Map(), before: new Map() };
  for (const name of new Set(changes.map(({ at }) => at.sheet))) {
    const own = changes.filter(({ at }) => at.sheet === name);
    const place = book.sheets.find((candidate) => candidate.name === name);
    if (!place) outcome.refused.push(...own.flatMap((change) => refusal(change, undefined) ?? []));
    else patchSheet(place, own, shared, outcome);
  }
  if (sheet?.text !== undefined) outcome.contents.set(book.styles!, stylesText!.bytesOf(sheet.text));
  const { refused, written, contents, before } = outcome;
  return { bytes: rewritePackage(pkg, contents), refused, written, before, strings: table };
}

interface Outcome {
  readonly refused: Refused[];
  readonly written: StyledChange[];
  readonly contents: Map<string, Uint8Array>;
  /** What the sheets written to held. */
  readonly before: Map<string, Grid>;
}

function patchSheet(place: SheetPlace, changes: readonly StyledChange[], shared: Shared, outcome: Outcome): void {
  const { pkg, book, styles, make, sheet } = shared;
  const { grid, notes } = readSheet(pkg, place, make, noWork());
  const { content, stored } = editableBytes(pkg, place.part)!;
  const map = mapSheet(content, new Set(changes.map(({ at }) => at.row)), place.part);
  const facts = {
    grid,
    arrays: map.arrays,
    tableHeaders: tableHeaders(pkg, place.part),
    pivots: pivotOutputs(pkg, place.part),
    broken: (row: number, column: number) => notes.some((note) => note.row === row && note.column === column),
    unlocked: unlockedBy(map, styles),
  };
  const accepted: StyledChange[] = [];
  const taken = new Map<string, CellChange>();
  for (const change of changes) {
    const key = `${change.at.row}:${change.at.column}`;
    const earlier = taken.get(key);
    const problem = earlier ? secondChange(change, earlier) : refusal(change, facts);
    if (problem) outcome.refused.push(problem);
    else {
      accepted.push(change);
      taken.set(key, change);
    }
  }
  if (accepted.length === 0) return;
  const runsOf: CellWriter['runsOf'] = ({ start, end }, text) => {
    const runs = shared.runsIn(strFromU8(content.subarray(start, end)), map.prefix);
    return runs?.map((run) => run.text).join('') === text ? runs : undefined;
  };
  const writer: CellWriter = { prefix: map.prefix, system: book.dateSystem, styles, sheet, runsOf };
  outcome.written.push(...accepted);
  outcome.before.set(place.name, grid);
  outcome.contents.set(place.part, stored(splice(content, sheetEdits(map, accepted, writer))));
}

/** Two changes of one cell in one go: the first counts, the second has read a text that is no longer there. */
function secondChange({ at }: CellChange, earlier: CellChange): Refused {
  return { at, because: 'changed', text: earlier.after.kind === 'text' ? earlier.after.text : '' };
}

function unlockedBy(map: SheetMap, styles: Styles): (row: number, column: number) => boolean {
  return (row, column) => {
    const pieces = map.rows.get(row);
    const cell = cellIn(pieces, column);
    const inherited = map.columnStyles.find(({ min, max }) => column >= min && column <= max)?.style;
    const style = cell?.style ?? pieces?.[pieces.length - 1]?.style ?? inherited ?? 0;
    return !(styles.cells[style] ?? styles.fallback).locked;
  };
}
