import { shownInstant, wantedNow } from '../shared/index.js';
import { BOARD_SHEET } from './board-sheet.js';
import { BOARD_TITLE, BOARD_WIDTH, boardRows } from './board-rows.js';
import type { BoardRow } from './board-rows.js';
import { inDocument } from './locks.js';
import { checkedNow, reportOn } from './book-run.js';
import { Refusal } from './refusal.js';
import { scriptClock } from './script-clock.js';
import { settingsNow } from './settings-store.js';
import { openBook } from './sheet-reading.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const LOOKS: Partial<Record<BoardRow['look'], { weight?: 'bold'; fill?: string; size?: number }>> = {
  title: { weight: 'bold', size: 14 },
  heading: { weight: 'bold', size: 12 },
  columns: { weight: 'bold', fill: '#dbe7f5' },
};

/** Our sheet, emptied; a sheet of that name that somebody else made is left alone. */
function emptyBoard(): Sheet {
  const book = openBook();
  const known = book.getSheetByName(BOARD_SHEET);
  if (!known) return book.insertSheet(BOARD_SHEET, book.getSheets().length);
  const first = known.getRange(1, 1).getDisplayValue();
  if (first !== BOARD_TITLE && first !== '') {
    throw new Refusal(
      'failed',
      `Bảng tính đã có trang “${BOARD_SHEET}” với nội dung khác. Đề nghị đổi tên trang đó rồi làm lại.`,
    );
  }
  known.clear();
  return known;
}

/** Text goes in as plain text, whatever it looks like: a task that begins with “=” never becomes a formula here. */
function fill(sheet: Sheet, rows: readonly BoardRow[]): void {
  const missing = rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const wide = rows.map(({ cells }) => [...cells, ...Array<string>(BOARD_WIDTH - cells.length).fill('')]);
  sheet
    .getRange(1, 1, rows.length, BOARD_WIDTH)
    .setNumberFormats(wide.map((cells) => cells.map((cell) => (typeof cell === 'number' ? '#,##0' : '@'))))
    .setValues(wide)
    .setVerticalAlignment('top');
  for (const [look, { weight, fill: colour, size }] of Object.entries(LOOKS)) {
    const cells = rows.flatMap((row, index) => (row.look === look ? [`A${index + 1}:H${index + 1}`] : []));
    if (cells.length === 0) continue;
    const list = sheet.getRangeList(cells);
    if (weight) list.setFontWeight(weight);
    if (colour) list.setBackground(colour);
    if (size) list.setFontSize(size);
  }
  sheet.getRange(5, 1, Math.max(1, rows.length - 4), BOARD_WIDTH).setWrap(true);
  sheet.setColumnWidth(1, 220);
  sheet.setColumnWidth(2, 360);
  sheet.setColumnWidth(3, 200);
}

/** Bảng theo dõi: writes or refreshes the sheet and shows it. Returns how many rows it has. */
export function writeBoard(): number {
  const settings = settingsNow();
  const today = scriptClock.today();
  const report = reportOn(checkedNow(settings, today), wantedNow('week', today, settings));
  const rows = boardRows(report, shownInstant(scriptClock.now()));
  return inDocument(() => {
    const sheet = emptyBoard();
    fill(sheet, rows);
    sheet.activate();
    return rows.length;
  });
}
