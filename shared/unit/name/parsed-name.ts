import { pattern } from '../../lexicon/pattern.js';
import { withoutTier, type Levelled } from './tier.js';
import { spelledOut, wordsOf, type Word } from './words.js';

/** The words of one name as they were written, spelled out and cut into name, tier and place. */
export interface ParsedName extends Levelled {
  readonly text: string;
  readonly words: readonly Word[];
  readonly folded: readonly string[];
  readonly spelled: readonly string[];
  /** How many spelled-out words at the end may be a place's name by their capitals. */
  readonly properTail: number;
  /** The first spelled-out word that may be a tier. */
  readonly tierFrom: number;
}

/** “…, thành phố Hải Phòng” behind a ward says where the ward is. */
const PROVINCE_BEHIND = pattern(
  String.raw`({=bodies:office-tier}\s[^,;]+),\s*(?:{=bodies:province-behind}|tp\.?)\s[^,;]+$`,
  'iu',
);

/** The first spelled-out word that may be a tier: a tier belongs to the words after the last comma, and never begins a new part. */
function tierFrom(text: string, words: readonly Word[]): number {
  for (let at = words.length - 1; at > 0; at -= 1) {
    const gap = text.slice(words[at - 1]!.end, words[at]!.start);
    const before = (): number => spelledOut(words.slice(0, at).map((word) => word.text)).length;
    if (/[,;&+:()/]|\s[-–—]\s/.test(gap) || words[at]!.text === 'va') return before() + 1;
    if (/[\n\r]/.test(gap)) return before();
  }
  return 1;
}

function properTail(words: readonly Word[]): number {
  const cased = words.some((word) => word.capital) && words.some((word) => !word.capital);
  const small = cased ? words.map((word) => word.capital).lastIndexOf(false) : 0;
  const folded = words.map((word) => word.text);
  return spelledOut(folded).length - spelledOut(folded.slice(0, small + 1)).length;
}

/** Takes a name apart; nothing is looked up yet. */
export function parseName(written: string): ParsedName {
  const text = written.replace(PROVINCE_BEHIND, '$1');
  const words = wordsOf(text);
  const folded = words.map((word) => word.text);
  const spelled = spelledOut(
    folded,
    words.map((word) => word.marked),
  );
  const from = tierFrom(text, words);
  return {
    text,
    words,
    folded,
    spelled,
    properTail: properTail(words),
    tierFrom: from,
    ...withoutTier(spelled, from),
  };
}
