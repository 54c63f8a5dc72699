import type { Address, Grid } from '../shared/index.js';
import { readStyles } from './book/styles.js';
import type { DefinedName } from './book/workbook-part.js';
import { readWorkbookPart } from './book/workbook-part.js';
import type { OoxmlError } from './errors.js';
import { refusalAsValue } from './errors.js';
import type { Limits } from './limits.js';
import { DEFAULT_LIMITS } from './limits.js';
import { CellMaker } from './sheet/cell-maker.js';
import { readSheet } from './sheet/read-sheet.js';
import type { CellNote } from './sheet/sheet-store.js';
import { noWork } from './sheet/sheet-store.js';
import { readSharedStrings } from './sheet/shared-strings.js';
import { openPackage } from './zip/package.js';

/** A workbook as read: plain values, nothing of the file is kept. */
export interface OpenWorkbook {
  /** Every worksheet in the order of the tabs, hidden ones too (`hidden`). */
  readonly grids: readonly Grid[];
  readonly sheetNames: readonly string[];
  readonly names: readonly DefinedName[];
  readonly dateSystem: 1900 | 1904;
  /** Holds VBA; nothing of it is ever run. */
  readonly macros: boolean;
  /** Cells so far from the rest that they are not in the grids: tell the user where they are. */
  readonly leftOut: readonly Address[];
  /** Cells that could not be read as they stand; each is an error cell in its grid, or left out where its place is wrong. */
  readonly notes: readonly CellNote[];
}

export type WorkbookReading =
  { readonly ok: true; readonly workbook: OpenWorkbook } | { readonly ok: false; readonly error: OoxmlError };

/**
 * Reads the bytes of an .xlsx or .xlsm (transitional or strict) into grids. Runs in Node and in a browser.
 * Whatever is wrong with the bytes comes back as an `OoxmlError` value; nothing is inflated before the guards agree.
 */
export function readWorkbook(bytes: Uint8Array, limits: Partial<Limits> = {}): WorkbookReading {
  const reading = refusalAsValue(() => read(bytes, { ...DEFAULT_LIMITS, ...limits }));
  return reading.ok ? { ok: true, workbook: reading.value } : reading;
}

function read(bytes: Uint8Array, limits: Limits): OpenWorkbook {
  const pkg = openPackage(bytes, limits);
  const book = readWorkbookPart(pkg);
  const styles = readStyles(pkg, book.styles, book.dateSystem);
  const make = new CellMaker(readSharedStrings(pkg, book.sharedStrings), styles, book.dateSystem);
  const work = noWork();
  const sheets = book.sheets.map((place) => readSheet(pkg, place, make, work));
  return {
    grids: sheets.map(({ grid }) => grid),
    sheetNames: book.sheets.map(({ name }) => name),
    names: book.names,
    dateSystem: book.dateSystem,
    macros: book.macros,
    leftOut: sheets.flatMap(({ leftOut }) => leftOut),
    notes: sheets.flatMap(({ notes }) => notes),
  };
}
