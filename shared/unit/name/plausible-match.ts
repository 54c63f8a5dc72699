// Which names that look like what was written are worth offering: those that may be the same body.
import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
import { BODIES } from '../../lexicon/bodies.js';
import { confusionDistance } from './distance.js';
import type { Level } from './tier.js';
import type { Form } from '../directory/prepare.js';

/** Kinds that one body may be called by in turn. */
const ALIKE = (
  [
    'bodies:alike-team',
    'bodies:alike-centre',
    'bodies:alike-board',
    'bodies:alike-tax',
    'bodies:alike-company',
    'bodies:alike-staff',
  ] as const
).map((feature): ReadonlySet<string> => new Set(keysOf(feature)));
/** Words that many names have and that tell none from another. */
const COMMON = pattern(String.raw`\b(?!{bodies:not-common}\b)(?:{fillers:common}|\d+)\b`, 'g');
const ANYWHERE = pattern(String.raw`\b{fillers:anywhere-end}\b.*$|^{fillers:anywhere-start} `, 'g');

/** Words that tell of anybody are no likeness: “… trên địa bàn”, “các …”, “… liên quan”. */
export const tellingWords = (words: readonly string[]): readonly string[] => {
  const left = words.join(' ').replace(ANYWHERE, '').trim();
  return left === '' ? words : left.split(' ');
};

interface Parts {
  readonly head: string;
  /** What tells this body from others of its kind. */
  readonly own: readonly string[];
}

const remembered = new Map<string, Parts>();

function partsOf(text: string): Parts {
  const known = remembered.get(text);
  if (known) return known;
  // What kind of body it says it is; the longest counts.
  const head = BODIES.at(text.split(' '), 0, undefined, 'kind')?.words.join(' ') ?? '';
  const own = text.slice(head.length).replace(COMMON, ' ').trim().split(/\s+/).filter(Boolean);
  const parts = { head, own };
  if (remembered.size > 5000) remembered.clear();
  remembered.set(text, parts);
  return parts;
}

const headsAgree = (a: string, b: string): boolean =>
  a === '' ||
  b === '' ||
  `${a} `.startsWith(`${b} `) ||
  `${b} `.startsWith(`${a} `) ||
  ALIKE.some((kinds) => kinds.has(a) && kinds.has(b));

/** How many of a name's first words say what kind of body it is. */
export const headLength = (name: string): number => partsOf(name).head.split(' ').filter(Boolean).length;

/** A name without its kind (“VHXH”) has that of its canonical one. */
const headOf = (name: string, canonical: string): string => partsOf(name).head || partsOf(canonical).head;

/** Whose committee of the Party: “Huyện ủy” is no “Tỉnh ủy”. */
const COMMITTEE = pattern(String.raw`\b{bodies:committee-of-party}\b`);
const MAY_SLIP = 0.25;

export function nearlySame(a: string, b: string): boolean {
  if (a === b) return true;
  const limit = Math.max(a.length, b.length) * MAY_SLIP;
  return a.length > 4 && b.length > 4 && confusionDistance(a, b, limit) < Infinity;
}

/**
 * Whether a name may be meant by words it shares: no other kind of body, and what tells it from others of its kind is mostly
 * in what was written. Only a kind (“Trung tâm”) means any name that begins so.
 */
export function mayBeMeant(words: readonly string[], name: string, canonical: string): boolean {
  const said = partsOf(words.join(' '));
  const other = partsOf(name);
  if (!headsAgree(said.head, headOf(name, canonical))) return false;
  const [ofSaid, ofName] = [COMMITTEE.exec(words.join(' '))?.[0], COMMITTEE.exec(name)?.[0]];
  if (ofSaid !== undefined && ofName !== undefined && ofSaid !== ofName) return false;
  if (said.own.length === 0) return name.startsWith(words.join(' '));
  const has = (word: string): boolean => other.own.some((one) => nearlySame(word, one));
  const shared = said.own.filter(has).length;
  const kind = headOf(name, canonical);
  if (said.head !== '' && kind !== '' && said.head !== kind && !has(said.own[0]!)) return false;
  if (said.head === other.head && has(said.own[0]!))
    return shared >= 0.5 * said.own.length && shared >= Math.min(2, said.own.length);
  const most = shared === said.own.length || shared >= 0.4 * other.own.length;
  return most && shared >= 0.6 * said.own.length && shared >= Math.min(2, said.own.length);
}

/** Whether nearly all that the words tell is in a name: so much is asked of groups, whose words are everybody's. */
export function saysMost(words: readonly string[], name: string): boolean {
  const said = partsOf(words.join(' '));
  const other = new Set(name.split(' '));
  return said.own.filter((word) => other.has(word)).length >= 0.75 * said.own.length;
}

/** Single words that many names have: they make two names look alike that are not. */
const SHARED_BY_MANY = new Set(keysOf('fillers:shared-by-many'));

/** Whether a spelling is still near when the words that many names share, and these two do, are left out at both ends. */
export function nearWithoutCommon(query: string, name: string, canonical: string, reach: number): boolean {
  if (!headsAgree(partsOf(query).head, headOf(name, canonical))) return false;
  // “Ban Chỉ đạo 35” is not “Ban Chỉ đạo 57”.
  const [one, two] = [/ \d+$/.exec(query)?.[0], / \d+$/.exec(name)?.[0]];
  if (one !== undefined && two !== undefined && one !== two) return false;
  const unnumbered = (text: string): readonly string[] => (one === two ? text : text.replace(/ \d+$/, '')).split(' ');
  const [said, other] = [unnumbered(query), unnumbered(name)];
  const most = Math.min(said.length, other.length);
  const shared = (at: (words: readonly string[], i: number) => string, limit: number): number => {
    let count = 0;
    while (count < limit && at(said, count) === at(other, count) && SHARED_BY_MANY.has(at(said, count))) count += 1;
    return count;
  };
  const before = shared((words, i) => words[i]!, most);
  const behind = shared((words, i) => words[words.length - 1 - i]!, most - before);
  if (before + behind === 0) return true;
  const rest = (words: readonly string[]): string => words.slice(before, words.length - behind).join(' ');
  const [a, b] = [rest(said), rest(other)];
  const length = Math.max(a.length, b.length);
  return length === 0 || confusionDistance(a, b, Math.max(length <= 4 ? 0.9 : 1.5, length * reach)) < Infinity;
}

const HIGH: ReadonlySet<Level> = new Set(['province', 'city', 'district']);

/** A body of the province, the city or the district is none of the office's own, and the other way round. */
export function tierMayBeMeant(form: Form, said: Level | undefined): boolean {
  if (said === undefined) return true;
  const own = form.level;
  if (HIGH.has(said)) {
    const { kind, until } = form.unit;
    if (own === undefined) return until !== undefined || kind === 'superior' || kind === 'company' || kind === 'health';
    return HIGH.has(own) && (own === said || said !== 'district');
  }
  return own === undefined ? true : !HIGH.has(own);
}
