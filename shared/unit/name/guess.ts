// What a name may mean when nothing is certain: the names it looks like.
import { names } from './exact.js';
import { MAX_SUGGESTIONS, type Found } from './found.js';
import { withoutTier } from './tier.js';
import { HEAD } from './look-up.js';
import { nearest, type Near } from './nearest.js';
import type { Form, PreparedDirectory } from '../directory/prepare.js';
import type { ParsedName } from './parsed-name.js';
import type { Unit } from '../types.js';

/** Likeness is sought for the body, not for who leads it: “Chánh Văn phòng”; “Phó Hiệu trưởng phụ trách …” names none. */
function headless(said: ParsedName): ParsedName {
  const whole = said.spelled.join(' ');
  const left = whole.replace(HEAD, '');
  if (left === whole || left === '' || /^phu trach\b/.test(left)) return said;
  const words = left.split(' ');
  return { ...said, folded: words, spelled: words, ...withoutTier(words) };
}

/** “Văn phòng” without a tier is none of a province's where the office has one itself. */
function ownOnly(near: readonly Near[], said: ParsedName): readonly Near[] {
  const [first] = near;
  if (said.level !== undefined || first?.form.unit.kind === 'superior') return near;
  return near.filter(({ form }) => form.unit.kind !== 'superior');
}

/** The units a name may mean by likeness; the one that is meant where a single slip in a long name leaves no doubt. */
export function guessOf(said: ParsedName, several: readonly Unit[], prepared: PreparedDirectory): Found {
  const whole = nearest(said, prepared);
  const near = whole.length > 0 ? whole : nearest(headless(said), prepared);
  const [first, second] = near;
  if (several.length === 0 && first && safeTypo(said.folded, first, second?.letters ?? Infinity, prepared)) {
    return { match: 'known', unit: first.form.unit, by: 'spelling' };
  }
  const close = ownOnly(
    near.filter((n) => n.distance <= near[0]!.distance + 0.2),
    said,
  ).map((n) => n.form.unit.name);
  const suggestions = [...new Set([...names(several), ...close])].slice(0, MAX_SUGGESTIONS);
  if (suggestions.length === 0) return { match: 'unknown' };
  return { match: 'doubtful', suggestions, distance: several.length > 0 ? 0.2 : first!.distance };
}

/** One slip in a long word of a long name, far from every other name, and no word of another name. */
function safeTypo(
  folded: readonly string[],
  first: { form: Form; edits: number },
  others: number,
  prepared: PreparedDirectory,
): boolean {
  if (first.edits > 1 || others < 4 || !prepared.units.has(first.form.unit.name)) return false;
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
