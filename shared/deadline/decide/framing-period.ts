import { keysOf } from '../../lexicon/entries.js';
import { compareDates } from '../../calendar/civil-date.js';
import { isSyllable } from '../../text/syllable.js';
import { isOneSlip } from '../../text/typo.js';
import { letters } from '../scan/classes.js';
import { ASK, YEAR, type Token, tokenAt } from '../scan/token.js';
import type { Deadline } from '../types.js';
import { stretchOf, type Candidate, type Stretch } from './candidate.js';

const [OPEN, IN, P, W] = letters('open', 'in', 'P', 'w');
/** What a new item begins with. */
const BEGINS = letters('n', 'roman', 'dash', 'sign', 'and', 'open', 'P').join('');
const ENDS = letters('close', 'stop', 'semi', 'sign').join('');
/** Signs and words that join a period to the nearer deadline in it. */
const JOINTS = letters('comma', 'semi', 'dash', 'colon', 'open', 'in', 'and').join('');
const LISTS = letters('comma', 'semi', 'and').join('');
const ASIDES = letters('comma', 'open').join('');
/** What says that the end itself follows: trước, chậm nhất, xong, đến, hết, hạn. */
const SAYS_END = letters('before', 'latest', 'is', 'to', 'end', 'due').join('');
/** A bracket or colon says which part of the period is meant; a single day there may be that of an event. */
const SAYS_PART = letters('open', 'colon').join('');
const LIMITS = letters('before', 'latest', 'end', 'to').join('');
/** Syllables of hoàn thành, hoàn tất, folded. */
const END_WORDS = keysOf('time:ends-syllable');
const DAMAGEABLE = keysOf('time:damageable');
/** Of phấn đấu, dự kiến: an aim inside the period, perhaps not its end. */
const AIM_WORDS = keysOf('time:aim-syllable');

/**
 * A period that only frames a nearer deadline steps back: “Năm 2026 (xong trước 31/10)”, “Trong quý I, chậm nhất ngày
 * 20/3/2026”, “Chậm nhất 20/3/2026, trong quý I”. A nearer day with a task of its own (“…; sơ kết trước 20/6”) is a step
 * of the work and leaves the period standing; where the two are only put side by side a person is asked.
 */
export function stepBackFrames(
  all: readonly Candidate[],
  tokens: readonly Token[],
): { kept: readonly Candidate[]; flags: number } {
  let flags = 0;
  if (!canNarrow(all)) return { kept: all, flags };
  const kept: Candidate[] = [];
  for (let i = 0; i < all.length; i++) {
    const { last, sure } = nearerIn(all, i, tokens);
    if (last > i && sure) {
      // What stands in the brackets is now the cell's own.
      for (const { depth } = all[i]!; i < last; i++) kept.push({ ...all[i + 1]!, depth });
      continue;
    }
    if (last > i) flags = ASK;
    if (!framesTheOneBefore(all, i, tokens)) kept.push(all[i]!);
  }
  return { kept, flags };
}

/** Two that name days stand side by side; most cells of several parts have one and a repetition. */
function canNarrow(all: readonly Candidate[]): boolean {
  for (let i = 1; i < all.length; i++) if (isDated(all[i]!.deadline) && isDated(all[i - 1]!.deadline)) return true;
  return false;
}

const isDated = (d: Deadline): boolean => d.kind === 'by' || d.kind === 'between';

/** The last of the deadlines behind the `i`-th that lie in its period and are joined to it; `i` where there is none. */
function nearerIn(all: readonly Candidate[], i: number, tokens: readonly Token[]): { last: number; sure: boolean } {
  const none = { last: i, sure: false };
  if (i + 1 >= all.length) return none;
  const link = tokens[all[i]!.to]!;
  if (all[i]!.to < all[i + 1]!.from && !joins(link) && !mayBeEnd(link)) return none;
  const period = all[i]!.deadline.kind === 'by' && isDay(all[i]!.deadline) ? undefined : stretchOf(all[i]!.deadline);
  if (!period) return none;
  let last = i;
  let sure = true;
  let says = false;
  for (; last + 1 < all.length; last++) {
    const nearer = all[last + 1]!;
    const days = stretchOf(nearer.deadline);
    if (!days || nearer.strength === 1 || !lies(days, period)) break;
    // Of which of its years?
    if (nearer.flags & YEAR && period.start.year !== period.end.year) sure = false;
    const first = tokens[all[last]!.to]!;
    if (last > i && !LISTS.includes(first.c)) break;
    // On a line of its own it may as well be the next step.
    if (first.fresh && tokens[all[last]!.to - 1]!.c !== OPEN && first.c !== OPEN) sure = false;
    let joined = true;
    for (let k = all[last]!.to; k < nearer.to && tokens[k]!.c !== P; k++) {
      const { c, word } = tokens[k]!;
      says ||= SAYS_END.includes(c) || END_WORDS.includes(word) || (SAYS_PART.includes(c) && !isDay(nearer.deadline));
      if (AIM_WORDS.includes(word)) sure = false;
      else if (k < nearer.from && !joins(tokens[k]!)) {
        if (mayBeEnd(tokens[k]!)) sure = false;
        else joined = false;
      }
    }
    if (!joined) break;
  }
  if (last === i) return none;
  const next = tokenAt(tokens, all[last]!.to);
  if (next?.c === OPEN) sure = false;
  // What follows on a new line may go on with the sentence.
  else if (next?.fresh && !BEGINS.includes(next.c)) sure = false;
  else if (next && !ENDS.includes(next.c) && !next.fresh) return none;
  return { last, sure: sure && says };
}

const joins = ({ c, word }: Token): boolean =>
  JOINTS.includes(c) || SAYS_END.includes(c) || END_WORDS.includes(word) || AIM_WORDS.includes(word);

/** A word that may have been one of the end: “xxong”, “khôn quá”. */
const mayBeEnd = ({ c, word }: Token): boolean =>
  c === W && word !== '' && (!isSyllable(word) || DAMAGEABLE.some((end) => word === end || isOneSlip(word, end)));

/** “…, trong quý I” behind a day of that quarter. */
function framesTheOneBefore(all: readonly Candidate[], i: number, tokens: readonly Token[]): boolean {
  const nearer = all[i - 1];
  const frame = all[i]!;
  const period = stretchOf(frame.deadline);
  const days = nearer && isDay(nearer.deadline) ? stretchOf(nearer.deadline) : undefined;
  if (!nearer || !period || !days || !lies(days, period)) return false;
  const next = tokenAt(tokens, frame.to);
  if (next && !ENDS.includes(next.c)) return false;
  let inside = false;
  for (let k = nearer.to; k < frame.to && tokens[k]!.c !== P; k++) {
    if (tokens[k]!.c === IN) inside = true;
    else if (!ASIDES.includes(tokens[k]!.c)) return false;
  }
  if (!inside) return false;
  for (let k = nearer.from; k < nearer.to; k++) if (LIMITS.includes(tokens[k]!.c)) return true;
  return false;
}

const isDay = (d: Deadline): boolean => d.kind === 'by' && (d.grain === 'day' || d.bound === 'before');

/** Whether days lie in a period without filling it. */
function lies(days: Stretch, period: Stretch): boolean {
  const fromStart = compareDates(days.start, period.start);
  const toEnd = compareDates(period.end, days.end);
  return fromStart >= 0 && toEnd >= 0 && (fromStart > 0 || toEnd > 0);
}
