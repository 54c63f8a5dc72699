import type { ExcelDesk } from './excel-desk.js';

const SPILLS_SINCE = '1.12';

/** Asks whether a formula in the range fills cells beside its own. */
export function askSpills(desk: ExcelDesk, range: Excel.Range): void {
  if (desk.supports(SPILLS_SINCE)) range.load('hasSpill');
}

/** After the sync. Excel says null where only some cells do; an Excel that cannot say may have some. */
export const mayHaveSpilled = (desk: ExcelDesk, range: Excel.Range): boolean =>
  !desk.supports(SPILLS_SINCE) || (range.hasSpill as boolean | null) !== false;
