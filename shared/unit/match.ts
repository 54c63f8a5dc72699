import { addDays, compareDates, toIso, type CivilDate } from '../calendar/civil-date.js';
import { collectiveKey, readGroup } from './collective.js';
import { shortened } from './initials.js';
import { tiersAgree, withoutTier } from './level.js';
import { markConflicts } from './marks.js';
import { nearest } from './near.js';
import { remembered, type Form, type PreparedDirectory } from './prepare.js';
import type { Unit, UnitReading } from './types.js';
import { beginsLikeUnit, properTail, spelledOut, wordsOf, type Word } from './words.js';

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
  /^(?:(?:dong chi|d c|ong|ba)\s)?(?:truong|pho|pho truong|giam doc|pho giam doc|chi huy truong|hieu truong|thu truong|lanh dao|co quan|tap the|can bo|cong chuc|bo phan)\s+(?=\S+\s\S)/;

const unique = (forms: readonly Form[]): readonly Unit[] => [...new Set(forms.map((form) => form.unit))];
const names = (units: readonly Unit[]): readonly string[] => units.slice(0, MAX_SUGGESTIONS).map((unit) => unit.name);

function certain(forms: readonly Form[], text: string, words: readonly Word[]): Found | undefined {
  const units = unique(forms);
  if (units.length === 0) return undefined;
  if (units.length > 1) return { match: 'doubtful', suggestions: names(units), distance: 0.1 };
  const form = forms[0]!;
  const written = words.map((w) => text.slice(w.start, w.end));
  const conflicts = Math.min(
    ...forms.map((f) =>
      f.words.length === words.length
        ? markConflicts(
            written,
            wordsOf(f.text).map((w) => f.text.slice(w.start, w.end)),
          )
        : 0,
    ),
  );
  if (
    words.length === 1 &&
    forms.every(
      (f) =>
        isPlainWord(f.text) && f.text.toLowerCase().normalize('NFC') !== written[0]!.toLowerCase().normalize('NFC'),
    )
  ) {
    return { match: 'doubtful', suggestions: names(units), distance: 0.2 };
  }
  if (conflicts > 0 && !safeSlip(form, conflicts))
    return { match: 'doubtful', suggestions: names(units), distance: 0.1 };
  const exact = forms.find((f) => f.text.normalize('NFC') === text.normalize('NFC'));
  return { match: 'known', unit: form.unit, by: exact ? exact.by : 'spelling' };
}

/** A wrong mark is a slip in a long name; in a short one, or in a proper name, it may be another name. */
function safeSlip(form: Form, conflicts: number): boolean {
  return (
    conflicts === 1 && form.words.join('').length >= 12 && form.unit.kind !== 'school' && form.unit.kind !== 'hamlet'
  );
}

/** One syllable and no short form: without its marks it is too little to be sure of (“ban”, “bản”). */
const isPlainWord = (text: string): boolean =>
  !text.includes(' ') && text !== text.toUpperCase() && !/^\p{Lu}.*\p{Lu}/u.test(text) && text.length <= 6;

/** Whether a unit's name may carry this place: its own, the office's, or any where the office's is not known. */
function placeFits(place: string, form: Form, tail: number, prepared: PreparedDirectory): boolean {
  if (form.place !== undefined) return form.place === place;
  if (prepared.places.has(place)) return true;
  const words = place.split(' ');
  if (words.length > tail || beginsLikeUnit(words)) return false;
  return form.unit.kind === 'superior' || prepared.places.size === 0;
}

/** The forms whose name agrees with the words before the tier and with the tier; `tail` words at the end may be a place. */
function byTier(spelled: readonly string[], tail: number, prepared: PreparedDirectory): readonly Form[] {
  const said = withoutTier(spelled);
  const forms = (prepared.byBase.get(said.base.join(' ')) ?? []).filter(
    (form) =>
      tiersAgree(form.level, said.level, form.unit.kind === 'superior') &&
      (said.place === undefined || placeFits(said.place, form, tail, prepared)),
  );
  return said.level === undefined ? ownFirst(forms) : forms;
}

/** Without a tier, an office means its own body and not the one above. */
function ownFirst(forms: readonly Form[]): readonly Form[] {
  const own = forms.filter((form) => form.unit.kind !== 'superior');
  return own.length > 0 ? own : forms;
}

/** “…, thành phố Hải Phòng” behind a ward says where the ward is. */
const PROVINCE_BEHIND = /((?:xã|phường|đặc khu)\s[^,;]+),\s*(?:thành phố|tp\.?|tỉnh)\s[^,;]+$/iu;

function look(whole: string, prepared: PreparedDirectory): Found {
  const text = whole.replace(PROVINCE_BEHIND, '$1');
  const words = wordsOf(text);
  const folded = words.map((w) => w.text);
  if (folded.length === 0) return { match: 'unknown' };
  const spelled = spelledOut(folded);
  const exact =
    certain(prepared.byWords.get(folded.join(' ')) ?? [], text, words) ??
    certain(prepared.bySpelling.get(spelled.join(' ')) ?? [], text, words);
  if (exact) return exact;
  const collective = prepared.collectives.get(collectiveKey(folded));
  if (collective) return { match: 'collective', unit: collective.name, members: collective.members };
  const tail = properTail(text, words);
  const tiered =
    certain(byTier(spelled, tail, prepared), text, words) ?? certain(everywhere(spelled, tail, prepared), text, words);
  if (tiered) return tiered;
  const group = groupOf(text, folded, prepared);
  if (group) return group;
  const headless = spelled.join(' ').replace(HEAD, '');
  if (headless !== spelled.join(' ')) {
    const of = certain(
      [...(prepared.bySpelling.get(headless) ?? byTier(headless.split(' '), tail, prepared))],
      text,
      words,
    );
    if (of) return of;
  }
  return shortOrNear(folded, spelled, prepared);
}

/** “các thôn trên địa bàn xã”: the place says nothing more. */
function everywhere(spelled: readonly string[], tail: number, prepared: PreparedDirectory): readonly Form[] {
  const said = spelled.join(' ').replace(/\s(?:(?:tren|trong) dia ban\b.*|(?:co )?lien quan)$/, '');
  return said === spelled.join(' ') ? [] : (prepared.bySpelling.get(said) ?? byTier(said.split(' '), tail, prepared));
}

const DUTY = /\s+theo (?:chức năng|phân công|nhiệm vụ|lĩnh vực).*$/iu;

function groupOf(text: string, folded: readonly string[], prepared: PreparedDirectory): Found | undefined {
  const group = readGroup(folded);
  if (!group) return undefined;
  const concerned = group.concerned ? prepared.collectives.get('don vi lien quan') : undefined;
  if (concerned) return { match: 'collective', unit: concerned.name, members: concerned.members };
  const unit = text.normalize('NFC').replace(/\s+/g, ' ').replace(DUTY, '').trim();
  return { match: 'collective', unit: unit[0]!.toUpperCase() + unit.slice(1), members: [] };
}

function shortOrNear(folded: readonly string[], spelled: readonly string[], prepared: PreparedDirectory): Found {
  const said = withoutTier(spelled);
  const agreeing = (form: Form): boolean => tiersAgree(form.level, said.level, form.unit.kind === 'superior');
  const { full: all, bare } = shortened(said.base, prepared);
  const agreed = said.place === undefined ? all.filter(({ form }) => agreeing(form)) : [];
  const own = said.level === undefined ? agreed.filter(({ form }) => form.unit.kind !== 'superior') : [];
  const full = own.length > 0 ? own : agreed;
  const letters = said.base.join('').length;
  const one = full.length === 1 ? full[0]! : undefined;
  if (one && (one.headed || letters >= 4)) return { match: 'known', unit: one.form.unit, by: 'alias' };
  const short = [...full.map((s) => s.form), ...bare];
  const near = nearest(folded, spelled, prepared);
  const [first, second] = near;
  if (short.length === 0 && first && safeTypo(folded, first, second?.edits ?? Infinity, prepared))
    return { match: 'known', unit: first.form.unit, by: 'spelling' };
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
