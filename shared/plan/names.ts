import { textsOf } from '../lexicon/entries.js';
import { pattern } from '../lexicon/pattern.js';
import { BODIES } from '../lexicon/bodies.js';
import { AFTER_NAMES, BOUND_TO, DOING, EVERY_OF, GENERIC, HANDED, NOUN_OF, ROLES, phrases } from '../lexicon/plans.js';
import { alike, phraseAt, wordsOf, type Damage, type Word } from './likeness.js';

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
const HEADS = phrases(...BODIES.keys('head').filter((key) => key.length >= 5));
/** Heads of one short word, as a scanner leaves them: “Sé”, “S&”, “BO”. */
const SHORT_HEADS = pattern(String.raw`^(?:s[eoadg]|{bodies:short-head}|t[oe])$`);

/** Whether a body, a role or a class of bodies is named from words[at] on. */
export function startsName(words: readonly Word[], at: number, damage: Damage): boolean {
  const word = words[at];
  if (!word) return false;
  const every = phraseAt(words, at, EVERY_OF, damage);
  if (every > 0) return startsName(words, at + every, damage) || phraseAt(words, at + every, GENERIC, damage) > 0;
  if (phraseAt(words, at, ROLES, damage) > 0) return true;
  const flats = words.slice(at, at + 6).map(({ flat }) => flat);
  const written = damage === 'none' ? words.slice(at, at + 6).map(({ text }) => text.toLowerCase()) : undefined;
  const features = BODIES.at(flats, 0, written)?.features;
  if (features?.has('head') || features?.has('several')) return true;
  if (damage === 'none') return false;
  return isCapital(word) && (SHORT_HEADS.test(word.flat) || phraseAt(words, at, HEADS, damage) > 0);
}

/** “tổ chức” is a noun in “các cơ quan, tổ chức có liên quan”; “đầu tư” in “chủ đầu tư”. */
function isNoun(words: readonly Word[], at: number): boolean {
  const said = `${words[at]!.flat} ${words[at + 1]?.flat ?? ''}`;
  const after = words[at + 2]?.flat ?? '';
  const before = words[at - 1]?.flat ?? '';
  if (said === 'to chuc')
    return (
      pattern(String.raw`^{fillers:no-name-start}$`).test(after) ||
      pattern(String.raw`(?:^| )cac$|^{bodies:class-alone}$`).test(`${words[at - 2]?.flat ?? ''} ${before}`)
    );
  return NOUN_OF[said]?.test(`${words[at - 2]?.flat ?? ''} ${before}`) ?? false;
}

/** Whether doing begins at words[at]: “chủ trì”, “tham mưu”. Capital letters inside a name are no doing (“Ủy ban Kiểm tra”). */
export function startsDoing(words: readonly Word[], at: number, damage: Damage, any = false): boolean {
  if (!words[at] || (!any && isCapital(words[at]))) return false;
  const count = phraseAt(words, at, DOING, damage);
  // Without its marks one short word may be part of a name: “nhân” of “Ủy ban nhân dân” is no “nhận”.
  if (damage !== 'none' && count === 1 && !pattern(String.raw`^{fillers:name-ends-at}$`).test(words[at].flat))
    return false;
  return count > 0 && !isNoun(words, at);
}

export interface Names {
  readonly names: readonly string[];
  /** Where the list ends in the text. */
  readonly end: number;
  /** It ended at what the bodies do. */
  readonly does: boolean;
}

/** Even a heading's names end here. */
const WITHIN = phrases(...textsOf('fillers:after-plan-name'));

/** Words that are no name by themselves. */
const ALONE = pattern(String.raw`^{=bodies:head-alone}$`, 'iu');

/** Behind “… xã”, “… liên quan” a small word begins what they do, whatever it is. */
function endsName(words: readonly Word[], at: number): boolean {
  if (isCapital(words[at]!) || pattern(String.raw`^{fillers:small-word}$`).test(words[at]!.flat)) return false;
  const before = words[at - 1]!;
  return (
    (pattern(String.raw`^{=bodies:tier-alone}$`, 'iu').test(before.text) &&
      !pattern(String.raw`^{=fillers:unfinished-before}$`, 'iu').test(words[at - 2]?.text ?? '')) ||
    (before.flat === 'quan' && words[at - 2]?.flat === 'lien')
  );
}

/** What stands between two words, for the parts of a list. */
function between(text: string, words: readonly Word[], at: number): string {
  return text.slice(at === 0 ? 0 : words[at - 1]!.end, words[at]?.start ?? text.length);
}

/**
 * Reads a list of names from `from` on: to a stop, a word of doing, or a word no name goes on after. Signs inside a name
 * (“Văn hóa, Thể thao và Du lịch”) do not part it. `whole`: everything up to the end is names (a heading, a label's value).
 */
export function readNames(text: string, from: number, damage: Damage, whole = false): Names {
  const cut = text.slice(from);
  const words = wordsOf(cut, damage);
  const names: string[] = [];
  let start = 0;
  let end = 0;
  let depth = 0;
  const close = (): void => {
    const name = cut
      .slice(words[start]?.start ?? 0, end)
      .replace(/\s*\([^()]*\)?\s*$/, '')
      .replace(/^[\s,;:]+|[\s,;:.]+$/g, '');
    if (name !== '' && !ALONE.test(name)) names.push(name);
  };
  let does = false;
  for (let at = 0; at < words.length; at++) {
    const gap = between(cut, words, at);
    for (const char of gap) depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    if (depth > 0) {
      end = words[at]!.end + (/^\s*\)/.test(cut.slice(words[at]!.end)) ? 1 : 0);
      continue;
    }
    if (at > 0 && /[.:](?:\s|$)|\.\.\.|…/.test(gap) && !whole) break;
    const joiner = /^(?:va|cung)$/.test(words[at]!.flat) && !isCapital(words[at]!);
    const parted = at > start && (/[,;&]/.test(gap) || joiner);
    if (parted) {
      const next = joiner ? at + 1 : at;
      const verdict = nextPart(words, start, next, damage);
      if (verdict === 'new') {
        close();
        start = next;
        end = words[next]?.end ?? end;
        if (joiner) at += 1;
        continue;
      }
      if (verdict === 'end' && !whole) break;
    } else if (at > start && whole && phraseAt(words, at, WITHIN, damage) > 0) {
      if (names.length > 0 || at > start + 2) break;
    } else if (at > start && !whole) {
      does = startsDoing(words, at, damage) || (damage === 'none' && endsName(words, at));
      if (does || phraseAt(words, at, AFTER_NAMES, damage) > 0) break;
    }
    end = words[at]!.end;
    if (/^\s*\)/.test(cut.slice(end)) && depth > 0) end += 1;
  }
  close();
  return { names, end: from + end, does };
}

/** What stands after a sign or “và” in a list: another name, more of this one, or no name any more. */
function nextPart(words: readonly Word[], start: number, at: number, damage: Damage): 'new' | 'more' | 'end' {
  const word = words[at];
  if (!word) return 'end';
  const first = words[start]!.flat;
  // “Văn phòng HĐND và UBND” is one office.
  const before = /^(?:va|cung)$/.test(words[at - 1]!.flat) ? words[at - 2]?.flat : words[at - 1]!.flat;
  if (
    /^(?:hdnd|hpnd|dan)$/.test(before ?? '') &&
    /^(?:ubnd|uy)$/.test(word.flat) &&
    pattern(String.raw`^{bodies:short-office-start}$`).test(first)
  )
    return 'more';
  if (startsDoing(words, at, damage)) return 'end';
  const generic = phraseAt(words, at, GENERIC, damage);
  const small = !isCapital(word);
  if (small && generic > 0) {
    // “công an xã” in small letters is a body; “ban, ngành” goes on with the class before it.
    const more = words[at + generic];
    const single =
      !more ||
      pattern(String.raw`^{fillers:single-of-list}$`).test(more.flat) ||
      phraseAt(words, at + generic, GENERIC, damage) > 0;
    return single || pattern(String.raw`^{fillers:class-start}$`).test(first) ? 'more' : 'new';
  }
  if (startsName(words, at, damage)) return 'new';
  return small ? 'end' : 'more';
}

export interface NamedStart {
  readonly names: readonly string[];
  /** Where what they do begins. */
  readonly end: number;
  /** Handed over: “Giao …”, “Đề nghị …”. */
  readonly handed: boolean;
  /** What they do follows. */
  readonly does: boolean;
}

/** The bodies a text begins with, when it does (“Sở Y tế chủ trì …”, “Giao Công an xã: …”), up to what they do. */
export function namedStart(text: string, damage: Damage, whole = false): NamedStart | undefined {
  const words = wordsOf(text, damage);
  const handedBy = words[0] && isCapital(words[0]) ? phraseAt(words, 0, HANDED, damage) : 0;
  const at = handedBy > 0 && startsName(words, handedBy, damage) ? handedBy : 0;
  if (!startsName(words, at, damage) || (!isCapital(words[at]!) && at === 0)) return undefined;
  const from = words[at]!.start;
  const colon = text.indexOf(':', from);
  const inner = whole ? -1 : boundVerb(words, at, damage);
  const listed = whole
    ? readNames(text.replace(/[:.\s]+$/, ''), from, damage, true)
    : inner > 0 && (colon < 0 || words[inner]!.start < colon)
      ? {
          ...readNames(text.slice(0, words[inner]!.start).trimEnd(), from, damage, true),
          end: words[inner]!.start,
          does: true,
        }
      : readNames(text, from, damage);
  if (listed.names.length === 0) return undefined;
  return { names: listed.names, end: listed.end, handed: at > 0, does: listed.does };
}

/** “Các cơ quan được phân công chủ trì … có trách nhiệm”: the verb a class of bodies is bound to, near its beginning. */
function boundVerb(words: readonly Word[], at: number, damage: Damage): number {
  if (!pattern(String.raw`^{fillers:person-class}$`).test(words[at]!.flat)) return -1;
  for (let i = at + 1; i < Math.min(words.length, at + 40); i++)
    if (!isCapital(words[i]!) && phraseAt(words, i, BOUND_TO, damage) > 0) return i;
  return -1;
}

/** Whether two names are one, as far as their words say. */
export const sameName = (a: string, b: string, damage: Damage): boolean => {
  const key = (name: string): string =>
    wordsOf(name, damage)
      .map(({ flat }) => flat)
      .join(' ');
  return alike(key(a), key(b), damage);
};
