import { cellAt, type Cell, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { readDirectorySheet, type SheetProblem } from '../unit/index.js';
import type { FactsBlock, RowsBlock } from './blocks.js';
import { goodAddresses, textOf } from './codecs.js';
import { findBlocks, SETUP_VERSION, versionOf, type FoundBlock } from './find-blocks.js';
import { identityOf } from './identity.js';
import { valueOfEntries, withValue, type Entry, type Said } from './said.js';

export interface SetupReading {
  readonly said: Said;
  /** What could not be used, at its 0-based cell, in words for the office; the rest counts. */
  readonly problems: readonly SheetProblem[];
  /** Made by a later version of the program: read as far as it is known, never written. */
  readonly newer: boolean;
}

/** Reads the sheet “Đôn Đốc”. Never throws; every line that cannot be used is told with its cell. */
export function readSetup(grid: Grid): SetupReading {
  const problems: SheetProblem[] = [];
  const tell = (row: number, column: number, problem: string): void => void problems.push({ row, column, problem });
  const version = versionOf(grid);
  const newer = version !== undefined && version.version > SETUP_VERSION;
  if (newer)
    tell(
      version.row,
      1,
      `Trang này do phiên bản Đôn Đốc mới hơn ghi (bản ${version.version}, chương trình này biết đến bản ${SETUP_VERSION}). Chương trình vẫn đọc các mục đã biết nhưng không ghi vào trang. Đề nghị cập nhật Đôn Đốc.`,
    );
  const blocks = findBlocks(grid);
  if (blocks.length === 0)
    tell(0, 0, 'Trang “Đôn Đốc” không có mục nào đọc được: mỗi mục bắt đầu bằng một dòng như “■ Cơ quan”.');
  let said: Said = {};
  const seen = new Map<string, number>();
  for (const found of blocks) {
    const { block, heading, top } = found;
    if (!block) {
      if (!newer) tell(top, 0, `Mục “${heading}” chương trình chưa biết; các dòng của mục được giữ nguyên.`);
      continue;
    }
    const before = seen.get(block.heading);
    if (before !== undefined) {
      tell(top, 0, `Mục “${block.heading}” đã có tại dòng ${before + 1}; mục ở đây không được dùng. Đề nghị gộp lại.`);
      continue;
    }
    seen.set(block.heading, top);
    if (block.kind === 'facts') said = readFacts(grid, found, block, said, tell);
    else if (block.kind === 'rows') said = readRows(grid, found, block, said, tell);
    else said = readUnits(grid, found, said, tell);
  }
  return { said, problems, newer };
}

type Tell = (row: number, column: number, problem: string) => void;

const isBlankRow = (grid: Grid, row: number): boolean => (grid.rows[row] ?? []).every((cell) => textOf(cell) === '');

/** A value is an error, or the formula's result is not known: never a word of the office. */
const noValue = ({ kind }: Cell): boolean => kind === 'error';

function readFacts(grid: Grid, { top, end }: FoundBlock, block: FactsBlock, before: Said, tell: Tell): Said {
  let said = before;
  const seen = new Map<string, number>();
  for (let row = top + 1; row < end; row += 1) {
    const label = textOf(cellAt(grid, row, 0));
    const cell = cellAt(grid, row, 1);
    if (label === '') {
      if (textOf(cell) !== '') tell(row, 0, 'Dòng này có giá trị nhưng chưa có tên mục ở cột A.');
      continue;
    }
    const line = block.lines.find((one) => foldKey(one.label) === foldKey(label));
    if (!line) {
      tell(row, 0, `Không có mục “${label}” trong “${block.heading}”.`);
      continue;
    }
    const earlier = seen.get(line.key);
    if (earlier !== undefined) {
      tell(row, 0, `“${line.label}” đã ghi tại dòng ${earlier + 1}.`);
      continue;
    }
    seen.set(line.key, row);
    if (textOf(cell) === '') continue;
    const value = noValue(cell) ? undefined : line.codec.read(cell);
    if (value === undefined) tell(row, 1, notThis(cell, line.codec.wanted));
    const used = value ?? (line.key.endsWith('emails') && !noValue(cell) ? goodAddresses(cell) : undefined);
    // One address where the settings have one.
    if (used !== undefined)
      said = withValue(said, line.key, line.key === 'office.replyTo' ? (used as string[])[0] : used);
  }
  return said;
}

const notThis = (cell: Cell, wanted: string): string => `“${textOf(cell)}” chưa dùng được: cần ${wanted}.`;

/** The columns of a table by the row below the heading that names them. */
export function columnsOf(
  grid: Grid,
  { top, end }: FoundBlock,
  block: RowsBlock,
): { readonly row: number; readonly at: ReadonlyMap<string, number> } | undefined {
  for (let row = top + 1; row < end; row += 1) {
    const keys = (grid.rows[row] ?? []).map((cell) => foldKey(textOf(cell)));
    const at = new Map<string, number>();
    for (const { title, key } of block.columns) {
      const column = keys.indexOf(foldKey(title));
      if (column >= 0) at.set(key, column);
    }
    if (block.columns.every(({ needed, key }) => !needed || at.has(key))) return { row, at };
  }
  return undefined;
}

/** One row of a table as an entry; undefined where it says nothing, with the reasons told. */
export function entryAt(
  grid: Grid,
  row: number,
  at: ReadonlyMap<string, number>,
  block: RowsBlock,
  tell: Tell = () => undefined,
): Entry | undefined {
  const entry: Record<string, unknown> = {};
  for (const { key, title, codec, needed } of block.columns) {
    const column = at.get(key);
    const cell = cellAt(grid, row, column ?? -1);
    if (textOf(cell) === '') {
      if (needed) {
        tell(row, column ?? 0, `Dòng này chưa có “${title}”.`);
        return undefined;
      }
      continue;
    }
    const value = noValue(cell) ? undefined : codec.read(cell);
    if (value === undefined) tell(row, column!, notThis(cell, codec.wanted));
    if (value === undefined && needed) return undefined;
    if (value !== undefined) entry[key] = value;
    else if (key === 'emails' && !noValue(cell)) entry[key] = goodAddresses(cell);
  }
  return entry;
}

/** What a list of the settings must have although its cell is blank. */
const BLANKS: Readonly<Record<string, Entry>> = {
  leaders: { emails: [] },
  accepted: { text: '', reason: '' },
  answers: { by: '', at: '', among: [] },
};

function readRows(grid: Grid, found: FoundBlock, block: RowsBlock, said: Said, tell: Tell): Said {
  const head = columnsOf(grid, found, block);
  if (!head) {
    const filled = Array.from({ length: found.end - found.top - 1 }, (_, i) => found.top + 1 + i);
    if (filled.some((row) => !isBlankRow(grid, row)))
      tell(
        found.top,
        0,
        `Mục “${block.heading}” thiếu dòng tiêu đề: ${block.columns.map(({ title }) => `“${title}”`).join(', ')}.`,
      );
    return said;
  }
  const entries: Entry[] = [];
  const seen = new Map<string, number>();
  for (let row = head.row + 1; row < found.end; row += 1) {
    if (isBlankRow(grid, row)) continue;
    const entry = entryAt(grid, row, head.at, block, tell);
    if (!entry) continue;
    const name = identityOf(entry, block);
    const before = seen.get(name);
    if (before !== undefined) {
      tell(row, head.at.get(block.identity[0]!) ?? 0, `Dòng này lặp lại dòng ${before + 1}; dòng ở trên được dùng.`);
      continue;
    }
    seen.set(name, row);
    entries.push({ ...BLANKS[block.key], ...entry });
  }
  const value = valueOfEntries(block.key, entries);
  return value === undefined ? said : withValue(said, block.key, value);
}

function readUnits(grid: Grid, { top, end }: FoundBlock, said: Said, tell: Tell): Said {
  const rows = grid.rows.slice(top + 1, end);
  if (rows.every((row) => row.every((cell) => textOf(cell) === ''))) return said;
  const { directory, problems } = readDirectorySheet({ ...grid, rows, merges: [] });
  for (const { row, column, problem } of problems) tell(row + top + 1, column, problem);
  return directory.units.length + directory.collectives.length === 0 ? said : { ...said, directory };
}
