import { CLOSING, PART_TITLES, phrases, type PartKind, type Phrase } from '../lexicon/plans.js';
import { begins, phraseAt, wordsOf, type Damage } from './likeness.js';
import { isCapitals } from './marker.js';
import type { Paragraph } from './paragraphs.js';

/** A paragraph with what stands below it. */
export interface Item {
  readonly paragraph: Paragraph;
  readonly children: Item[];
}

export interface Part {
  readonly kind: PartKind | undefined;
  /** “IV”; '' before the first part. */
  readonly label: string;
  readonly title: string;
  readonly head?: Paragraph;
  readonly items: readonly Item[];
}

/** What a title says its part is about; the most telling words win wherever they stand. */
export function kindOf(title: string, damage: Damage, exact = false): PartKind | undefined {
  const words = wordsOf(title.slice(0, 200), damage);
  const most = exact ? 1 : Math.min(words.length, 12);
  for (const [kind, titles] of PART_TITLES)
    for (let at = 0; at < most; at++) if (phraseAt(words, at, titles, damage) > 0) return kind;
  return undefined;
}

/** A short line without a stop, or one that ends with a colon: it heads what follows. */
export const looksLikeHeading = (text: string): boolean => text.length <= 220 && !/[.;]["”')]*$/.test(text);

const ABOVE = phrases('trên đây là', 'trên đây');
const MEANWHILE = phrases('trong quá trình', 'quá trình');
const TROUBLE = phrases('vướng mắc', 'khó khăn');

/** Closing words: “Trên đây là …”, “Trong quá trình … vướng mắc …”. */
export function isClosing(paragraph: Paragraph, damage: Damage): boolean {
  const { text, level } = paragraph;
  if (begins(text, ABOVE, damage)) return true;
  const words = wordsOf(text, damage);
  const says = (list: readonly Phrase[]): boolean => words.some((_, at) => phraseAt(words, at, list, damage) > 0);
  const ends = /\.\s?\/\s?\.?\s*$/.test(text);
  if (level !== 9) return ends && begins(paragraph.body, ABOVE, damage);
  if (begins(text, MEANWHILE, damage)) return says(TROUBLE) || ends;
  return ends && (begins(text, CLOSING, damage) || says(TROUBLE));
}

/**
 * Whether a paragraph opens a part of the document: numbered I, II, A …; a title in capitals that names a kind of part;
 * where nothing is numbered so, “1. Tổ chức thực hiện”.
 */
function opensPart(paragraph: Paragraph, roman: boolean, damage: Damage): boolean {
  const { level, body, text } = paragraph;
  if (level === 0) return body.length < 260;
  if (level === 9) return text.length < 160 && isCapitals(text) && kindOf(text, damage) !== undefined;
  if (level > 2 || body.length > 160 || !looksLikeHeading(body)) return false;
  if (isCapitals(body) && !roman) return kindOf(body, damage) !== undefined;
  return !roman && level === 1 && kindOf(body, damage, true) !== undefined;
}

/** Parts of the document between the letterhead and its end, each with its paragraphs as a tree by their numbering. */
export function partsOf(paragraphs: readonly Paragraph[], damage: Damage): readonly Part[] {
  const roman = paragraphs.filter(({ level, body }) => level === 0 && body.length < 260).length >= 2;
  const parts: { kind: PartKind | undefined; label: string; title: string; head?: Paragraph; own: Paragraph[] }[] = [
    { kind: undefined, label: '', title: '', own: [] },
  ];
  for (const paragraph of paragraphs) {
    if (!paragraph.table && opensPart(paragraph, roman, damage)) {
      const { body, label } = paragraph;
      parts.push({ kind: kindOf(body, damage), label, title: body.replace(/[:.]$/, ''), head: paragraph, own: [] });
    } else parts[parts.length - 1]!.own.push(paragraph);
  }
  return parts.map(({ own, ...part }) => ({ ...part, items: treeOf(own) }));
}

/** A tree by numbering: what is numbered deeper stands below; a plain paragraph below the heading above it. */
function treeOf(paragraphs: readonly Paragraph[]): readonly Item[] {
  const roots: Item[] = [];
  const stack: Item[] = [];
  for (const paragraph of paragraphs) {
    const item: Item = { paragraph, children: [] };
    if (paragraph.level === 9) {
      while (stack.length > 0 && !holdsText(stack[stack.length - 1]!)) stack.pop();
      (stack[stack.length - 1]?.children ?? roots).push(item);
      continue;
    }
    while (stack.length > 0 && depthOf(stack[stack.length - 1]!.paragraph) >= depthOf(paragraph)) stack.pop();
    (stack[stack.length - 1]?.children ?? roots).push(item);
    stack.push(item);
  }
  return roots;
}

const depthOf = ({ level, label }: Paragraph): number => (level === 2 ? 1 + label.split('.').length / 10 + 0.1 : level);

/** A plain paragraph goes under a heading, never under an item that ends with a stop. */
const holdsText = ({ paragraph, children }: Item): boolean =>
  // Behind the sub-items of a bullet it goes on with what stands above them.
  !(paragraph.level >= 4 && children.some((child) => child.paragraph.level !== 9)) &&
  (looksLikeHeading(paragraph.text) || (paragraph.level <= 2 && paragraph.text.length < 120));
