// Where each block stands on the sheet. A line that begins with “■” begins one; a known heading alone on its line does too.
import { pattern } from '../lexicon/pattern.js';
import { cellAt, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { BLOCKS, type Block } from './blocks.js';
import { textOf } from './codecs.js';

export const SETUP_SHEET = 'Đôn Đốc';
/** The layout this program writes. A sheet of a later one is read as far as it is known, and not written. */
export const SETUP_VERSION = 1;
export const VERSION_LABEL = 'Phiên bản trang';
export const SIGN = '■';

/** The sheet itself or a copy that Excel or Google made of it: “Đôn Đốc (2)”, “Bản sao của Đôn Đốc”. */
export const isSetupSheet = ({ sheet }: Pick<Grid, 'sheet'>): boolean =>
  pattern(String.raw`^{papers:own-sheet-name}(?: {papers:copied}?(?: ?\d{1,2})?)?$`).test(foldKey(sheet));

/** Of several such sheets the one that bears the very name counts. */
export const setupSheetOf = (grids: readonly Grid[]): Grid | undefined =>
  grids.find(({ sheet }) => sheet.normalize('NFC').trim() === SETUP_SHEET) ?? grids.find(isSetupSheet);

export interface FoundBlock {
  /** Undefined: a block this program does not know; it is kept as it stands. */
  readonly block?: Block;
  readonly heading: string;
  /** 0-based row of the heading, and the row behind the last line of the block. */
  readonly top: number;
  readonly end: number;
}

const byHeading = new Map(BLOCKS.map((block) => [foldKey(block.heading), block]));

export function headingAt(grid: Grid, row: number): string | undefined {
  const shown = textOf(cellAt(grid, row, 0));
  if (shown.startsWith(SIGN)) return shown.slice(SIGN.length).trim();
  const alone = byHeading.has(foldKey(shown)) && (grid.rows[row] ?? []).slice(1).every((cell) => textOf(cell) === '');
  return alone ? shown : undefined;
}

/** The blocks from top to bottom. A block that stands twice is found twice. */
export function findBlocks(grid: Grid): readonly FoundBlock[] {
  const tops = grid.rows.flatMap((_, row) => {
    const heading = headingAt(grid, row);
    return heading === undefined ? [] : [{ row, heading }];
  });
  return tops.map(({ row, heading }, i) => {
    const block = byHeading.get(foldKey(heading));
    return { heading, top: row, end: tops[i + 1]?.row ?? grid.rows.length, ...(block ? { block } : {}) };
  });
}

/** The version the sheet names; undefined where it names none. */
export function versionOf(grid: Grid): { readonly row: number; readonly version: number } | undefined {
  for (let row = 0; row < Math.min(grid.rows.length, 12); row += 1) {
    if (foldKey(textOf(cellAt(grid, row, 0))) !== foldKey(VERSION_LABEL)) continue;
    const version = Number(textOf(cellAt(grid, row, 1)));
    return { row, version: Number.isInteger(version) && version > 0 ? version : SETUP_VERSION };
  }
  return undefined;
}

/** What is told of a copy of the sheet: only one of them counts. */
export function setupDoubled(
  grid: Grid,
  grids: readonly Grid[],
): readonly { readonly row: number; readonly column: number; readonly problem: string }[] | undefined {
  const used = setupSheetOf(grids);
  if (!used || used.sheet === grid.sheet) return undefined;
  return [
    {
      row: 0,
      column: 0,
      problem: `Trang “${grid.sheet}” là bản thứ hai của trang thiết lập và không được dùng; chương trình đọc trang “${used.sheet}”.`,
    },
  ];
}
