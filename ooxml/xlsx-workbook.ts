import type { Address, Grid, Workbook } from '../shared/index.js';
import type { OoxmlError } from './errors.js';
import { clearMarks, drawMarks } from './marks/draw-marks.js';
import { addSheet, type NewSheet } from './patch/add-sheet.js';
import { patchWorkbook } from './patch/patch-workbook.js';
import { readWorkbook } from './read-workbook.js';

/** An .xlsx held as bytes behind the `Workbook` port: reads, patches and marks without Excel. */
export interface XlsxWorkbook extends Workbook {
  /** The workbook as it is now; equal to the bytes it was opened from until something is written or marked. */
  bytes(): Uint8Array;
  /** Adds a sheet of text behind the others; throws where that cannot be done. */
  addSheet(sheet: NewSheet): void;
  /** Cells too far out to be read; a person must be told of them. */
  readonly leftOut: readonly Address[];
}

export interface XlsxHooks {
  /** What `reveal` does; a host with no screen leaves it out. */
  readonly reveal?: Workbook['reveal'];
}

/** Opens bytes as a workbook; what is wrong with them comes back as a value, in words for the person who opened them. */
export function openXlsx(
  bytes: Uint8Array,
  hooks: XlsxHooks = {},
): { ok: true; workbook: XlsxWorkbook } | { ok: false; error: OoxmlError } {
  const first = readWorkbook(bytes);
  if (!first.ok) return first;
  let now = bytes;
  let grids: readonly Grid[] | undefined = first.workbook.grids;
  const replace = (next: Uint8Array): void => {
    now = next;
    grids = undefined;
  };
  const workbook: XlsxWorkbook = {
    can: { note: false, reveal: hooks.reveal !== undefined, protect: false },
    bytes: () => now,
    leftOut: first.workbook.leftOut,
    readGrids() {
      if (grids) return grids;
      const read = readWorkbook(now);
      // Bytes we wrote ourselves: unreadable ones are a fault of the program, not of the data.
      if (!read.ok) throw new Error(read.error.message);
      grids = read.workbook.grids;
      return grids;
    },
    drawMarks: (marks) => replace(drawMarks(now, marks)),
    clearMarks: () => replace(clearMarks(now)),
    write(changes) {
      const patched = patchWorkbook(now, changes);
      if (patched.written.length > 0) replace(patched.bytes);
      return patched.refused;
    },
    addSheet(sheet) {
      const added = addSheet(now, sheet);
      if (added.error) throw new Error(added.error.message);
      replace(added.bytes);
    },
    reveal: (at) => hooks.reveal?.(at),
  };
  return { ok: true, workbook };
}
