import type { PdfPage } from './libraries.js';

/** Words that stand together on a line. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface PageLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly height: number;
  readonly gap: boolean;
}

interface Row {
  y: number;
  height: number;
  items: { text: string; left: number; right: number }[];
}

/** The lines of a page from top to bottom, the page number left out; `first` parts the letterhead's two columns. */
export function linesOfPage(page: PdfPage, first: boolean): readonly PageLine[] {
  const rows = rowsOf(page);
  const bodies = rows.filter((row) => rightOf(row) - leftOf(row) > page.width * 0.4);
  const left = lowest(bodies.map(leftOf)) ?? 0;
  const right = -(lowest(bodies.map((row) => -rightOf(row))) ?? -page.width);
  const lines: PageLine[] = [];
  let above: Row | undefined;
  let opened = false;
  for (const row of rows) {
    const pieces = piecesOf(row);
    const text = pieces
      .map((piece) => piece.text)
      .join(' ')
      .trim();
    if (
      text === '' ||
      (/^[-–\s]*\d{1,3}[-–\s]*$/.test(text) && (row.y > page.height * 0.9 || row.y < page.height * 0.1))
    )
      continue;
    const gap: boolean =
      opens(row, above, left, right) ||
      (opened && above !== undefined && sameIndent(row, above, left) && /^[\p{Lu}\d+-]/u.test(text));
    lines.push({ text, pieces, top: page.height - row.y, height: row.height, gap });
    above = row;
    opened = gap || above === undefined;
  }
  return first ? partLetterhead(lines) : lines;
}

const leftOf = (row: Row): number => row.items[0]!.left;
const rightOf = (row: Row): number => row.items[row.items.length - 1]!.right;

/** The smallest value that stands more than once (within three points): a margin, not a stray mark. */
function lowest(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.find((value, i) => sorted[i + 1] !== undefined && sorted[i + 1]! - value < 3) ?? sorted[0];
}

function rowsOf({ items }: PdfPage): Row[] {
  const rows: Row[] = [];
  const placed = items
    .filter(({ str, width }) => str.trim() !== '' && width > 0)
    .map(({ str, transform, width, height }) => ({
      text: str,
      left: transform[4]!,
      right: transform[4]! + width,
      y: transform[5]!,
      height: height || Math.abs(transform[3]!),
    }))
    .sort((a, b) => b.y - a.y || a.left - b.left);
  for (const { y, height, ...item } of placed) {
    const last = rows[rows.length - 1];
    if (last && Math.abs(last.y - y) < Math.max(3, height * 0.35)) {
      last.items.push(item);
      last.height = Math.max(last.height, height);
    } else rows.push({ y, height, items: [item] });
  }
  for (const row of rows) row.items.sort((a, b) => a.left - b.left);
  return rows;
}

/** Words closer than a wide blank belong together. */
function piecesOf(row: Row): Piece[] {
  const pieces: Piece[] = [];
  for (const { text, left, right } of row.items) {
    const last = pieces[pieces.length - 1];
    const blank = last ? left - last.right : 0;
    if (last && blank < row.height * 0.75) {
      const joined = blank > row.height * 0.12 && !/\s$/.test(last.text) && !/^\s/.test(text) ? ' ' : '';
      pieces[pieces.length - 1] = { text: `${last.text}${joined}${text}`, left: last.left, right };
    } else pieces.push({ text, left, right });
  }
  return pieces
    .map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** Two first lines below each other: the one above was a paragraph of one full line. */
const sameIndent = (row: Row, above: Row, left: number): boolean =>
  leftOf(row) - left > 14 && Math.abs(leftOf(row) - leftOf(above)) < 3;

/** Whether a paragraph begins here: space above, a short line above, or an indent that is no hanging one. */
function opens(row: Row, above: Row | undefined, left: number, right: number): boolean {
  if (!above) return false;
  const drop = above.y - row.y;
  if (drop > Math.max(row.height, above.height) * 2.1) return true;
  const words = above.items.map(({ text }) => text).join('');
  if (right - rightOf(above) > (right - left) * 0.15) return true;
  const stopped = /[.;:]["”)]?\s*$/.test(words);
  const indented = leftOf(row) - left > 14 && leftOf(row) - leftOf(above) > 8;
  return (
    (indented && stopped) ||
    (stopped && right - rightOf(above) > 6 && leftOf(row) - left > 14) ||
    (indented && right - rightOf(above) > 8)
  );
}

/** A rule drawn with signs. */
const isRule = ({ text }: Piece): boolean => /^[-_–—.\s]+$/.test(text);

/** Above the title the page has two columns: office and number on the left, the state and the day on the right. */
function partLetterhead(lines: readonly PageLine[]): readonly PageLine[] {
  const title = lines.findIndex(({ text }) =>
    /^(?:K[ẾE]\s*HO[ẠA]CH|QUY[ẾE]T\s+[ĐD][ỊI]NH|CH[ƯU][ƠO]NG\s+TR[ÌI]NH|PH[ƯU][ƠO]NG\s+[ÁA]N)\b/u.test(text),
  );
  if (title <= 0 || title > 16) return lines;
  const head = lines.slice(0, title);
  // The right column begins where its words begin in the lines that have both; a broken line there begins at its edge.
  const seconds = head.flatMap(({ pieces }) => pieces.filter((piece) => !isRule(piece)).slice(1));
  const edge = Math.min(...seconds.map(({ left }) => left));
  if (!Number.isFinite(edge)) return lines;
  const isLeft = (piece: Piece): boolean => piece.left < edge - 3;
  const columns = [true, false].flatMap((side) =>
    head.flatMap((line) => {
      const pieces = line.pieces.filter((piece) => isLeft(piece) === side && !isRule(piece));
      return pieces.length === 0
        ? []
        : [{ ...line, pieces, text: pieces.map(({ text }) => text).join(' '), gap: true }];
    }),
  );
  const [named, ...rest] = lines.slice(title);
  return [...columns, { ...named!, gap: true }, ...rest];
}
