import { flatten } from '../../text/fold.js';
import { Kind, kindOf } from './characters.js';
import { letter } from './classes.js';
import { MARKS } from './token.js';
import { fitsMarks, senseOf, VOCABULARY_ROOT, type Node, type Sense } from './vocabulary.js';

/** A word as it stands in texts, with all that can be said of it alone. */
export interface Word {
  /** As it was met, with its capitals and in its own normal form. */
  readonly original: string;
  /** Folded, for looking up. */
  readonly flat: string;
  /** In small letters and NFC, for judging its marks. */
  readonly written: string;
  /** Where the phrases of the vocabulary go on that begin with its letters, and whether it has no other marks than they. */
  readonly node: Node | undefined;
  readonly fits: boolean;
  /** What it means where no longer phrase begins with it, and what is assumed to read it so. */
  readonly sense: Sense | undefined;
  readonly flags: number;
  /** The Roman number that it is, or that is glued to its Q (“QIV”, “quýIII”); 0 where there is none. */
  readonly roman: number;
  readonly gluedRoman: number;
  /** The class it is short for against its number: T12, Q3, 16h. */
  readonly shortFor: string | undefined;
  /** The month it names in English, as programs write it: Jun, June; 0 where it is none. */
  readonly namedMonth: number;
}

const ROMANS = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((roman, i) => [roman, i + 1]),
);
ROMANS.set('iiii', 4);

const NAMED_MONTHS = new Map<string, number>();
for (const [i, name] of 'january february march april may june july august september october november december'
  .split(' ')
  .entries()) {
  NAMED_MONTHS.set(name, i + 1);
  NAMED_MONTHS.set(name.slice(0, 3), i + 1);
}
NAMED_MONTHS.set('sept', 9);

const [MONTH, QUARTER, HOUR] = [letter('month'), letter('quarter'), letter('hour')];
const SHORT = new Map([
  ['t', MONTH],
  ['th', MONTH],
  ['thg', MONTH],
  ['q', QUARTER],
  ['h', HOUR],
  ['g', HOUR],
]);

function learn(original: string): Word {
  const flat = flatten(original);
  const written = original.normalize('NFC').toLowerCase();
  const node = VOCABULARY_ROOT.next.get(flat);
  const fits = node !== undefined && fitsMarks(written, node);
  const sense = fits ? senseOf(node, written) : undefined;
  const afterQ = flat.length <= 6 && flat.startsWith('q') ? flat.slice(flat.startsWith('quy') ? 3 : 1) : '';
  return {
    original,
    flat,
    written,
    node,
    fits,
    sense,
    flags: sense && !node?.senses.has(written) ? MARKS : 0,
    roman: flat.length <= 4 ? (ROMANS.get(flat) ?? 0) : 0,
    gluedRoman: ROMANS.get(afterQ) ?? 0,
    shortFor: SHORT.get(flat),
    // «Máy» and «sếp» are Vietnamese words.
    namedMonth: written === flat ? (NAMED_MONTHS.get(flat) ?? 0) : 0,
  };
}

// Officials write with few words: each is judged once, and then found by its letters without cutting it out of the text.
const LONGEST = 23;
const MOST = 4000;
const SLOTS = 8192;
const slots = Array.from<Word | undefined>({ length: SLOTS });
let size = 0;

/** The word whose letters begin at `from`; a word without letters where there are none. */
export function wordAt(text: string, from: number): Word {
  let end = from;
  let hash = 0;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = kindOf(code);
    if (kind !== Kind.Letter && kind !== Kind.Nothing) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (end - from > LONGEST) return learn(text.slice(from, end));
  let slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
  for (let word = slots[slot]; word !== undefined; word = slots[slot]) {
    if (stands(word.original, text, from, end)) return word;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const word = learn(text.slice(from, end));
  if (size < MOST) {
    slots[slot] = word;
    size += 1;
  }
  return word;
}

function stands(word: string, text: string, from: number, end: number): boolean {
  if (word.length !== end - from) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
