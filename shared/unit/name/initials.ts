import type { Form, PreparedDirectory } from '../directory/prepare.js';
import { headLength } from './plausible-match.js';

/**
 * How many words of the name are spelled when the words run out, some of them shortened to initials:
 * “Phòng VHXH”, “TTPVHCC”, “Sở KH&CN”; -1 when they spell something else.
 */
function spelledBy(words: readonly string[], name: readonly string[], w: number, n: number): number {
  if (w === words.length) return n;
  if (n === name.length) return -1;
  const word = words[w]!;
  if (word === name[n]) {
    const whole = spelledBy(words, name, w + 1, n + 1);
    if (whole >= 0) return whole;
  }
  if (word.length > name.length - n) return -1;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== name[n + i]![0]) return -1;
  return spelledBy(words, name, w + 1, n + word.length);
}

export interface Shortened {
  readonly form: Form;
  /** The first word of the name is written out. */
  readonly headed: boolean;
}

interface Entry {
  readonly form: Form;
  readonly at: number;
  readonly base: readonly string[];
  /** Where what kind of body it is ends. */
  readonly core: number;
}

/** Forms by the letter of their first word, and by that of their second: nothing else can be shortened to it. */
interface LetterIndex {
  readonly first: ReadonlyMap<string, readonly Entry[]>;
  readonly second: ReadonlyMap<string, readonly Entry[]>;
}

const indexes = new WeakMap<PreparedDirectory, LetterIndex>();

function indexOf(prepared: PreparedDirectory): LetterIndex {
  const known = indexes.get(prepared);
  if (known) return known;
  const first = new Map<string, Entry[]>();
  const second = new Map<string, Entry[]>();
  const add = (map: Map<string, Entry[]>, letter: string | undefined, entry: Entry): void => {
    if (letter === undefined) return;
    const list = map.get(letter);
    if (list) list.push(entry);
    else map.set(letter, [entry]);
  };
  prepared.forms.forEach((form, at) => {
    const base = form.base.split(' ');
    const entry = { form, at, base, core: Math.min(Math.max(1, headLength(form.base)), base.length) };
    add(first, form.spelled[0]?.[0], entry);
    if (form.by === 'name') add(second, base[entry.core]?.[0], entry);
  });
  const index = { first, second };
  indexes.set(prepared, index);
  return index;
}

/** The units whose name the words shorten, one form each; `bare` ones leave out the first word, or the end of the name: “KT”. */
export function initialsOf(
  words: readonly string[],
  prepared: PreparedDirectory,
): { full: readonly Shortened[]; bare: readonly Form[] } {
  const full = new Map<string, Shortened>();
  const bare = new Map<string, Form>();
  if (words.join('').length < 2 || words.length > 8) return { full: [], bare: [] };
  const short = words.length === 1 && words[0]!.length >= 2 && words[0]!.length <= 4;
  const { first, second } = indexOf(prepared);
  const letter = words[0]![0]!;
  const heads = first.get(letter) ?? [];
  const entries = short ? [...new Set([...heads, ...(second.get(letter) ?? [])])].sort((a, b) => a.at - b.at) : heads;
  for (const { form, base, core } of entries) {
    const name = form.spelled;
    const done = spelledBy(words, name, 0, 0);
    if (done === name.length || spelledBy(words, base, 0, 0) === base.length) {
      if (!full.has(form.unit.name))
        full.set(form.unit.name, { form, headed: name.includes(words[0]!) && words[0]!.length > 1 });
    } else if (short && form.by === 'name' && base.length > 1) {
      const tail = spelledBy(words, base.slice(core), 0, 0);
      if (tail >= 1 || done >= 2) bare.set(form.unit.name, form);
    }
  }
  return { full: [...full.values()], bare: [...bare.values()].filter((form) => !full.has(form.unit.name)) };
}
