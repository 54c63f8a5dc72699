// Files this program has written itself.
import type { Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';

/** Sheets of our reports (`report/report-sheets.ts`). */
const REPORT_SHEETS = [
  'Theo đơn vị',
  'Theo kế hoạch',
  'Quá hạn',
  'Sắp tới',
  'Chờ ý kiến',
  'Chưa rõ thời hạn',
  'Toàn bộ nhiệm vụ',
];
const ENOUGH = 5;
const CLOSED = /^số liệu chốt đến hết ngày/i;

/** True for a report of ours: its sheets have our names and say the day their figures close. A person may have removed some. */
export function isOwnReport(grids: readonly Grid[]): boolean {
  const ours = grids.filter((grid) => REPORT_SHEETS.some((name) => foldKey(name) === foldKey(grid.sheet)));
  const closed = ours.filter((grid) =>
    grid.rows.slice(0, 6).some((row) => row.some((cell) => CLOSED.test(cell.text.normalize('NFC').trim()))),
  );
  return ours.length >= ENOUGH && closed.length >= ENOUGH;
}

const MENDED = / \((?:da sua|đã sửa)\)(?: ?\(\d{1,2}\))?$/i;
const stem = (file: string): string => file.normalize('NFC').replace(/\.[^.]+$/, '');

/** “Phu luc (da sua).xlsx” beside “Phu luc.xlsx”. */
export function isMendedCopy(file: string, of: string): boolean {
  const name = stem(file);
  return MENDED.test(name) && name.replace(MENDED, '') === stem(of);
}
