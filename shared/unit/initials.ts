import type { Form, PreparedDirectory } from './prepare.js';

/** Whether the words spell the name with some of its words shortened to initials: “Phòng VHXH”, “TTPVHCC”, “Sở KH&CN”. */
function spells(words: readonly string[], name: readonly string[], w: number, n: number): boolean {
  if (w === words.length) return n === name.length;
  if (n === name.length) return false;
  const word = words[w]!;
  if (word === name[n] && spells(words, name, w + 1, n + 1)) return true;
  if (word.length > name.length - n) return false;
  for (let i = 0; i < word.length; i += 1) if (word[i] !== name[n + i]![0]) return false;
  return spells(words, name, w + 1, n + word.length);
}

export interface Shortened {
  readonly form: Form;
  /** At least one whole word of the name is written out. */
  readonly headed: boolean;
}

/** The units whose name the words shorten; one per unit. `bare` ones leave out the first word of the name: “KT”. */
export function shortened(
  words: readonly string[],
  prepared: PreparedDirectory,
): { full: readonly Shortened[]; bare: readonly Form[] } {
  const full = new Map<string, Shortened>();
  const bare = new Map<string, Form>();
  if (words.length > 8) return { full: [], bare: [] };
  for (const form of prepared.forms) {
    const bases = [form.spelled, form.base.split(' ')];
    if (bases.some((name) => spells(words, name, 0, 0))) {
      if (!full.has(form.unit.name)) full.set(form.unit.name, { form, headed: form.spelled.includes(words[0]!) });
    } else if (form.by === 'name' && bases.some((name) => name.length > 2 && spells(words, name.slice(1), 0, 0)))
      bare.set(form.unit.name, form);
  }
  return { full: [...full.values()], bare: [...bare.values()] };
}
