import {
  HISTORY_COLUMNS,
  HISTORY_SHEET,
  HISTORY_TITLE,
  historyHead,
  historyRow,
  isHistorySheet,
  type CellChange,
  type HistoryEntry,
  type Refused,
} from '../../shared/index.js';
import type { OoxmlError } from '../errors.js';
import { readWorkbook } from '../read-workbook.js';
import { addSheet } from './add-sheet.js';
import { patchWorkbook } from './patch-workbook.js';

export interface MergeWritten {
  /** The very same bytes where nothing was written or something was refused. */
  readonly bytes: Uint8Array;
  readonly refused: readonly Refused[];
  readonly error?: OoxmlError;
}

/**
 * Writes a merge into the office's workbook as a whole or not at all: the cells, and one line of history a change on the
 * sheet “Nhật ký”, which is added where there is none. Everything else of the file stays as it is.
 */
export function writeMerge(
  bytes: Uint8Array,
  changes: readonly CellChange[],
  history: readonly HistoryEntry[],
): MergeWritten {
  const patched = patchWorkbook(bytes, changes);
  if (patched.error) return { bytes, refused: patched.refused, error: patched.error };
  if (patched.refused.length > 0) return { bytes, refused: patched.refused };
  if (history.length === 0) return { bytes: patched.bytes, refused: [] };
  return withHistory(bytes, patched.bytes, history);
}

function withHistory(original: Uint8Array, bytes: Uint8Array, history: readonly HistoryEntry[]): MergeWritten {
  const read = readWorkbook(bytes);
  if (!read.ok) return { bytes: original, refused: [], error: read.error };
  const { grids, sheetNames } = read.workbook;
  const grid = grids.find(isHistorySheet);
  const head = grid && historyHead(grid);
  const rows = history.map(historyRow);
  if (!grid || head === undefined) {
    let name = HISTORY_SHEET;
    for (let n = 2; sheetNames.some((one) => one.toLowerCase() === name.toLowerCase()); n += 1)
      name = `${HISTORY_SHEET} ${n}`;
    const added = addSheet(bytes, {
      name,
      rows: [[HISTORY_TITLE], [], HISTORY_COLUMNS.map(({ title }) => title), ...rows],
      widths: HISTORY_COLUMNS.map(({ width }) => width),
      frozen: 3,
    });
    if (added.error) return { bytes: original, refused: [], error: added.error };
    const again = readWorkbook(added.bytes);
    return again.ok ? { bytes: added.bytes, refused: [] } : { bytes: original, refused: [], error: again.error };
  }
  // Behind the last line that holds anything: what a person wrote there stays.
  let last = grid.rows.length;
  while (last > head + 1 && (grid.rows[last - 1] ?? []).every(({ text }) => text.trim() === '')) last -= 1;
  const lines = rows.flatMap((row, r) =>
    row.flatMap((text, column): CellChange[] =>
      text === ''
        ? []
        : [{ at: { sheet: grid.sheet, row: last + r, column }, before: '', after: { kind: 'text', text } }],
    ),
  );
  const written = patchWorkbook(bytes, lines);
  if (written.error || written.refused.length > 0)
    return { bytes: original, refused: written.refused, ...(written.error ? { error: written.error } : {}) };
  return { bytes: written.bytes, refused: [] };
}
