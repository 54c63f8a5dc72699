import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
import { isSyllable } from '../../text/syllable.js';
import { isOneSlip } from '../../text/typo.js';
import { letters } from '../scan/classes.js';
import { definePart, type Match } from './phrase.js';
import { RAW_DATE } from './match-words.js';

const [W, DAY, YEAR, Y] = letters('w', 'day', 'year', 'y');
/** Last syllables of trước, chậm nhất, trong, không quá, hết, folded. */
const BOUNDS = keysOf('time:bound-syllable');

/** A document's number and day, a law's name with its year: Kế hoạch số 138/KH-UBND ngày 15/5/2025. Never a deadline. */
export const citedDocument = definePart({
  name: 'cited-document',
  title: 'Văn bản được viện dẫn',
  pattern: `(doc w?)? code (w|of|and|issue|comma|open|nodate|sign)* day ${RAW_DATE}|doc (w|of|and|sign)* day ${RAW_DATE}|(doc w?)? code|doc (w|of|and|comma|doc)* year y`,
  needs: ['code', 'doc'],
  makes: 'A',
  read: (match) => (mayBeBound(match) || otherYear(match) ? undefined : { kind: 'aside' }),
});

/** The year of a law is part of its name; of a report or a plan it may be its day. */
function otherYear({ tokens, from, to }: Match): boolean {
  if (tokens[to - 1]!.c !== Y || tokens[to - 2]!.c !== YEAR) return false;
  return !pattern(String.raw`^{papers:law}$`).test(tokens[from]!.word);
}

/** “Báo cáo trovg ngày 25/6”: the word before the day may have said by when. */
function mayBeBound({ tokens, from, to }: Match): boolean {
  let at = to - 1;
  while (at > from && tokens[at]!.c !== DAY) at -= 1;
  if (at < from + 2 || tokens[at - 1]!.c !== W) return false;
  const { word } = tokens[at - 1]!;
  return word !== '' && (!isSyllable(word) || BOUNDS.some((bound) => word === bound || isOneSlip(word, bound)));
}
