import { addDays, compareDates, toIso, type CivilDate } from '../calendar/civil-date.js';
import { collectiveKey, readGroup } from './collective.js';
import { initialsOf } from './initials.js';
import { tiersAgree, withoutTier as tierOf } from './level.js';
import { markConflicts } from './marks.js';
import { nearest } from './near.js';
import { remembered, type Form, type PreparedDirectory } from './prepare.js';
import { readName, type Said } from './said.js';
import type { Unit, UnitReading } from './types.js';
import { beginsLikeUnit, wordsOf } from './words.js';

type Found =
  | { readonly match: 'known'; readonly unit: Unit; readonly by: 'name' | 'alias' | 'spelling' }
  | { readonly match: 'collective'; readonly unit: string; readonly members: readonly string[] }
  | {
      readonly match: 'doubtful';
      readonly suggestions: readonly string[];
      /** of the first suggestion, 0–1 */ readonly distance: number;
    }
  | { readonly match: 'unknown' };

const MAX_SUGGESTIONS = 5;
/** “Trưởng phòng …”, “Đ/c Giám đốc Sở …”: the head stands for the unit. */
const HEAD =
  /^(?:bi thu\s+(?=doan |chi )|(?:(?:dong chi|d c|ong|ba)\s)?(?:truong|pho|pho truong|giam doc|pho giam doc|chi huy truong|hieu truong|thu truong|lanh dao|co quan|tap the|can bo|cong chuc|bo phan)\s+(?=\S+\s\S))/;

const unique = (forms: readonly Form[]): readonly Unit[] => [...new Set(forms.map((form) => form.unit))];
const names = (units: readonly Unit[]): readonly string[] => units.slice(0, MAX_SUGGESTIONS).map((unit) => unit.name);

function certain(forms: readonly Form[], said: Said): Found | undefined {
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
  const conflicts = markConflicts(written, name);
  if (conflicts === 0) return true;
  return (
    conflicts === 1 && form.words.join('').length >= 12 && form.unit.kind !== 'school' && form.unit.kind !== 'hamlet'
  );
}

/** Whether a unit's name may carry the place said: its own, the office's, or any where the office's is not known. */
function placeFits(form: Form, said: Said, prepared: PreparedDirectory): boolean {
  const { place } = said;
  if (place === undefined) return true;
  if (form.place !== undefined) return form.place === place;
  if (prepared.places.has(place)) return true;
  const words = place.split(' ');
  if (words.length > said.properTail || beginsLikeUnit(words)) return false;
  return form.unit.kind === 'superior' || prepared.places.size === 0;
}

const tierFits = (form: Form, said: Said): boolean => tiersAgree(form.level, said.level, form.unit.kind === 'superior');

/** Without a tier, an office means its own body and not the one above. */
function ownFirst(forms: readonly Form[], said: Said): readonly Form[] {
  const own = said.level === undefined ? forms.filter((form) => form.unit.kind !== 'superior') : [];
  return own.length > 0 ? own : forms;
}

/** The forms whose name agrees with the words before the tier, with the tier and with the place. */
function byTier(said: Said, prepared: PreparedDirectory): readonly Form[] {
  const forms = prepared.byBase.get(said.base.join(' ')) ?? [];
  return ownFirst(
    forms.filter((form) => tierFits(form, said) && placeFits(form, said, prepared)),
    said,
  );
}

function look(whole: string, prepared: PreparedDirectory): Found {
  const said = readName(whole);
  if (said.folded.length === 0) return { match: 'unknown' };
  return (
    certain(prepared.byWords.get(said.folded.join(' ')) ?? [], said) ??
    certain(prepared.bySpelling.get(said.spelled.join(' ')) ?? [], said) ??
    collectiveOf(said, prepared) ??
    certain(byTier(said, prepared), said) ??
    shortened(said, prepared, /\s(?:(?:tren|trong) dia ban\b.*|(?:co )?lien quan)$/) ??
    groupOf(said, prepared) ??
    shortened(said, prepared, HEAD) ??
    shortOrNear(said, prepared)
  );
}

/** The unit that is left when a phrase around it is taken off: “các thôn trên địa bàn xã”, “Trưởng phòng …”. */
function shortened(said: Said, prepared: PreparedDirectory, phrase: RegExp): Found | undefined {
  const whole = said.spelled.join(' ');
  const left = whole.replace(phrase, '');
  if (left === whole || left === '') return undefined;
  const spelled = left.split(' ');
  return certain(prepared.bySpelling.get(left) ?? byTier({ ...said, spelled, ...tierOf(spelled) }, prepared), said);
}

function collectiveOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const collective = prepared.collectives.get(collectiveKey(said.folded));
  return collective && { match: 'collective', unit: collective.name, members: collective.members };
}

const DUTY = /\s+theo (?:chức năng|phân công|nhiệm vụ|lĩnh vực).*$/iu;

function groupOf(said: Said, prepared: PreparedDirectory): Found | undefined {
  const group = readGroup(said.folded);
  if (!group) return undefined;
  const concerned = group.concerned ? prepared.collectives.get('don vi lien quan') : undefined;
  if (concerned) return { match: 'collective', unit: concerned.name, members: concerned.members };
  const unit = said.text.normalize('NFC').replace(/\s+/g, ' ').replace(DUTY, '').trim();
  return { match: 'collective', unit: unit[0]!.toUpperCase() + unit.slice(1), members: [] };
}

function shortOrNear(said: Said, prepared: PreparedDirectory): Found {
  const { full: all, bare } = initialsOf(said.base, prepared);
  const agreed = all.filter(({ form }) => tierFits(form, said) && placeFits(form, said, prepared));
  const own = ownFirst(
    agreed.map(({ form }) => form),
    said,
  );
  const full = agreed.filter(({ form }) => own.includes(form));
  const one = full.length === 1 ? full[0]! : undefined;
  if (one && (one.headed || said.base.join('').length >= 4))
    return { match: 'known', unit: one.form.unit, by: 'alias' };
  const short = [...full.map((s) => s.form), ...bare];
  const near = nearest(said.folded, said.spelled, prepared);
  const [first, second] = near;
  if (short.length === 0 && first && safeTypo(said.folded, first, second?.edits ?? Infinity, prepared)) {
    return { match: 'known', unit: first.form.unit, by: 'spelling' };
  }
  const close = near.filter((n) => n.distance <= near[0]!.distance + 0.2).map((n) => n.form.unit.name);
  const suggestions = [...new Set([...names(unique(short)), ...close])].slice(0, MAX_SUGGESTIONS);
  if (suggestions.length === 0) return { match: 'unknown' };
  return { match: 'doubtful', suggestions, distance: short.length > 0 ? 0.2 : first!.distance };
}

/** One slip in a long word of a long name, far from every other name, and no word of another name. */
function safeTypo(
  folded: readonly string[],
  first: { form: Form; edits: number },
  secondEdits: number,
  prepared: PreparedDirectory,
): boolean {
  if (first.edits > 1 || secondEdits < first.edits + 2) return false;
  if (first.form.unit.kind === 'school' || first.form.unit.kind === 'hamlet') return false;
  const name = first.form.words;
  if (name.length !== folded.length || name.join('').length < 12) return false;
  const at = name.findIndex((word, i) => word !== folded[i]);
  return (
    at >= 0 &&
    name[at]!.length >= 4 &&
    !prepared.vocabulary.has(folded[at]!) &&
    name.every((word, i) => i === at || word === folded[i])
  );
}

/** A reading with what the splitter weighs it by. */
export interface Weighed {
  readonly reading: UnitReading;
  readonly distance: number;
}

function read(name: string, directory: PreparedDirectory, on: CivilDate | undefined): Weighed {
  const found = look(name, directory);
  const place = { text: name, span: { start: 0, end: name.length } };
  if (found.match === 'doubtful')
    return { reading: { ...place, match: 'doubtful', suggestions: found.suggestions }, distance: found.distance };
  if (found.match !== 'known')
    return { reading: { ...place, ...found }, distance: found.match === 'collective' ? 0 : 1 };
  const { name: unit, until, successor } = found.unit;
  const over = until !== undefined && (on === undefined || compareDates(on, until) > 0);
  const retired = over ? { retired: { since: addDays(until, 1), ...(successor ? { successor } : {}) } } : {};
  return { reading: { ...place, match: 'known', unit, by: found.by, ...retired }, distance: 0 };
}

/** `matchUnit` for text[from, to), with the distance of a doubtful reading. Spans are into `text`. */
export function weighUnit(
  text: string,
  from: number,
  to: number,
  directory: PreparedDirectory,
  on?: CivilDate,
): Weighed {
  const slice = text.slice(from, to);
  const lead = slice.length - slice.replace(/^[\s\-–—+•*.,;:/()]+/, '').length;
  const name = slice.slice(lead).replace(/[\s\-–—+•*.,;:/(]+$/, '');
  const { reading, distance } = remembered(directory, `${on ? toIso(on) : ''}|${name}`, () =>
    read(name, directory, on),
  );
  const start = from + lead;
  return { reading: { ...reading, span: { start, end: start + name.length } }, distance };
}

/** Reads one unit's name. `on` is the day on which the unit must have existed (the plan's day of issue). */
export function matchUnit(text: string, directory: PreparedDirectory, on?: CivilDate): UnitReading {
  return weighUnit(text, 0, text.length, directory, on).reading;
}
