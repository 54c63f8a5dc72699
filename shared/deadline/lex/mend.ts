import { isSyllable } from '../../text/syllable.js';
import { nearestWord } from '../../text/typo.js';
import { letter } from './classes.js';
import { ASK, OCR, SPACING, TYPING, type Token } from './token.js';
import { isWord, spellingOf } from './words.js';

/** The words a damaged one may have been; all others are too far from time to be worth a guess. */
const CORE = [
  'ngay',
  'thang',
  'quy',
  'nam',
  'tuan',
  'truoc',
  'den',
  'het',
  'cuoi',
  'dau',
  'giua',
  'cham',
  'nhat',
  'hang',
  'dinh',
  'thuong',
  'xuyen',
  'trong',
  'lam',
  'viec',
];
const UNITS = new Set(['ngay', 'thang', 'quy', 'nam', 'tuan']);
/** Real words whose marks tell them apart from time; never taken for it. */
const OTHERS = new Set([
  'quỹ',
  'quỷ',
  'quỵ',
  'quỳ',
  'quy',
  'nắm',
  'nằm',
  'nấm',
  'thẳng',
  'thăng',
  'thang',
  'tuân',
  'tuấn',
  'đâu',
  'đậu',
  'đèn',
  'đen',
  'trong',
  'trông',
  'trồng',
  'tróng',
  'hang',
  'hãng',
  'hạng',
  'ngây',
  'đỉnh',
  'đính',
  'đình',
  'làm',
  'lam',
  'lâm',
  'nhật',
  'thưởng',
  'thương',
  'thượng',
  'chăm',
  'châm',
  'chàm',
  'hệt',
  'cuội',
]);
const DIGITS: Readonly<Record<string, string>> = { l: '1', i: '1', o: '0', s: '5', b: '8', z: '2', q: '9' };

const [N, Y, X, JUNK, ROMAN, W, QUARTER, SLASH, P, NW, CODE] = (
  ['n', 'y', 'x', 'junk', 'roman', 'w', 'quarter', 'slash', 'P', 'nw', 'code'] as const
).map(letter);
const TIME = new Set(
  (
    [
      'day',
      'month',
      'quarter',
      'year',
      'week',
      'before',
      'to',
      'latest',
      'end',
      'first',
      'mid',
      'last',
      'from',
      'every',
      'in',
      'ongoing',
      'periodic',
    ] as const
  ).map(letter),
);
const isNumber = (t: Token | undefined): boolean =>
  t !== undefined && (t.c === N || t.c === Y || t.c === X || t.c === ROMAN || t.c === P || t.c === NW);
const near = (t: Token | undefined): boolean => isNumber(t) || (t !== undefined && TIME.has(t.c));

export interface Mended {
  readonly text: string;
  /** Where each character of `text` stands in the original. */
  readonly at: readonly number[];
  readonly flags: number;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly flags: number;
}

/** The likely original of a damaged cell; undefined where no damage was recognised. Only words beside time words are touched. */
export function mend(text: string, tokens: readonly Token[], failed: boolean): Mended | undefined {
  if (!failed && !tokens.some((t, i) => t.c === JUNK || (t.c === W && (near(tokens[i + 1]) || near(tokens[i - 1])))))
    return undefined;
  const pieces: Piece[] = [];
  for (let i = 0; i < tokens.length;) {
    const found =
      joined(text, tokens, i) ??
      romanAfterQuarter(text, tokens, i) ??
      digits(text, tokens, i) ??
      word(text, tokens, i, failed);
    if (!found) {
      i += 1;
      continue;
    }
    pieces.push(found);
    while (i < tokens.length && tokens[i]!.start < found.to) i += 1;
  }
  if (pieces.length === 0) return undefined;
  let out = '';
  const at: number[] = [];
  let flags = 0;
  let from = 0;
  const copy = (to: number): void => {
    for (let k = from; k < to; k++) at.push(k);
    out += text.slice(from, to);
    from = to;
  };
  for (const piece of pieces) {
    copy(piece.from);
    for (let k = 0; k < piece.text.length; k++) at.push(Math.min(piece.from + k, piece.to - 1));
    out += piece.text;
    from = piece.to;
    flags |= piece.flags;
  }
  copy(text.length);
  at.push(text.length);
  return { text: out, at, flags };
}

/** “T rước”, “Q uý”, “T h ường”, and “1 2/2026”. */
function joined(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  if (first.c === N && tokens[i + 1]?.gap && (tokens[i + 1]!.c === N || tokens[i + 1]!.c === X) && tokens[i + 2]) {
    const next = tokens[i + 1]!;
    const digitsJoined = first.word + next.word;
    if (digitsJoined.length === 2 || digitsJoined.length === 4)
      return { text: digitsJoined, from: first.start, to: next.end, flags: SPACING | ASK };
  }
  // A torn word leaves a piece that is no word, or a single letter, among the first two.
  const second = tokens[i + 1];
  if (!second?.gap || !(isPiece(first) || isPiece(second))) return undefined;
  let last = i;
  while (last < i + 3 && tokens[last + 1]?.gap && isLetters(text, tokens[last + 1]!)) last += 1;
  if (!isLetters(text, first)) return undefined;
  for (; last > i; last--) {
    let whole = '';
    for (let k = i; k <= last; k++) whole += text.slice(tokens[k]!.start, tokens[k]!.end);
    if (whole.length < 12 && isWord(whole))
      return { text: whole, from: first.start, to: tokens[last]!.end, flags: SPACING };
  }
  return undefined;
}

const isPiece = (t: Token): boolean => t.c === W || (t.end - t.start === 1 && t.word !== '');

function isLetters(text: string, t: Token): boolean {
  if (t.word === '' || t.end - t.start > 8) return false;
  const code = text.charCodeAt(t.start);
  return (code < 48 || code > 57) && t.c !== CODE && !text.slice(t.start, t.end).includes(' ');
}

/** Quý lll, Quý 1I, Quý 11, 111/2026: strokes that were a Roman number. */
function romanAfterQuarter(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  const first = tokens[i]!;
  const quarter = tokens[i - 1]?.c === QUARTER;
  let last = i;
  while (
    tokens[last + 1] &&
    !tokens[last + 1]!.gap &&
    (tokens[last + 1]!.c === W ||
      tokens[last + 1]!.c === ROMAN ||
      tokens[last + 1]!.c === N ||
      tokens[last + 1]!.c === JUNK)
  )
    last += 1;
  const end = tokens[last]!.end;
  const raw = text.slice(first.start, end);
  if (raw.length > 3) return undefined;
  const roman = raw.replace(/[lI1|!ií]/g, 'I').replace(/[vVyY]/g, 'V');
  if (!/^(?:I{1,3}|IV)$/.test(roman)) return undefined;
  const followed = tokens[last + 1]?.c === SLASH && tokens[last + 2]?.c === Y;
  if (quarter)
    return roman === raw || /^[1-4]$/.test(raw)
      ? undefined
      : { text: roman, from: first.start, to: end, flags: OCR | ASK };
  // A number that no calendar has: 111/2026.
  if (first.c === X && i === 0 && followed)
    return { text: `Quý ${roman}`, from: first.start, to: end, flags: OCR | ASK };
  return undefined;
}

/** l5/6/2026, 3O/6/2026, 2O26. */
function digits(text: string, tokens: readonly Token[], i: number): Piece | undefined {
  let last = i;
  const mixes = (t: Token | undefined): boolean =>
    t !== undefined && !t.gap && (t.c === W || t.c === ROMAN || t.c === N || t.c === X || t.c === Y || t.c === JUNK);
  while (mixes(tokens[last + 1])) last += 1;
  const end = tokens[last]!.end;
  const raw = text.slice(tokens[i]!.start, end);
  const slash = tokens[last + 1]?.c === SLASH || tokens[i - 1]?.c === SLASH;
  if (raw.length > 4 || /^\d+$/.test(raw) || (!/\d/.test(raw) && !slash)) return undefined;
  const mended = raw.toLowerCase().replace(/[lioszbq]/g, (c) => DIGITS[c]!);
  return /^\d{1,2}$|^(?:19|20)\d\d$/.test(mended)
    ? { text: mended, from: tokens[i]!.start, to: end, flags: OCR | ASK }
    : undefined;
}

const guesses = new Map<string, string | undefined>();

function guess(flat: string): string | undefined {
  if (guesses.has(flat)) return guesses.get(flat);
  const letters = flat.replace(/[0-9]/g, '?');
  const long = CORE.filter((core) => core.length > 3 || letters.length > core.length || !isSyllable(letters));
  const found = nearestWord(letters, long);
  if (guesses.size < 2000) guesses.set(flat, found);
  return found;
}

/** “thnag 6/2026”, “cudi năm”, “đàu tháng 6”, “trướcngày”. */
function word(text: string, tokens: readonly Token[], i: number, failed: boolean): Piece | undefined {
  const first = tokens[i]!;
  if (first.c !== W || first.word === '') return undefined;
  let last = i;
  // A digit read into the middle of a word: “th6ng”.
  if (failed)
    while (
      tokens[last + 1] &&
      !tokens[last + 1]!.gap &&
      (tokens[last + 1]!.c === W ||
        (tokens[last + 1]!.c === JUNK && tokens[last + 2]?.c === W && !tokens[last + 2]!.gap))
    )
      last += 1;
  const flat = tokens
    .slice(i, last + 1)
    .map((t) => t.word)
    .join('');
  if (flat.length < 3 || flat.length > 12) return undefined;
  const piece = (core: string, flags: number): Piece => ({
    text: spellingOf(core),
    from: first.start,
    to: tokens[last]!.end,
    flags,
  });
  const next = tokens[last + 1];
  const previous = tokens[i - 1];
  if (CORE.includes(flat)) {
    // Right letters, wrong marks.
    const written = text.slice(first.start, first.end).normalize('NFC').toLowerCase();
    if (OTHERS.has(written) || !near(next)) return undefined;
    return piece(flat, OCR | ASK);
  }
  const split = failed ? splitWord(flat) : undefined;
  if (split) return { text: split, from: first.start, to: tokens[last]!.end, flags: SPACING };
  const core = guess(flat);
  if (core === undefined) return undefined;
  const sound = isSyllable(flat);
  if (!sound) {
    const pair = tokens[last + 1]?.c === W || previous?.c === W;
    return near(next) || near(previous) || (failed && pair) ? piece(core, last > i ? OCR : TYPING) : undefined;
  }
  if (core === 'truoc' && near(next)) return piece(core, TYPING | ASK);
  return failed && UNITS.has(core) && isNumber(next) ? piece(core, TYPING | ASK) : undefined;
}

/** “trướcngày” → “trước ngày”. */
function splitWord(flat: string): string | undefined {
  for (const core of CORE)
    if (flat.startsWith(core) && CORE.includes(flat.slice(core.length)))
      return `${spellingOf(core)} ${spellingOf(flat.slice(core.length))}`;
  return undefined;
}
