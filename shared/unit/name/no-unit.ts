// Words that stand in a unit's cell and name no unit: ditto marks, how often, whether, and the public at large. No likeness
// to a name is looked for in them; a directory that has them as a name or an alias still wins.
import { pattern } from '../../lexicon/pattern.js';
import { wordsOf, type Word } from './words.js';

const ELSEWHERE = pattern(String.raw`^{fillers:like-row} .{1,40}$`);
const TIME = pattern(
  String.raw`^(?:{time:cell-all-year}|{time:cell-start}\b(?: (?:{time:cell-unit}|[ivx]+|\d+))*|\d{1,2} \d{1,2}(?: \d{4})?)$`,
);
const ANSWER = pattern(String.raw`^{fillers:answer}$`);
const PUBLIC = pattern(
  String.raw`^(?:{fillers:public-all} )?{people:public-alone}(?: (?:{fillers:in-the-area}.*|{bodies:public-where}))?$`,
);
const HIRED = pattern(String.raw`^(?:cac )?(?:{people:investor}|{people:contractor} {people:hired})(?: .{0,40})?$`);

const STAFF = pattern(String.raw`^(?:{fillers:all-of} )?{people:staff}(?: (?:va )?{people:staff})*(?= |$)`);
/** Whose staff it is; a post says what it does instead (“Công chức Văn hóa - Xã hội”). */
const WHOSE = pattern(String.raw`^ ?(?:$|(?:{fillers:whose}|tai(?! chinh)) |{bodies:whose-body}\b)`);

/** Whether a cell names the people who work or live somewhere: “Cán bộ, công chức UBND phường”. */
export function namesStaff(text: string): boolean {
  if (text.length > 90) return false;
  const words = wordsOf(text);
  const said = words.map((word) => word.text).join(' ');
  const staff = STAFF.exec(said)?.[0];
  if (staff === undefined || !WHOSE.test(said.slice(staff.length))) return false;
  const last = words[staff.split(' ').length - 1]!;
  return !/[,;:+/&\n]|\s[-–—]\s/.test(text.slice(last.end));
}

/** Whether the words of a cell say when: a deadline that slipped into the column of units. */
export const saysTime = (words: readonly Word[]): boolean =>
  words.length <= 12 && TIME.test(words.map((word) => word.text).join(' '));

/** Whether the words of a cell are none of a unit's name. */
export function namesNoUnit(text: string, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first) return true;
  // One short word with its marks (“Có”, “Tự”) shortens nothing.
  if (words.length === 1 && first.marked && first.text.length <= 4) return true;
  const said = words.map((word) => word.text).join(' ');
  return (
    namesStaff(text) ||
    (said.length <= 60 &&
      [ELSEWHERE, ANSWER, PUBLIC, ...(/[,;]/.test(text) ? [] : [HIRED])].some((pattern) => pattern.test(said)))
  );
}
