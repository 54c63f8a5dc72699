import { pattern } from '../../lexicon/pattern.js';
import { BODIES, beginsLikeBody } from '../../lexicon/bodies.js';
import { fold } from '../../text/fold.js';
import { beginsLikeUnit, wordsOf, type Word } from '../name/words.js';

/**
 * What stands between two segments. hard ends a list, item begins the next line of one: no name goes over either. The others may
 * stand inside a name; none is no sign at all.
 */
export type Separator = 'start' | 'hard' | 'colon' | 'item' | 'comma' | 'line' | 'and' | 'dash' | 'none';

/** The smallest piece of a cell that can be a unit or a part of one unit's name. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly separator: Separator;
  readonly words: readonly string[];
  /** The same as they stand in the cell, in small letters. */
  readonly written: readonly string[];
  readonly capital: boolean;
  /** What stands in brackets behind it. */
  readonly condition?: string;
}

/** The words end in one that takes another body's name behind it: “Văn phòng | HĐND”, “Chi bộ | Công an phường”. */
function endsWith(before: readonly string[], feature: 'open' | 'held'): boolean {
  if (feature === 'open' && /^\d+$/.test(before[before.length - 1] ?? '')) return true;
  return [1, 2, 3].some((n) => n <= before.length && BODIES.has(before.slice(-n).join(' '), feature));
}
const isBare = (word: string): boolean => BODIES.has(word, 'bare');
const SIGNS =
  /(?<=^|[\s;,])\((?:\d{1,2}|[a-zđ])\)(?=\s*\p{L})|\([^()]*\)|[;\n\r:+|]|,(?!(?<=\d\s*,)\s*\d{1,2}\s*(?:[,;\n]|và\s|$))|(?<!(?:^|\s|\()\p{L})\/|\.(?=\s|$)|\s[-–—]\s|(?:^|(?<=[\n\r;]))\s*[-–—•*+]\s*|(?:^|(?<=[\s;]))\d{1,2}[.)](?=\s|\p{L})|(?:^|(?<=[\n;]))\s*\d{1,2}\/(?=\s|\p{L})|(?:^|(?<=[\n;]))\s*[ivx]{1,4}[.)](?=\s)|(?:^|(?<=[\s;]))[a-zđ]\)(?=\s)|(?<=\s)và(?=\s)(?!(?<=\d\s+và)\s+\d{1,2}\s*(?:[,;\n]|$))|\s(?:va|vaf)\s|&|(?:^|(?<=\s))[•▪●\uf0b7](?=\s)/giu;

function separatorOf(sign: string, before: string): Separator {
  const s = sign.trim();
  // A full stop ends a sentence; behind one or two letters it only shortens a word (“TP.”, “P.”).
  if (s === '.') return /\p{L}{3}$/u.test(before) ? 'hard' : 'comma';
  if (s === ';' || /^\(?(?:\d|\p{L}\)|[ivx]{1,4}[.)])/iu.test(s) || /^[•▪●*\uf0b7]$/.test(s)) return 'hard';
  if (s === ',' || s === '+' || s === '|') return 'comma';
  if (s === ':') return 'colon';
  if (/^[-–—/]$/.test(s)) return /[\n\r]/.test(sign) ? 'line' : 'dash';
  if (s === '') return 'line';
  return 'and';
}

/** “(1)”, “(a)” before a name number a list; other brackets say something of the name before them. */
const MARKER = /^\((?:\d{1,2}|[a-zđ])\)$/;

const STRENGTH: Readonly<Record<Separator, number>> = {
  start: 8,
  hard: 7,
  colon: 6,
  item: 5,
  comma: 4,
  line: 3,
  and: 2,
  dash: 1,
  none: 0,
};

/** Where a name may begin without any sign before it: “Bộ Ngoại giao các bộ, ngành”; and around “chủ trì”, “phối hợp với”. */
function startsItem(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]!;
  const heads = words.slice(Math.max(0, at - 3), at).map((w) => w.text);
  const before = heads.join(' ');
  const next = words[at + 1]?.text ?? '';
  // “Thanh tra Sở”, “Ban Thanh tra nhân dân”: a bare head begins no name behind another, and ends none before one.
  if (next === '' && isBare(word.text)) return false;
  if (at - from === 1 && isBare(words[from]!.text)) return false;
  if (pattern(String.raw`{roles:coordinating-end}$`).test(before) && word.text !== 'voi' && word.text !== 'cung')
    return true;
  if (word.text === 'cac' && pattern(String.raw`{roles:steering-end}$`).test(before)) return true;
  // “Công an các xã, phường” is one phrase about others' bodies, “Bộ Ngoại giao các bộ, ngành” a list.
  if (word.text === 'cac')
    return (
      !endsWith(heads, 'held') && !before.endsWith('quan ly') && !pattern(String.raw`^{bodies:place-start}$`).test(next)
    );
  if ((word.text === 'chu' && next === 'tri') || (word.text === 'phoi' && next === 'hop'))
    return !pattern(String.raw`^{bodies:role-body}$`).test(before);
  // “Giáo viên” begins with no verb.
  if (pattern(String.raw`^{roles:handing-over}$`).test(before) && !(before === 'giao' && words[at - 1]!.marked))
    return true;
  if (!word.capital || endsWith(heads, 'open')) return false;
  return beginsLikeBody(words.slice(at, at + 5).map((w) => w.text));
}

function push(segments: Segment[], text: string, start: number, end: number, separator: Separator): boolean {
  const words = wordsOf(text.slice(start, end));
  if (words.length === 0) return false;
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !startsItem(words, at, from)) continue;
    segments.push({
      start: start + words[from]!.start,
      end: start + words[at - 1]!.end,
      separator: from === 0 ? separator : 'none',
      words: words.slice(from, at).map((w) => w.text),
      written: words.slice(from, at).map((w) => text.slice(start + w.start, start + w.end).toLowerCase()),
      capital: words[from]!.capital,
    });
    from = at;
  }
  return true;
}

/** Cuts a cell at every sign that may stand between units; brackets become the condition of the segment before them. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let separator: Separator = 'start';
  const stronger = (next: Separator): void => {
    if (STRENGTH[next] > STRENGTH[separator]) separator = next;
  };
  for (const match of text.matchAll(SIGNS)) {
    if (push(segments, text, from, match.index, separator)) separator = 'none';
    from = match.index + match[0].length;
    const last = segments[segments.length - 1];
    if (!match[0].startsWith('(') || MARKER.test(match[0])) stronger(separatorOf(match[0], text.slice(0, match.index)));
    else if (last) segments[segments.length - 1] = { ...last, condition: match[0].slice(1, -1).trim() };
    else if (push(segments, text, match.index + 1, from - 1, separator)) separator = 'none';
  }
  push(segments, text, from, text.length, separator);
  return segments;
}

/** Whether an segment begins as the names of units begin, whatever its capitals. */
export const startsLikeUnit = (segment: Segment): boolean => beginsLikeUnit(segment.words, segment.written);

/** Whether a text has no letter and no digit at all. */
export const isBlank = (text: string): boolean => !/[a-z0-9]/.test(fold(text).text);
