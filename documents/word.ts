import { unzipSync } from 'fflate';
import type { DocumentBlock, DocumentCell, PlanDocument } from '../shared/index.js';
import { parseHtml, wordsOfNode, type HtmlElement, type HtmlNode } from './html.js';
import { DocumentRefused } from './refusal.js';
import type { WordLibrary } from './libraries.js';

/** Unpacked, a Word file of text stays far below. */
const LARGEST_UNPACKED = 300 * 1024 * 1024;

/** Looks into the package before anything is unpacked: is it Word, and is it of a size a plan can have? */
function checkPackage(bytes: Uint8Array): void {
  let total = 0;
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        total += originalSize;
        return false;
      },
    });
  } catch (cause) {
    throw new DocumentRefused('damaged', 'Tệp Word bị hỏng, không mở được. Lấy lại tệp gốc rồi thử lại.', { cause });
  }
  if (!names.includes('word/document.xml'))
    throw new DocumentRefused(
      'unknown',
      names.some((name) => name.startsWith('xl/'))
        ? 'Đây là tệp Excel, không phải văn bản kế hoạch. Dùng lệnh kiểm tra phụ lục (dondoc check) cho tệp này.'
        : 'Tệp không phải văn bản Word (.docx). Mở bằng Word, lưu thành .docx rồi thử lại.',
    );
  if (total > LARGEST_UNPACKED)
    throw new DocumentRefused('too-large', 'Tệp Word quá lớn khi giải nén. Bỏ bớt ảnh trong tệp rồi thử lại.');
}

/** Reads a .docx: paragraphs with the numerals of real numbering, tables with their merged cells; footnotes are taken off. */
export async function readWord(bytes: Uint8Array, library: WordLibrary): Promise<PlanDocument> {
  checkPackage(bytes);
  let html: string;
  try {
    html = await library.toHtml(bytes);
  } catch (cause) {
    throw new DocumentRefused('damaged', 'Tệp Word bị hỏng, không đọc được. Mở bằng Word, lưu lại rồi thử lại.', {
      cause,
    });
  }
  const walk = new WordWalk();
  for (const node of parseHtml(html).children) walk.block(node);
  if (walk.blocks.length === 0) throw new DocumentRefused('empty', 'Tệp Word không có chữ nào. Chọn lại tệp kế hoạch.');
  return { blocks: walk.blocks };
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];
const isCapitals = (text: string): boolean => /\p{L}{2}/u.test(text) && text === text.toUpperCase();

/** Goes through the document in order and counts what Word counted. */
class WordWalk {
  readonly blocks: DocumentBlock[] = [];
  private paragraphs = 0;
  private tables = 0;
  /** Items counted so far, by depth; depth −1 for lists of capital titles. */
  private readonly counts = new Map<number, number>();

  block(node: HtmlNode): void {
    if (typeof node === 'string') return this.text(node);
    if (node.tag === 'table') return this.table(node);
    if (node.tag === 'ol' || node.tag === 'ul') return this.list(node, 0);
    if (node.tag === 'p' || /^h\d$/.test(node.tag)) return this.text(wordsOfNode(node));
    for (const child of node.children) this.block(child);
  }

  private text(text: string, number?: string): void {
    if (text.trim() === '') return;
    this.paragraphs += 1;
    // A new part begins its own count.
    if (!number && isCapitals(text) && text.length < 200) this.counts.clear();
    this.blocks.push({
      kind: 'paragraph',
      text: text.trim(),
      paragraph: this.paragraphs,
      ...(number ? { number } : {}),
    });
  }

  private list(list: HtmlElement, depth: number): void {
    for (const item of list.children) {
      if (typeof item === 'string' || item.tag !== 'li') continue;
      if (/^(?:foot|end)note-/.test(item.attributes.id ?? '')) continue;
      const inner = item.children.filter(
        (child): child is HtmlElement => typeof child !== 'string' && /^(?:ol|ul)$/.test(child.tag),
      );
      const own = item.children
        .filter((child) => typeof child === 'string' || !/^(?:ol|ul)$/.test(child.tag))
        .map(wordsOfNode)
        .join('');
      if (own.trim() !== '') this.text(own, list.tag === 'ul' ? (depth > 0 ? '+' : '-') : this.numeral(own, depth));
      for (const below of inner) this.list(below, depth + 1);
    }
  }

  /** A list interrupted by bullets comes as many lists of one item: the count goes on until a part or a higher item begins. */
  private numeral(text: string, depth: number): string {
    const level = isCapitals(text) ? -1 : depth;
    for (const deeper of this.counts.keys()) if (deeper > level) this.counts.delete(deeper);
    const count = (this.counts.get(level) ?? 0) + 1;
    this.counts.set(level, count);
    if (level === -1) return `${ROMAN[count - 1] ?? count}.`;
    return level === 0 ? `${count}.` : `${'abcdđeghiklmnopqrstuvxy'[count - 1] ?? 'z'})`;
  }

  private table(table: HtmlElement): void {
    const rows = rowsOf(table);
    if (rows.length === 0) return;
    // The letterhead is a table of two columns: its words are lines of the document.
    if (this.tables === 0 && rows.length <= 4 && rows.flat().some(({ text }) => /C[ỘO]NG\s+H[ÒOÀ]/u.test(text))) {
      const columns = Math.max(...rows.map((row) => row.length));
      for (let column = 0; column < columns; column++)
        for (const row of rows) for (const line of (row[column]?.text ?? '').split('\n')) this.text(line);
      return;
    }
    this.tables += 1;
    this.blocks.push({ kind: 'table', rows, table: this.tables });
  }
}

function rowsOf(node: HtmlElement): DocumentCell[][] {
  const rows: DocumentCell[][] = [];
  const walk = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.tag === 'tr') rows.push(cellsOf(child));
      else walk(child);
    }
  };
  walk(node);
  return rows;
}

function cellsOf(row: HtmlElement): DocumentCell[] {
  return row.children.flatMap((cell) => {
    if (typeof cell === 'string' || !/^t[dh]$/.test(cell.tag)) return [];
    const lines = cell.children.map((child) => wordsOfNode(child).trim()).filter(Boolean);
    const columns = Number(cell.attributes.colspan ?? 1);
    const high = Number(cell.attributes.rowspan ?? 1);
    return [{ text: lines.join('\n'), ...(columns > 1 ? { columns } : {}), ...(high > 1 ? { rows: high } : {}) }];
  });
}
