// The office is kept on the sheet “Đôn Đốc” of the file itself, in every host alike.
import {
  DEFAULT_SETTINGS,
  saidBy,
  SETUP_SHEET,
  SETUP_WIDTHS,
  setupChanges,
  setupOf,
  setupRows,
  setupSheetOf,
  unicodeGrid,
  withSaid,
} from '../../shared/index.js';
import type { Grid, Refused, Said, Settings } from '../../shared/index.js';
import type { Bridge } from '../bridge.js';

/** What holds in a workbook: its sheet over what earlier versions kept beside it. */
export const settingsIn = (grids: readonly Grid[], stored: Settings): Settings =>
  withSaid(stored, setupOf(grids)?.said ?? {});

/** What the sheet says; where there is none yet, what earlier versions kept is taken over. */
export const saidIn = (grids: readonly Grid[], stored: Settings): Said =>
  setupOf(grids)?.said ?? saidBy(stored, DEFAULT_SETTINGS);

/** Writes the sheet; what could not be written comes back. The caller reads again and asks `isKept`. */
export async function keepSetup(bridge: Bridge, grids: readonly Grid[], said: Said): Promise<readonly Refused[]> {
  const grid = setupSheetOf(grids);
  if (grid) return bridge.workbook.write(setupChanges(unicodeGrid(grid), said));
  await bridge.addSheet({ name: SETUP_SHEET, rows: setupRows(said), widths: SETUP_WIDTHS });
  return [];
}

/** Read back, the sheet says exactly this. */
export function isKept(grids: readonly Grid[], said: Said): boolean {
  const grid = setupSheetOf(grids);
  return grid !== undefined && setupChanges(unicodeGrid(grid), said).length === 0;
}
