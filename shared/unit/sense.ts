// Which names that share words with what was written are worth offering.
import { beginsLikeUnit } from './words.js';

/** The words without what kind of body they name: “phòng kinh tế” → “kinh tế”. */
function coreOf(words: readonly string[]): readonly string[] {
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1)
    if (beginsLikeUnit(words.slice(0, length)) && !beginsLikeUnit(words.slice(length - 1, length)))
      return words.slice(length);
  return beginsLikeUnit(words) && words.length > 1 ? words.slice(1) : words;
}

const ANYWHERE = /\b(?:tren dia ban|lien quan)\b.*$|^(?:cac|toan the|tat ca|mot so) /g;

/** Words that tell of anybody are no likeness: “… trên địa bàn”, “các …”, “… liên quan”. */
export const tellingWords = (words: readonly string[]): readonly string[] => {
  const left = words.join(' ').replace(ANYWHERE, '').trim();
  return left === '' ? words : left.split(' ');
};

/**
 * Whether a name may be meant by words it shares: it begins as they begin, or what they say of the body stands at its
 * front, or nearly all of that is in it. A word somewhere in the middle (“thường xuyên”, “năm”) says nothing.
 */
export function mayBeMeant(words: readonly string[], name: readonly string[]): boolean {
  const core = coreOf(words);
  const own = new Set(name);
  const shared = core.filter((word) => own.has(word)).length;
  if (words[0] === name[0]) return core === words || shared > 0 || name.length <= words.length;
  const place = name.indexOf(core[0]!);
  return shared >= 0.6 * core.length && (shared >= 3 || (place >= 0 && place <= 2));
}
