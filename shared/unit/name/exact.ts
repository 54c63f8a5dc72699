import { MAX_SUGGESTIONS, type Found } from './found.js';
import { tiersAgree } from './tier.js';
import { diacriticConflicts } from './diacritics.js';
import type { Form, PreparedDirectory } from '../directory/prepare.js';
import type { ParsedName } from './parsed-name.js';
import type { Unit } from '../types.js';
import { beginsLikeUnit, wordsOf } from './words.js';

export const unique = (forms: readonly Form[]): readonly Unit[] => [...new Set(forms.map((form) => form.unit))];
export const names = (units: readonly Unit[]): readonly string[] =>
  units.slice(0, MAX_SUGGESTIONS).map((unit) => unit.name);

/** The one unit that the forms mean, if the marks as written allow it; several or wrongly marked ones are suggestions. */
export function certain(forms: readonly Form[], said: ParsedName): Found | undefined {
  const units = unique(forms);
  if (units.length === 0) return undefined;
  if (units.length > 1) return { match: 'doubtful', suggestions: names(units), distance: 0.1 };
  const written = said.words.map((word) => said.text.slice(word.start, word.end));
  if (!forms.some((form) => marksAllow(form, written)))
    return { match: 'doubtful', suggestions: names(units), distance: 0.1 };
  const exact = forms.find((form) => form.text.normalize('NFC') === said.text.normalize('NFC'));
  return { match: 'known', unit: forms[0]!.unit, by: exact ? exact.by : 'spelling' };
}

/** One syllable and no short form: without its marks it is too little to be sure of (“ban”, “bản”). */
const isPlainWord = (text: string): boolean =>
  !text.includes(' ') && text !== text.toUpperCase() && !/^\p{Lu}.*\p{Lu}/u.test(text) && text.length <= 6;

/** Wrong marks are a slip in a long name; in a short one, or in a proper name, they may make another name. */
function marksAllow(form: Form, written: readonly string[]): boolean {
  const name = wordsOf(form.text).map((word) => form.text.slice(word.start, word.end));
  if (isPlainWord(form.text) && written.length === 1)
    return form.text.toLowerCase().normalize('NFC') === written[0]!.toLowerCase().normalize('NFC');
  const conflicts = diacriticConflicts(written, name, form.words.join('').length < 10);
  if (conflicts === 0) return true;
  // The first word tells bodies apart (“Sở”, “Bộ”): no slip there is safe.
  if (diacriticConflicts(written.slice(0, 1), name.slice(0, 1)) > 0) return false;
  return (
    conflicts === 1 && form.words.join('').length >= 16 && form.unit.kind !== 'school' && form.unit.kind !== 'hamlet'
  );
}

/** Whether a unit's name may carry the place said: its own, the office's, or any where the office's is not known. */
export function placeFits(form: Form, said: ParsedName, prepared: PreparedDirectory): boolean {
  const { place } = said;
  if (place === undefined) return true;
  if (form.place !== undefined) return form.place === place;
  if (form.level === 'district') return true;
  if (prepared.places.has(place)) return true;
  const words = place.split(' ');
  if (words.length > said.properTail || beginsLikeUnit(words)) return false;
  return form.unit.kind === 'superior' || prepared.places.size === 0;
}

/** “Trung tâm Y tế huyện”, “Phòng Nội vụ huyện”: what a district had, and what serves one, does without its tier. */
const servesDistrict = ({ level, unit }: Form): boolean =>
  level === undefined && (unit.until !== undefined || unit.kind === 'company' || unit.kind === 'health');

export const tierFits = (form: Form, said: ParsedName): boolean =>
  tiersAgree(form.level, said.level, form.unit.kind === 'superior') ||
  (said.level === 'district' && servesDistrict(form));

/** Without a tier, an office means its own body and not the one above. */
export function ownFirst(forms: readonly Form[], said: ParsedName): readonly Form[] {
  const own = said.level === undefined ? forms.filter((form) => form.unit.kind !== 'superior') : [];
  return own.length > 0 ? own : forms;
}

/** The forms whose name agrees with the words before the tier, with the tier and with the place. */
export function byTier(said: ParsedName, prepared: PreparedDirectory): readonly Form[] {
  const forms = prepared.byBase.get(said.base.join(' ')) ?? [];
  return ownFirst(
    forms.filter((form) => tierFits(form, said) && placeFits(form, said, prepared)),
    said,
  );
}
