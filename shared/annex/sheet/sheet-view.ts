import { BLANK, type Address, type Cell, type Grid, type Range } from '../../grid/grid.js';

/** The sheet as a person sees it: every cell of a merge shows the value of its top-left cell. */
export interface SheetView {
  readonly grid: Grid;
  readonly height: number;
  readonly width: number;
  /** The merge a cell lies in. */
  readonly mergeAt: (row: number, column: number) => Range | undefined;
  /** The cell whose value is shown there. */
  readonly shown: (row: number, column: number) => Cell;
  readonly address: (row: number, column: number) => Address;
  /** Merges that begin or pass through a row, left to right. */
  readonly mergesIn: (row: number) => readonly Range[];
  /** @internal The same, for a later view of a sheet whose merges are as they were. */
  readonly byRow: ReadonlyMap<number, readonly Range[]>;
}

const MOST_COLUMNS = 512;
const NONE: readonly Range[] = [];

/** Widths beyond what an annex has are cut: a stray cell in column XFD must not cost a million look-ups. */
function widthOf(grid: Grid): number {
  let width = 0;
  for (const row of grid.rows) if (row.length > width) width = row.length;
  return Math.min(width, MOST_COLUMNS);
}

/** Prepares a grid for reading; linear in its rows. Merges outside the used cells are cut to it. */
export function viewSheet(grid: Grid): SheetView {
  const height = grid.rows.length;
  const width = widthOf(grid);
  return viewWith(grid, height, width, mergesByRow(grid.merges, height, width));
}

/** The view of a grid of which only cells differ from an earlier one: same size, same merges. undefined where more differs. */
export function viewAgain(grid: Grid, before: SheetView): SheetView | undefined {
  const same =
    grid.rows.length === before.height && widthOf(grid) === before.width && sameMerges(grid.merges, before.grid.merges);
  return same ? viewWith(grid, before.height, before.width, before.byRow) : undefined;
}

const sameMerges = (a: readonly Range[], b: readonly Range[]): boolean =>
  a === b ||
  (a.length === b.length &&
    a.every((one, i) => {
      const other = b[i]!;
      return (
        one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right
      );
    }));

function viewWith(grid: Grid, height: number, width: number, byRow: ReadonlyMap<number, readonly Range[]>): SheetView {
  const mergesIn = (row: number): readonly Range[] => byRow.get(row) ?? NONE;
  const mergeAt = (row: number, column: number): Range | undefined => {
    const list = byRow.get(row);
    if (list) for (const merge of list) if (merge.left <= column && column <= merge.right) return merge;
    return undefined;
  };
  return {
    grid,
    height,
    width,
    byRow,
    mergesIn,
    mergeAt,
    shown(row, column) {
      const merge = byRow.size > 0 ? mergeAt(row, column) : undefined;
      return grid.rows[merge?.top ?? row]?.[merge?.left ?? column] ?? BLANK;
    },
    address(row, column) {
      const merge = mergeAt(row, column);
      return { sheet: grid.sheet, row: merge?.top ?? row, column: merge?.left ?? column };
    },
  };
}

function mergesByRow(merges: readonly Range[], height: number, width: number): Map<number, Range[]> {
  const byRow = new Map<number, Range[]>();
  let room = 200_000 + height * 16;
  for (const merge of merges) {
    const bottom = Math.min(merge.bottom, height - 1);
    if (!(merge.top >= 0 && merge.left >= 0 && merge.left < width && merge.right >= merge.left)) continue;
    for (let row = merge.top; row <= bottom && room > 0; row++, room--) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

const SOMETHING = /\S/;

/** A cell says nothing a person could see. */
export function isBlank(cell: Cell): boolean {
  if (cell.kind === 'blank' || cell.text === '') return true;
  const first = cell.text.charCodeAt(0);
  return (first <= 32 || first >= 0xa0) && !SOMETHING.test(cell.text);
}

/** A space too many, a line break, a loose mark or a letter without width: a plain loop, because every cell passes here. */
function isUneven(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 ? code < 32 || before === 32 : code >= 0xa0 && isOdd(code)) return true;
    before = code;
  }
  return text.length > 0 && before === 32;
}

const isOdd = (code: number): boolean =>
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x202f ||
  code === 0x3000 ||
  code === 0xfeff;

/** The words of a text in one line: NFC, no zero-width letters, single spaces. */
export function oneLine(text: string): string {
  if (!isUneven(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
