import { pattern } from '../lexicon/pattern.js';
import { fold } from '../text/fold.js';
import { isCapitals, plainText, readMarker, type Marked } from './marker.js';
import type { DocumentLine, DocumentTable, PlanDocument, PlanSource } from './types.js';

/** A paragraph with its numbering and its place; `table` for a table standing between paragraphs. */
export interface Paragraph extends Marked {
  readonly text: string;
  readonly source: PlanSource;
  readonly table?: DocumentTable;
}

export const NOWHERE: PlanSource = { line: null, endLine: null, page: null, paragraph: null, table: null, row: null };

const isOpen = (text: string): boolean => !/[.;:!?…/]["”')\]]*$/.test(text);
const startsLow = (text: string): boolean => /^(?:["“]?\p{Ll}|\()/u.test(text);
/** After these a number at the head of a line is no numbering: “khoản\n1. …”. */
const EXPECTS_NUMBER = pattern(String.raw`\b{papers:number-follows}$`);

/** A rule drawn with signs. */
const isRule = (text: string): boolean => /^[-_=*.\s–—]{3,}$/.test(text);

interface Layout {
  readonly width: number;
  /** Paragraphs are parted by blank lines throughout: without one, a line goes on. */
  readonly gapped: boolean;
}

function layoutOf(lines: readonly DocumentLine[]): Layout {
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b);
  let marked = 0;
  let apart = 0;
  for (const { text, gap } of lines) {
    if (/n[ơo]i nh[ậa]n\s*:/iu.test(text)) break;
    if (isRule(text) || readMarker(plainText(text)).level === 9) continue;
    marked += 1;
    if (gap) apart += 1;
  }
  return { width: lengths[Math.floor(lengths.length * 0.9)] ?? 80, gapped: marked >= 5 && apart / marked >= 0.95 };
}

interface Open {
  text: string;
  last: string;
  readonly first: DocumentLine;
  end: DocumentLine;
  readonly marker: Marked;
}

/** Whether a line goes on with the paragraph above it. */
function goesOn(above: Open, line: DocumentLine, text: string, next: string, { width, gapped }: Layout): boolean {
  if (/^(?:N[ơo][iư] nh[ậa]n\b|(?:TM|KT|T\/M|TL|TUQ)\.\s)/u.test(text)) return false;
  const marker = readMarker(text);
  const open = isOpen(above.text);
  if (marker.level !== 9) {
    if (!open) return false;
    // A dash of a name or of years broken at the line's end: “Thông tin\n- Truyền hình”, “(2025\n- 2027)”.
    if (marker.level === 4) return /^\d/.test(marker.body) || startsLow(marker.body) || /[-–]$/.test(above.last);
    return (marker.level === 1 || marker.level === 2) && EXPECTS_NUMBER.test(fold(above.last).text);
  }
  if (above.text === above.marker.label || above.marker.body === '') return !line.gap || text.length < 160;
  const title = above.marker.level <= 2 && isCapitals(above.text);
  if (line.gap) {
    if (open && (startsLow(text) || above.last.endsWith(','))) return true;
    // The last words of a sentence, put on a line of their own by a page's end or a scanner.
    if (open && above.last.length >= width * 0.8 && text.length < width * 0.4 && /[.;]$/.test(text)) return true;
    // A heading broken by a blank line goes on with a few words before its bullets.
    return false;
  }
  const capitals = isCapitals(text) && text.split(' ').length >= 3;
  if (title ? !isCapitals(text) && text.length > 6 : capitals && !isCapitals(above.last)) return false;
  if (gapped) return true;
  if (startsLow(text)) return true;
  const full = above.last.length >= width * 0.8;
  if (!open) return full && !/[.;:]["”')]*$/.test(above.last);
  if (full) return true;
  // A short line without a stop: a heading over its text, or a heading broken in two.
  return above.marker.level !== 9 && above.last.length >= width * 0.6 && next !== '' && text.length < width * 0.5;
}

/** Joins lines to paragraphs: broken lines, page breaks, page numbers left out. */
function joinLines(lines: readonly DocumentLine[], measured: boolean): Paragraph[] {
  const found = layoutOf(lines);
  const layout = measured ? { ...found, gapped: true } : found;
  const made: Paragraph[] = [];
  let open: Open | undefined;
  let pageNumber = false;
  const close = (): void => {
    if (open) made.push(paragraphOf(open));
    open = undefined;
  };
  lines.forEach((line, at) => {
    const text = plainText(line.text);
    if (text === '' || isRule(text)) return;
    // A number alone is the page's, unless the unit it numbers stands on the next line (“4.”).
    if (/^-?\s*\d{1,3}\s*-?$/.test(text)) {
      pageNumber = true;
      return;
    }
    const next = plainText(lines[at + 1]?.text ?? '');
    const here = pageNumber ? { ...line, gap: true } : line;
    pageNumber = false;
    if (open && goesOn(open, here, text, next, layout)) {
      open.text = open.text === '' ? text : `${open.text} ${text}`;
      open.last = text;
      open.end = line;
      return;
    }
    close();
    open = { text, last: text, first: line, end: line, marker: readMarker(text) };
  });
  close();
  return made;
}

function paragraphOf({ text, first, end }: Open): Paragraph {
  const source = { ...NOWHERE, line: first.line, endLine: end.line, page: first.page ?? null };
  return { ...readMarker(text), text, source };
}

/** The paragraphs and tables of a document in their order. */
export function paragraphsOf(document: PlanDocument): readonly Paragraph[] {
  const made: Paragraph[] = [];
  let lines: DocumentLine[] = [];
  const flush = (): void => {
    made.push(...joinLines(lines, document.measured === true));
    lines = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'line') {
      lines.push(block);
      continue;
    }
    flush();
    if (block.kind === 'table') {
      const source = { ...NOWHERE, table: block.table, page: block.page ?? null };
      made.push({ level: 9, label: '', body: '', text: '', source, table: block });
      continue;
    }
    const text = plainText(`${block.number ? `${block.number} ` : ''}${block.text}`);
    if (text !== '' && !isRule(text))
      made.push({ ...readMarker(text), text, source: { ...NOWHERE, paragraph: block.paragraph } });
  }
  flush();
  return made;
}
