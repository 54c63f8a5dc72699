// People named instead of units: “Đ/c Nguyễn Văn A”, “Bà Lan”, “Nguyễn Thị Thu Hà”.
import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
import { foldKey } from '../../text/fold.js';
import { beginsLikeUnit } from './words.js';

const ADDRESS = pattern(
  String.raw`^(?:{=fillers:plural}\s+)?(?:[đd]\s?[/.]\s?c|{=people:address-short}|đ\/chí|dong\s+chi)[\s.:]+(?=\S)`,
  'iu',
);
/** Family names, folded; the commonest of the Kinh and of the peoples of the mountains, the south and the highlands. */
const FAMILY = new Set(keysOf('people:family-name'));
/** What people are by office, behind their names. */
const POST = pattern(String.raw`^{people:post}\b`);

const isProper = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether the text is a full name as Vietnamese people have it: two to five words with capitals, the first a family name. */
export function isFullName(text: string): boolean {
  const words = text.normalize('NFC').trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d,;:()&+/\n]|\s[-–—]\s/.test(text)) return false;
  if (!words.every(isProper) || !FAMILY.has(foldKey(words[0]!))) return false;
  return !beginsLikeUnit(words.map(foldKey));
}

/** Whether the text addresses a person by name: “đ/c Hùng”, “Ông Phạm Quốc Tuấn”. A post (“đ/c Chủ tịch”) is no name. */
export function isAddressed(text: string): boolean {
  const said = text.normalize('NFC').trim();
  const name = said.replace(ADDRESS, '');
  if (name === said) return false;
  const words = name.split(/\s+/);
  return (
    words.length <= 5 &&
    words.every(isProper) &&
    !/[\d,;:()&+/\n]|\s[-–—]\s/.test(name) &&
    !POST.test(foldKey(name)) &&
    !beginsLikeUnit(words.map(foldKey))
  );
}

/** Whether the text names a person and nothing else. */
export const isPerson = (text: string): boolean => isAddressed(text) || isFullName(text);

/** Whether folded words begin with somebody's post. */
export const isPost = (words: readonly string[]): boolean => POST.test(words.join(' '));
