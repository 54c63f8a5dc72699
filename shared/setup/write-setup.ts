// The sheet “Đôn Đốc” for what an office says: what is there stays as it stands, line by line; only what differs is written.
import { cellAt, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { directoryRows, readDirectorySheet } from '../unit/index.js';
import type { CellChange } from '../validation/types.js';
import { BLOCKS, type Block, type FactsBlock, type RowsBlock } from './blocks.js';
import { textOf } from './codecs.js';
import { findBlocks, SETUP_VERSION, SIGN, VERSION_LABEL, type FoundBlock } from './find-blocks.js';
import { columnsOf, entryAt, readSetup } from './read-setup.js';
import { identityOf } from './identity.js';
import { entriesOf, valueAt, type Entry, type Said } from './said.js';

type Line = readonly string[];

export const SETUP_TITLE = 'ĐÔN ĐỐC: THIẾT LẬP CỦA CƠ QUAN';
const GUIDE =
  'Đôn Đốc đọc trang này và chỉ ghi khi có người bấm lưu. Sửa tay được ở cột B và trong các bảng; giữ nguyên các dòng bắt đầu bằng “■”.';
/** Widths of the columns A … J, in characters. */
export const SETUP_WIDTHS = [36, 40, 40, 20, 24, 32, 14, 14, 24, 32] as const;

const HEAD: readonly Line[] = [[SETUP_TITLE], [GUIDE], [VERSION_LABEL, String(SETUP_VERSION)]];

/** The rows of a new sheet. */
export function setupRows(said: Said): readonly Line[] {
  const blocks = BLOCKS.filter((block) => block.first || saysSomething(block, said));
  return [...HEAD, ...blocks.flatMap((block) => [[], ...freshBlock(block, said)])];
}

/** Any block but those that are always shown is there only when it says something. */
function saysSomething(block: Block, said: Said): boolean {
  if (block.kind === 'units') return said.directory !== undefined;
  if (block.kind === 'rows') return entriesOf(said, block.key).length > 0;
  return block.lines.some(({ key }) => valueAt(said, key) !== undefined);
}

function freshBlock(block: Block, said: Said): readonly Line[] {
  const heading = [`${SIGN} ${block.heading}`];
  if (block.kind === 'facts') return [heading, ...block.lines.map((line) => factLine(line, said))];
  if (block.kind === 'units') return [heading, ...directoryRows(said.directory ?? { units: [], collectives: [] })];
  return [heading, titles(block), ...entriesOf(said, block.key).map((entry) => entryLine(entry, block))];
}

const titles = (block: RowsBlock): Line => block.columns.map(({ title }) => title);

function factLine({ label, key, codec, help }: FactsBlock['lines'][number], said: Said): Line {
  return [label, shown(valueAt(said, key), codec.show, key), ...(help ? [help] : [])];
}

const shown = (value: unknown, show: (value: unknown) => string, key: string): string =>
  value === undefined ? '' : show(key === 'office.replyTo' ? [value] : value);

const entryLine = (entry: Entry, block: RowsBlock): Line =>
  block.columns.map(({ key, codec }) => (entry[key] === undefined ? '' : codec.show(entry[key])));

/**
 * The changes that make the sheet say exactly `said`. Lines and columns a person added, blocks of other versions and lines
 * that could not be read stay; a sheet that says it already needs no change. Empty too for a sheet of a later version.
 */
export function setupChanges(grid: Grid, said: Said): readonly CellChange[] {
  if (readSetup(grid).newer) return [];
  const blocks = findBlocks(grid);
  const first = blocks[0]?.top ?? grid.rows.length;
  const lines: Line[] = linesOf(grid, 0, first);
  const written = new Set<Block>();
  for (const found of blocks) {
    const { block, top, end } = found;
    if (!block || written.has(block)) lines.push(...linesOf(grid, top, end));
    else {
      written.add(block);
      const behind = blankTail(grid, found);
      lines.push(...linesOf(grid, top, top + 1), ...bodyOf(grid, { ...found, end: end - behind }, said));
      lines.push(...linesOf(grid, end - behind, end));
    }
  }
  for (const block of BLOCKS)
    if (!written.has(block) && (saysSomething(block, said) || (block.first && blocks.length === 0)))
      lines.push([], ...freshBlock(block, said));
  return differences(grid, lines);
}

const linesOf = (grid: Grid, from: number, to: number): Line[] =>
  grid.rows.slice(from, to).map((row) => row.map(({ text }) => text));

function blankTail(grid: Grid, { top, end }: FoundBlock): number {
  let n = 0;
  while (end - n - 1 > top && (grid.rows[end - n - 1] ?? []).every((cell) => textOf(cell) === '')) n += 1;
  return n;
}

function bodyOf(grid: Grid, found: FoundBlock, said: Said): readonly Line[] {
  const { block } = found;
  if (block?.kind === 'facts') return factsBody(grid, found, block, said);
  if (block?.kind === 'rows') return rowsBody(grid, found, block, said);
  return unitsBody(grid, found, said);
}

function factsBody(grid: Grid, { top, end }: FoundBlock, block: FactsBlock, said: Said): readonly Line[] {
  const missing = new Set(block.lines);
  const lines = linesOf(grid, top + 1, end).map((line, i) => {
    const fact = block.lines.find(({ label }) => foldKey(label) === foldKey(line[0] ?? ''));
    if (!fact || !missing.delete(fact)) return line;
    const value = valueAt(said, fact.key);
    const wanted = shown(value, fact.codec.show, fact.key);
    const cell = cellAt(grid, top + 1 + i, 1);
    // Written by hand in another way, or not readable: what a person typed stays while it means the same.
    const read = textOf(cell) === '' ? undefined : fact.codec.read(cell);
    const same = value === undefined ? read === undefined : read !== undefined && fact.codec.show(read) === wanted;
    return same ? line : [line[0]!, wanted, ...line.slice(2)];
  });
  const added = [...missing].filter(({ key }) => valueAt(said, key) !== undefined);
  return [...lines, ...added.map((line) => factLine(line, said))];
}

function rowsBody(grid: Grid, found: FoundBlock, block: RowsBlock, said: Said): readonly Line[] {
  const entries = entriesOf(said, block.key);
  const head = columnsOf(grid, found, block);
  if (!head)
    return [
      titles(block),
      ...entries.map((entry) => entryLine(entry, block)),
      ...linesOf(grid, found.top + 1, found.end),
    ];
  const place = (entry: Entry, old: Line): Line => {
    const line = [...old];
    for (const { key, codec } of block.columns) {
      const column = head.at.get(key);
      if (column === undefined) continue;
      while (line.length <= column) line.push('');
      line[column] = entry[key] === undefined ? '' : codec.show(entry[key]);
    }
    return line;
  };
  const left = new Map(entries.map((entry) => [identityOf(entry, block), entry]));
  const lines = linesOf(grid, found.top + 1, head.row + 1);
  for (let row = head.row + 1; row < found.end; row += 1) {
    const [line] = linesOf(grid, row, row + 1) as [Line];
    const old = entryAt(grid, row, head.at, block);
    if (!old) {
      lines.push(line);
      continue;
    }
    const name = identityOf(old, block);
    const wanted = left.get(name);
    left.delete(name);
    if (wanted)
      lines.push(entryLine(old, block).join('\n') === entryLine(wanted, block).join('\n') ? line : place(wanted, line));
  }
  return [...lines, ...[...left.values()].map((entry) => place(entry, []))];
}

/** Units by name; columns the directory does not know go with the row of their unit. */
function unitsBody(grid: Grid, { top, end }: FoundBlock, said: Said): readonly Line[] {
  const old = linesOf(grid, top + 1, end);
  const wanted = directoryRows(said.directory ?? { units: [], collectives: [] });
  const now = readDirectorySheet({ ...grid, rows: grid.rows.slice(top + 1, end), merges: [] });
  const [titlesOf, ...rows] = wanted as [string[], ...string[][]];
  const head = old.findIndex((line) => line.some((text) => foldKey(text) === foldKey(titlesOf[0]!)));
  if (head < 0) return [...wanted, ...old.filter((line) => line.some((text) => text.trim() !== ''))];
  const at = titlesOf.map((title) => old[head]!.findIndex((text) => foldKey(text) === foldKey(title)));
  const known = new Map(
    directoryRows(now.directory)
      .slice(1)
      .map((row) => [foldKey(row[0]!), row.join('\n')]),
  );
  const bad = new Set(now.problems.map(({ row }) => row));
  const left = new Map(rows.map((row) => [foldKey(row[0]!), row]));
  // A column the sheet lacks is added behind the last one when something is to stand in it.
  let last = Math.max(...old.map((line) => line.length));
  const header = [...old[head]!];
  titlesOf.forEach((title, i) => {
    if (at[i]! >= 0 || !rows.some((row) => row[i] !== '')) return;
    while (header.length < last) header.push('');
    at[i] = last;
    header[last] = title;
    last += 1;
  });
  const place = (row: readonly string[], line: Line): Line => {
    const fresh = [...line];
    row.forEach((text, i) => {
      if (at[i]! < 0) return;
      while (fresh.length <= at[i]!) fresh.push('');
      fresh[at[i]!] = text;
    });
    return fresh;
  };
  const lines: Line[] = [...old.slice(0, head), header];
  for (let i = head + 1; i < old.length; i += 1) {
    const line = old[i]!;
    const name = foldKey(line[at[0]!] ?? '');
    const row = left.get(name);
    const seen = known.get(name);
    left.delete(name);
    if (row) lines.push(seen === row.join('\n') ? line : place(row, line));
    else if (seen === undefined || bad.has(i)) lines.push(line);
  }
  return [...lines, ...[...left.values()].map((row) => place(row, []))];
}

function differences(grid: Grid, lines: readonly Line[]): readonly CellChange[] {
  const changes: CellChange[] = [];
  for (let row = 0; row < Math.max(lines.length, grid.rows.length); row += 1) {
    const line = lines[row] ?? [];
    const width = Math.max(line.length, grid.rows[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const before = cellAt(grid, row, column).text;
      const text = line[column] ?? '';
      if (text === before) continue;
      changes.push({
        at: { sheet: grid.sheet, row, column },
        before,
        after: text === '' ? { kind: 'blank' } : { kind: 'text', text },
      });
    }
  }
  return changes;
}
