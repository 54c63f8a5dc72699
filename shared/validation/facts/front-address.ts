import { pattern } from '../../lexicon/pattern.js';
import { fold, foldKey, unfold } from '../../text/fold.js';
import type { PreparedDirectory } from '../../unit/index.js';

const FRONT_WORDS =
  '(?:{bodies:front-before} |ub ?)?{bodies:front-name}|{bodies:association}|{bodies:youth-head} {bodies:youth-of}|{bodies:office-tier} doan|{bodies:trade-union}|(?:cac )?{bodies:mass-organisations}';
const TAIL =
  '(?:(?: (?:tncs|cs|{bodies:communist}))? ?{bodies:ho-chi-minh}| (?:tn)?cs ?hcm| hcm| {bodies:front-tail}|[ -]+|{bodies:front-level})*';

/** Who may stand between “giao” and the body: nothing, or other receivers of the same list. */
const TO = '(?:(?:{roles:given-what} )?cho )?(?:{bodies:agencies} )?';
const OTHERS = '((?:cac )?{bodies:given-beside}\\b[^.;:\\n]{0,80}?(?:,| va) ?)?';
// “bàn giao”, “chuyển giao”, “được giao …” are other words.
const NOT_BEFORE = '(?<!\\b{roles:not-before-giao} )';

/** A text without this says nothing of the kind. */
export const ASSIGNS = /giao[\s:]/i;

const cache = new WeakMap<PreparedDirectory, RegExp>();

function givingPattern(directory: PreparedDirectory): RegExp {
  const known = cache.get(directory);
  if (known) return known;
  const names = [...directory.units.values()]
    .filter((unit) => unit.kind === 'front')
    .flatMap((unit) => [unit.name, unit.short ?? '', ...unit.aliases])
    .map((name) => foldKey(name))
    .filter((name) => name.length >= 4)
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/ /g, '[^a-z0-9]+'));
  const body = `(?:${[...names, FRONT_WORDS].join('|')})${TAIL}(?![a-z0-9])`;
  const made = pattern(`${NOT_BEFORE}\\bgiao(?: ?:)? ${TO}${OTHERS}(${body}(?:(?:, ?| {fillers:and-group} )${body})*)`);
  cache.set(directory, made);
  return made;
}

export interface FrontAddress {
  /** The body as written: “Ủy ban MTTQ Việt Nam phường, Hội Phụ nữ”. */
  readonly body: string;
  /** The sentence in the proper form; absent where units of the committee stand in the same list and two sentences are needed. */
  readonly proper?: string;
}

/** Finds “giao” said to the Fatherland Front or a mass organisation; undefined when the text says no such thing. */
export function addressesFront(text: string, directory: PreparedDirectory): FrontAddress | undefined {
  if (!ASSIGNS.test(text)) return undefined;
  const folded = fold(text);
  const match = givingPattern(directory).exec(folded.text);
  if (!match) return undefined;
  const named = match[2]!.replace(/[\s,-]+$/, '');
  const start = match.index + match[0].length - match[2]!.length;
  const body = unfold(folded, start, start + named.length);
  const verb = unfold(folded, match.index, start);
  const rest = text.slice(body.end);
  const mixed =
    match[1] !== undefined ||
    pattern(String.raw`^\s*(?:,|;|và )\s*(?:các )?{=bodies:mixed-with-front}(?!\p{L})`, 'iu').test(rest);
  if (mixed) return { body: body.text };
  const asked = /^\p{Lu}/u.test(verb.text) ? 'Đề nghị' : 'đề nghị';
  const already = pattern(String.raw`^\s*{=roles:front-already}`, 'iu').test(rest);
  return {
    body: body.text,
    proper: `${text.slice(0, verb.start)}${asked} ${body.text}${already ? '' : ' phối hợp'}${rest}`,
  };
}
