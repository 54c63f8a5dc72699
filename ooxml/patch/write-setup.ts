import {
  SETUP_SHEET,
  SETUP_WIDTHS,
  setupChanges,
  setupOf,
  setupRows,
  setupSheetOf,
  unicodeGrid,
  type Refused,
  type Said,
} from '../../shared/index.js';
import type { OoxmlError } from '../errors.js';
import { readWorkbook } from '../read-workbook.js';
import { addSheet } from './add-sheet.js';
import { patchWorkbook } from './patch-workbook.js';

export interface SetupWritten {
  /** The very same bytes where nothing was to write or something stood in the way. */
  readonly bytes: Uint8Array;
  readonly refused: readonly Refused[];
  readonly error?: OoxmlError;
  /** The sheet was made by a later version of the program: it is left alone. */
  readonly newer?: boolean;
}

/**
 * Makes the workbook's sheet “Đôn Đốc” say exactly `said`: added where there is none, else only the cells that differ. What is
 * written is read again before it is handed out; everything else of the file stays as it is.
 */
export function writeSetup(bytes: Uint8Array, said: Said): SetupWritten {
  const read = readWorkbook(bytes);
  if (!read.ok) return { bytes, refused: [], error: read.error };
  const { grids } = read.workbook;
  const grid = setupSheetOf(grids);
  if (setupOf(grids)?.newer) return { bytes, refused: [], newer: true };
  if (!grid) {
    const added = addSheet(bytes, { name: SETUP_SHEET, rows: setupRows(said), widths: SETUP_WIDTHS, frozen: 3 });
    if (added.error) return { bytes, refused: [], error: added.error };
    const again = readWorkbook(added.bytes);
    return again.ok ? { bytes: added.bytes, refused: [] } : { bytes, refused: [], error: again.error };
  }
  const changes = setupChanges(unicodeGrid(grid), said);
  if (changes.length === 0) return { bytes, refused: [] };
  const patched = patchWorkbook(bytes, changes);
  if (patched.error) return { bytes, refused: patched.refused, error: patched.error };
  // As a whole or not at all: half a table would say something nobody said.
  return patched.refused.length > 0 ? { bytes, refused: patched.refused } : { bytes: patched.bytes, refused: [] };
}
