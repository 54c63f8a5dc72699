import { pattern } from '../../lexicon/pattern.js';
import { textKey } from '../../text/text-key.js';

/** Several at once, people, or the public: none of them has an address, and none could be added to a directory of units. */
const PLURAL = pattern(String.raw`^{fillers:several}\b`);
const PEOPLE = pattern(String.raw`^(?:{people:public}|{people:militia}$|{people:owner} {people:owned})\b`);
/** An answer, or whoever will be told off for it; “08 tổ dân phố” counts bodies and names none. */
const ANSWER = pattern(
  String.raw`^(?:{people:answer-no-body}|{fillers:as-said}\b.*|{people:contractor} {people:contracted}|\d{1,3} {bodies:counted-body}\b.*)$`,
);
/** A kind of body and no name: “ngân hàng trên địa bàn”, “tổ chức, cá nhân liên quan”. */
const UNNAMED = pattern(String.raw`\b(?:{fillers:in-the-area}(?: .{0,30})?|{fillers:unnamed-end})$`);

/** Whether the words of a coordinating cell name nobody who could be entered in the directory. */
export function isNobodyInParticular(text: string): boolean {
  const key = textKey(text);
  return PLURAL.test(key) || isNoBody(text) || UNNAMED.test(key);
}

/** The same for words no likeness to a name may be looked for in: people, an answer, a number of bodies. */
export function isNoBody(text: string): boolean {
  const key = textKey(text);
  return PEOPLE.test(key) || ANSWER.test(key);
}
