import { pattern } from '../shared/index.js';
import { flatten, type DocumentBlock, type DocumentCell } from '../shared/index.js';
import type { PageLine, Piece } from './pdf-lines.js';

const NAMES = pattern(String.raw`\b{columns:pdf-task}\b`);
const WHO = pattern(String.raw`\b{columns:pdf-who}\b`);

interface Column {
  left: number;
  right: number;
}

/**
 * Tables of tasks in a PDF, by positions: a heading row gives the columns, every line below is cut along them; rows begin
 * with a number in the first column; the heading repeated on the next page is dropped and a row broken there goes on.
 */
export class PdfTables {
  private lines: { line: PageLine; page: number }[] = [];
  private columns: Column[] = [];
  private heading = '';
  private count = 0;

  /** Takes a line that belongs to a table; false = it is text. */
  take(line: PageLine, page: number): boolean {
    if (this.columns.length === 0) return this.begin(line, page);
    if (this.leaves(line)) return false;
    this.lines.push({ line, page });
    return true;
  }

  private begin(line: PageLine, page: number): boolean {
    const flat = flatten(line.text);
    if (line.pieces.length < 3 || !/^(?:stt|tt|st|so)\b/.test(flat) || !NAMES.test(flat) || !WHO.test(flat))
      return false;
    this.columns = line.pieces.map(({ left, right }) => ({ left, right }));
    this.heading = flat;
    this.lines.push({ line, page });
    return true;
  }

  /** A sentence across the columns that numbers nothing ends the table. */
  private leaves({ pieces, text }: PageLine): boolean {
    const last = this.columns[this.columns.length - 1]!;
    if (/^\s*(?:N[ơo]i nh[ậa]n|PH[ỤU]\s*L[ỤU]C)/u.test(text)) return true;
    if (pieces.length > 1) return false;
    const [only] = pieces as [Piece];
    const crosses = this.columns.filter(({ left, right }) => only.left < right && only.right > left).length > 1;
    return (
      crosses && only.right > last.left && !/^(?:[IVX]+|[A-Z]|\d+)\s*[.)]/.test(text) && text !== text.toUpperCase()
    );
  }

  /** The table read so far, if any; the next may begin. */
  finish(): DocumentBlock | undefined {
    const { lines } = this;
    if (this.columns.length === 0) return undefined;
    const columns = this.settled();
    const heading: string[] = [];
    const rows: DocumentCell[][] = [];
    const page = lines[0]!.page;
    let head = true;
    let lastPage = page;
    let open = false;
    let deep = 0;
    let skip = 0;
    for (const { line, page: here } of lines) {
      if (here !== lastPage) {
        lastPage = here;
        head = false;
        skip = flatten(line.text) === this.heading ? deep : 0;
      }
      // The heading repeated on a new page has as many lines as the first.
      if (skip > 0) {
        skip -= 1;
        continue;
      }
      const cells = this.cut(line, columns);
      const number = cells[0]!;
      if (head && !isOrdinal(number) && line.pieces.length > 0 && !isGroup(line, columns)) {
        deep += 1;
        cells.forEach((text, i) => (heading[i] = join(heading[i] ?? '', text)));
        continue;
      }
      head = false;
      if (isGroup(line, columns)) {
        rows.push([{ text: line.text, columns: columns.length }]);
        open = false;
      } else if (isOrdinal(number) || rows.length === 0) {
        rows.push(cells.map((text) => ({ text })));
        open = true;
      } else if (!open && !isOrdinal(number)) {
        const group = rows[rows.length - 1]!;
        if (group.length === 1 && line.pieces.length === 1)
          group[0] = { ...group[0]!, text: join(group[0]!.text, line.text) };
        else {
          rows.push(cells.map((text) => ({ text })));
          open = true;
        }
      } else {
        const row = rows[rows.length - 1]!;
        cells.forEach((text, i) => (row[i] = { text: join(row[i]?.text ?? '', text) }));
      }
    }
    this.lines = [];
    this.columns = [];
    this.count += 1;
    return { kind: 'table', table: this.count, page, rows: [heading.map((text) => ({ text })), ...rows] };
  }

  /** Columns widened to where their cells really begin: a centred heading stands right of its cells. */
  private settled(): Column[] {
    const columns = this.columns.map((column) => ({ ...column }));
    for (const { line } of this.lines.slice(0, 400)) {
      if (line.pieces.length < 2) continue;
      for (const piece of line.pieces) {
        const at = columns.findIndex(({ left, right }) => piece.left < right && piece.right > left);
        const column = columns[at];
        if (!column) continue;
        const before = columns[at - 1];
        const over = columns.filter(({ left, right }) => piece.left < right && piece.right > left).length;
        if (over === 1 && (!before || piece.left > before.right)) column.left = Math.min(column.left, piece.left);
      }
    }
    return columns;
  }

  private cut(line: PageLine, columns: readonly Column[]): string[] {
    const cells = columns.map(() => '');
    for (const piece of line.pieces) {
      let at = 0;
      for (let i = 0; i < columns.length; i++) if (piece.left >= columns[i]!.left - 6) at = i;
      cells[at] = join(cells[at]!, piece.text);
    }
    return cells;
  }
}

const isOrdinal = (text: string): boolean => /^\d{1,3}(?:\.\d{1,2})*\.?$/.test(text);
const join = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a} ${b}`);

/** A group heading runs over several columns. */
function isGroup(line: PageLine, columns: readonly Column[]): boolean {
  if (line.pieces.length > 2) return false;
  const text = line.text;
  return (
    /^(?:[IVX]{1,5}|[A-H])\s*[.)]?\s+\S/.test(text) &&
    (text === text.toUpperCase() ||
      line.pieces.some(
        (piece) => columns.filter(({ left, right }) => piece.left < right && piece.right > left).length > 1,
      ))
  );
}
