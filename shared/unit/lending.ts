// Words that one body lends to the next: “Sở Tài chính, Nội vụ”, “Các Bộ: Tài chính, Nội vụ”.
import type { Atom } from './atoms.js';
import { wordsOf } from './words.js';

const LENT = new Set(['bo', 'so', 'phong', 'hoi', 'ban', 'truong', 'trung tam', 'tap doan']);

export interface Loan {
  /** The head word as the cell writes it, with its marks. */
  readonly head: string;
  /** A colon lends it: “Các Bộ:”. */
  readonly outright: boolean;
  /** Of bodies above the office. */
  readonly superior: boolean;
}

/** The head word that an atom may lend, or brings itself. */
export function lentBy(atom: Atom): string | undefined {
  const words = atom.words[0] === 'cac' ? atom.words.slice(1) : atom.words;
  const two = words.slice(0, 2).join(' ');
  if (two === 'bo phan') return undefined;
  return LENT.has(two) ? two : LENT.has(words[0] ?? '') ? words[0] : undefined;
}

/** “Các Bộ:”, “Sở:” name no unit; they lend their word to what follows. */
export function onlyLends(atoms: readonly Atom[], at: number): boolean {
  const atom = atoms[at]!;
  const head = lentBy(atom);
  if (head === undefined || atoms[at + 1]?.joint !== 'colon') return false;
  return atom.words[0] === 'cac' ? atom.words.length <= 3 : atom.words.join(' ') === head;
}

function written(text: string, atom: Atom, head: string): string {
  const words = wordsOf(text.slice(atom.start, atom.end));
  const first = atom.words[0] === 'cac' ? 1 : 0;
  const last = first + head.split(' ').length - 1;
  return text.slice(atom.start + words[first]!.start, atom.start + words[last]!.end);
}

/** What an earlier body lends to each atom. */
export function loansOf(text: string, atoms: readonly Atom[]): readonly (Loan | undefined)[] {
  let now: Loan | undefined;
  return atoms.map((atom, at) => {
    if (atom.joint === 'hard') now = undefined;
    const given = now;
    const head = lentBy(atom);
    if (head !== undefined)
      now = {
        head: written(text, atom, head),
        outright: onlyLends(atoms, at),
        superior: head === 'so' || head === 'bo',
      };
    return given;
  });
}
