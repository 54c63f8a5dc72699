import { isKnownText, keysOf, textsOf } from '../../lexicon/entries.js';
import { flatten } from '../../text/fold.js';
import { compareMarks } from '../../text/marks.js';
import { isSyllable } from '../../text/syllable.js';
import { isOneSlip, nearestWord } from '../../text/typo.js';
import { letter } from '../scan/classes.js';
import { wordAt } from '../scan/word-senses.js';
import { isNumber, isTime, type Piece } from './near-words.js';
import { ASK, OCR, SPACING, TYPING, type Token, tokenAt } from '../scan/token.js';
import { spellingOf } from '../scan/vocabulary.js';

const [W, JUNK] = [letter('w'), letter('junk')];

/** The words a damaged one may have been; all others are too far from time to be worth a guess. */
const CORE = keysOf('time:core');
const IS_CORE = new Set(CORE);
const UNITS = keysOf('time:core-unit');
/** Real words whose marks tell them apart from time; never taken for it. */
const OTHERS = new Set(textsOf('time:not-damaged'));

/** A word of its own: one that only looks like time, or one that any reader knows, with its marks. */
const isOther = (written: string): boolean =>
  OTHERS.has(written) || (isKnownText(written) && flatten(written) !== written);

/** Letters of the shortest and the longest word worth a guess; “thường xuyên” run together has eleven. */
const SHORTEST = 3;
const LONGEST = 12;

const guesses = new Map<string, string | undefined>();

function guess(flat: string): string | undefined {
  if (guesses.has(flat)) return guesses.get(flat);
  const letters = flat.replace(/[0-9]/g, '?');
  const long = CORE.filter((core) => core.length > 3 || letters.length > core.length || !isSyllable(letters));
  const found = nearestWord(letters, long);
  if (guesses.size < 2000) guesses.set(flat, found);
  return found;
}

/** Whether a token is, with its marks, a word of its own that only looks like one of time. */
export function isOtherWord(text: string, { start, end }: Token): boolean {
  const { original, written } = wordAt(text, start);
  return original.length === end - start && isOther(written);
}

/** Whether a word has the letters of one of time, whatever its marks: «giửa». */
export function isCore(flat: string): boolean {
  return IS_CORE.has(flat);
}

/** Whether a damaged or ill-marked word may have been a word of time, however short. */
export function isNearCore(flat: string): boolean {
  return flat === 'giua' || CORE.some((core) => core === flat || isOneSlip(flat, core));
}

/** “thnag 6/2026”, “cudi năm”, “đàu tháng 6”, “trướcngày”. */
export function word(text: string, tokens: readonly Token[], i: number, failed: boolean): Piece | undefined {
  const first = tokens[i]!;
  if (first.c !== W || first.word === '') return undefined;
  let last = i;
  let flat = first.word;
  // A digit read into the middle of a word: “th6ng”.
  if (failed) while (flat.length <= LONGEST && goesOn(tokens, last + 1)) flat += tokens[++last]!.word;
  if (flat.length < SHORTEST || flat.length > LONGEST) return undefined;
  const core = likely(text, tokens, i, last, flat, failed);
  return core && { text: core.text, from: first.start, to: tokens[last]!.end, flags: core.flags };
}

/** Whether a token goes on with the word before it: letters, or a digit read for one of them, with no space between. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token || token.gap) return false;
  const next = tokenAt(tokens, at + 1);
  return token.c === W || (token.c === JUNK && next?.c === W && !next.gap);
}

/** What the letters of tokens i to last were before they were damaged. */
function likely(
  text: string,
  tokens: readonly Token[],
  i: number,
  last: number,
  flat: string,
  failed: boolean,
): { readonly text: string; readonly flags: number } | undefined {
  const first = tokens[i]!;
  const next = tokenAt(tokens, last + 1);
  const previous = tokenAt(tokens, i - 1);
  if (IS_CORE.has(flat)) {
    // Right letters, wrong marks.
    const sure = (flat === 'xuyen' && previous?.word === 'thuong') || (flat === 'thuong' && next?.word === 'xuyen');
    if (!sure && !isTime(next)) return undefined;
    const { written } = wordAt(text, first.start);
    const wrong = compareMarks(written, spellingOf(flat)) !== 'same';
    if (sure && wrong) return { text: spellingOf(flat), flags: OCR };
    return isOther(written) || !wrong || !isTime(next) ? undefined : { text: spellingOf(flat), flags: OCR | ASK };
  }
  const split = failed ? splitWord(flat) : undefined;
  if (split) return { text: split, flags: SPACING };
  const core = guess(flat);
  if (core === undefined || isOtherWord(text, first)) return undefined;
  if (!isSyllable(flat)) {
    const pair = next?.c === W || previous?.c === W;
    // “ngàyl5”, “thángl 2/2031”: the stroke may belong to the number.
    const stroke = isNumber(next) && /^[lio]$/.test(flat.slice(core.length)) && flat.startsWith(core);
    const flags = stroke || core === 'dau' || (next?.c === JUNK && !next.gap) ? OCR | ASK : last > i ? OCR : TYPING;
    const beside = isTime(next) || isTime(previous) || next?.c === JUNK || (failed && pair);
    return beside ? { text: spellingOf(core), flags } : undefined;
  }
  const counts = (core === 'truoc' && isTime(next)) || (failed && UNITS.includes(core) && isNumber(next));
  return counts ? { text: spellingOf(core), flags: TYPING | ASK } : undefined;
}

/** “trướcngày” → “trước ngày”. */
function splitWord(flat: string): string | undefined {
  for (const core of CORE)
    if (flat.startsWith(core) && CORE.includes(flat.slice(core.length)))
      return `${spellingOf(core)} ${spellingOf(flat.slice(core.length))}`;
  return undefined;
}
