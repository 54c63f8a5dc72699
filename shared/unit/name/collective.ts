import { keysOf } from '../../lexicon/entries.js';
import { pattern } from '../../lexicon/pattern.js';
import { spelledOut } from './words.js';

/** Heads of groups: a phrase made only of these and of the words in BESIDE names no single unit. */
const HEADS = new Set(keysOf('bodies:group-head'));
/** Phrases that may stand beside the heads. Whole phrases, so that “nhiệm vụ” lets no “Nội vụ” in. */
const BESIDE = new Set(keysOf('fillers:beside-group'));
/** Heads that are also tiers: one of them behind a head makes no list of two (“Trung tâm phường”). */
const TIERS = new Set(keysOf('bodies:group-tier'));
/** Said of a group, these put it above the office: its own offices are not meant. */
const HIGHER = new Set(keysOf('bodies:group-higher'));
/** Group words that never are the name of one body, even alone. */
const GENERIC = pattern(String.raw`^{bodies:generic-group} `);
const LEADERS = pattern(String.raw`(^|\s)(?:{people:leads-group}\s)+(?={bodies:led-group} )`, 'g');

/** “Các ban, ngành, đoàn thể phường”, “các sở, ngành tỉnh”: the tier says nothing that the group does not. */
const OWN_TIER = pattern(String.raw`^(.*{bodies:own-tier-group}) (?:phuong|xa)$`);
const PROVINCIAL = pattern(String.raw`^({bodies:provincial-group}) {bodies:provincial-tier}$`);

/** “địa bàn” and the place named behind it; another body may not stand there. */
export const WHERE = String.raw`dia ban(?: (?!{bodies:place-ends}\b)\w+){0,5}`;
const IDLE = pattern(
  String.raw`\b(?:{fillers:all-of-group}|co (?={fillers:concerned})|{fillers:on-place} ${WHERE}$|{fillers:by-function-said}.*$|thuoc (?:{bodies:full-committee} )?(?:{bodies:level} )?{bodies:office-tier}(?: \w+){0,4}$)`,
  'g',
);

/** The words written out, with “CT-XH” for “chính trị - xã hội”. */
const spelledWide = (words: readonly string[]): string =>
  spelledOut(words)
    .join(' ')
    .replace(/\bct ?xh\b/g, 'chinh tri xa hoi');

/** The key of a collective phrase: without “các”, “và”, “có”, “trên địa bàn”, and without who leads the bodies. */
export function collectiveKey(words: readonly string[]): string {
  return spelledWide(words)
    .replace(LEADERS, '$1')
    .replace(IDLE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(OWN_TIER, '$1')
    .replace(PROVINCIAL, '$1');
}

/** How many words at `at` are a phrase of the set; the longest wins. */
function phraseAt(words: readonly string[], at: number, phrases: ReadonlySet<string>): number {
  for (let length = 4; length > 0; length -= 1)
    if (at + length <= words.length && phrases.has(words.slice(at, at + length).join(' '))) return length;
  return 0;
}

export interface Group {
  /** “liên quan” is said: whoever the matter concerns. */
  readonly concerned: boolean;
  readonly heads: ReadonlySet<string>;
  /** It belongs to a province, a city or a district. */
  readonly high: boolean;
}

/** Which of the office's own groups a head word stands for, by their keys. */
const OWN_GROUPS: readonly (readonly [string, RegExp])[] = [
  ['phong ban don vi', pattern(String.raw`^{bodies:own-offices}$`)],
  ['to chuc chinh tri xa hoi', pattern(String.raw`^{bodies:own-organisations}$`)],
  ['truong hoc', pattern(String.raw`^{bodies:own-schools}$`)],
];

const OFFICES = pattern(String.raw`^{bodies:offices}$`);

/** Whether a phrase names the office's own offices in other words: “Các phòng, đơn vị, trung tâm”. */
export const namesOffices = ({ heads, high, concerned }: Group): boolean =>
  !high && !concerned && heads.has('phong') && [...heads].every((head) => OFFICES.test(head));

/** The keys of the office's groups that a phrase is made of; none where it speaks of ministries, departments or other places. */
export function membershipKeys({ heads, high }: Group): readonly string[] {
  if (high) return [];
  if (keysOf('bodies:no-own-group').some((head) => heads.has(head))) return [];
  return OWN_GROUPS.filter(([, pattern]) => [...heads].some((head) => pattern.test(head))).map(([key]) => key);
}

/** Two heads that are said together without a sign. */
const PAIR = pattern(String.raw`\b{bodies:pair}\b`);
/** “Trưởng phòng Kinh tế” is the head of one office; “UBND xã và các đơn vị …” names one body and then a group. */
const ONE_BODY = pattern(String.raw`^{people:head-of-office}(?! ban\b)|^{bodies:committee-and-group}\b`);

/**
 * Reads a phrase that names a group and no unit: “các bộ, cơ quan, địa phương”, “sở, ban, ngành”.
 * It needs “các” (or a like word), “liên quan”, or two heads, `listed` with a sign or a pair such as “phòng ban”; every word
 * must be a group word.
 */
export function readGroup(folded: readonly string[], listed = true): Group | undefined {
  const words = grammarOf(folded);
  const found = new Set<string>();
  let heads = 0;
  let tiers = 0;
  let high = false;
  for (let at = 0; at < words.length;) {
    const head = phraseAt(words, at, HEADS);
    const beside = phraseAt(words, at, BESIDE);
    if (head === 0 && beside === 0) return undefined;
    if (HIGHER.has(words.slice(at, at + Math.max(head, beside)).join(' '))) high = true;
    if (head > 0 && TIERS.has(words.slice(at, at + head).join(' '))) tiers += 1;
    else if (head > 0 && head >= beside) {
      heads += 1;
      found.add(words.slice(at, at + head).join(' '));
    }
    at += Math.max(head, beside);
  }
  const text = words.join(' ');
  if (ONE_BODY.test(text)) return undefined;
  const concerned = /\blien quan\b/.test(text);
  const plural = pattern(String.raw`\b{fillers:plural}\b`).test(text);
  if (heads === 1 && GENERIC.test(text)) return { concerned, heads: found, high };
  if (heads + tiers === 0 || !(plural || concerned || (heads > 1 && (listed || PAIR.test(text))) || tiers > 1))
    return undefined;
  return { concerned, heads: found, high };
}

function grammarOf(folded: readonly string[]): string[] {
  return spelledWide(folded)
    .replace(LEADERS, '$1')
    .replace(pattern(String.raw` {bodies:of-own-tier}$`), '')
    .replace(pattern(String.raw`\b{fillers:by-function}.*$`), '')
    .trim()
    .split(' ');
}
