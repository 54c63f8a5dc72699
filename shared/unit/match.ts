import { addDays, compareDates, toIso, type CivilDate } from '../calendar/civil-date.js';
import { collectiveKey, readGroup } from './collective.js';
import { shortened } from './initials.js';
import { tiersAgree, withoutTier } from './level.js';
import { markConflicts } from './marks.js';
import { nearest } from './near.js';
import { remembered, type Form, type PreparedDirectory } from './prepare.js';
import type { Unit, UnitReading } from './types.js';
import { spelledOut, wordsOf, type Word } from './words.js';

type Found =
  | { readonly match: 'known'; readonly unit: Unit; readonly by: 'name' | 'alias' | 'spelling' }
  | { readonly match: 'collective'; readonly unit: string; readonly members: readonly string[] }
  | { readonly match: 'doubtful'; readonly suggestions: readonly string[] }
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
  if (units.length > 1) return { match: 'doubtful', suggestions: names(units) };
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
  if (conflicts > 0 && !safeSlip(form, conflicts)) return { match: 'doubtful', suggestions: names(units) };
  const exact = forms.find((f) => f.text.normalize('NFC') === text.normalize('NFC'));
  return { match: 'known', unit: form.unit, by: exact ? exact.by : 'spelling' };
}

/** A wrong mark is a slip in a long name; in a short one, or in a proper name, it may be another name. */
function safeSlip(form: Form, conflicts: number): boolean {
  return (
    conflicts === 1 && form.words.join('').length >= 12 && form.unit.kind !== 'school' && form.unit.kind !== 'hamlet'
  );
}

function byTier(spelled: readonly string[], prepared: PreparedDirectory): readonly Form[] {
  const said = withoutTier(spelled);
  const forms = prepared.byBase.get(said.base.join(' ')) ?? [];
  return forms.filter((form) => {
    if (!tiersAgree(form.level, said.level, form.unit.kind === 'superior')) return false;
    if (said.place === undefined || form.place === said.place) return true;
    if (form.place !== undefined) return false;
    return said.level === 'province' || prepared.places.size === 0 || prepared.places.has(said.place);
  });
}

function look(text: string, prepared: PreparedDirectory): Found {
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
  const tiered = certain(byTier(spelled, prepared), text, words);
  if (tiered) return tiered;
  const group = groupOf(text, folded, prepared);
  if (group) return group;
  const headless = spelled.join(' ').replace(HEAD, '');
  if (headless !== spelled.join(' ')) {
    const of = certain([...(prepared.bySpelling.get(headless) ?? byTier(headless.split(' '), prepared))], text, words);
    if (of) return of;
  }
  return shortOrNear(folded, spelled, prepared);
}

function groupOf(text: string, folded: readonly string[], prepared: PreparedDirectory): Found | undefined {
  const group = readGroup(folded, false);
  if (!group) return undefined;
  const concerned = prepared.directory.collectives.find(
    (c) => collectiveKey(wordsOf(c.name).map((w) => w.text)) === 'don vi lien quan',
  );
  if (group.concerned && concerned) return { match: 'collective', unit: concerned.name, members: concerned.members };
  const unit = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return { match: 'collective', unit: unit[0]!.toUpperCase() + unit.slice(1), members: [] };
}

function shortOrNear(folded: readonly string[], spelled: readonly string[], prepared: PreparedDirectory): Found {
  const said = withoutTier(spelled);
  const { full, bare } = shortened([...said.base], prepared);
  const letters = said.base.join('').length;
  if (
    full.length === 1 &&
    (full[0]!.headed || letters >= 4) &&
    tiersAgree(full[0]!.form.level, said.level, full[0]!.form.unit.kind === 'superior')
  ) {
    return { match: 'known', unit: full[0]!.form.unit, by: 'alias' };
  }
  const short = [...full.map((s) => s.form), ...bare];
  const near = nearest(folded, spelled, prepared);
  const [first, second] = near;
  if (short.length === 0 && first && safeTypo(folded, first, second?.edits ?? Infinity, prepared))
    return { match: 'known', unit: first.form.unit, by: 'spelling' };
  const suggestions = [
    ...new Set([
      ...names(unique(short)),
      ...near.filter((n) => n.distance <= near[0]!.distance + 0.25).map((n) => n.form.unit.name),
    ]),
  ];
  return suggestions.length > 0
    ? { match: 'doubtful', suggestions: suggestions.slice(0, MAX_SUGGESTIONS) }
    : { match: 'unknown' };
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

/** Reads one unit's name. `on` is the day on which the unit must have existed (the plan's day of issue). */
export function matchUnit(text: string, directory: PreparedDirectory, on?: CivilDate): UnitReading {
  const start = text.length - text.replace(/^[\s\-–—+•*.,;:/()]+/, '').length;
  const name = text.slice(start).replace(/[\s\-–—+•*.,;:/(]+$/, '');
  const span = { start, end: start + name.length };
  const found = remembered(directory, `${on ? toIso(on) : ''}|${name}`, () =>
    withRetirement(look(name, directory), name, on),
  );
  return { ...found, text: name, span };
}

function withRetirement(found: Found, text: string, on: CivilDate | undefined): UnitReading {
  const span = { start: 0, end: text.length };
  if (found.match !== 'known') return { text, span, ...found };
  const { name, until, successor } = found.unit;
  const over = until && (on === undefined || compareDates(on, until) > 0);
  const retired = over ? { retired: { since: addDays(until, 1), ...(successor ? { successor } : {}) } } : {};
  return { text, span, match: 'known', unit: name, by: found.by, ...retired };
}
