import { asideOf } from './asides.js';
import type { Atom } from './atoms.js';
import type { PreparedDirectory } from './prepare.js';
import { mayGoOn, unsure } from './torn.js';
import type { UnitReading } from './types.js';
import { wordsOf } from './words.js';

/** One way to read the atoms from `from` on: as a unit, or as words about the units beside. */
export interface Piece {
  readonly from: number;
  readonly cost: number;
  readonly reading?: UnitReading;
  /** A verb or a person follows the unit, or is the whole piece. */
  readonly remark?: boolean;
}

type Role = 'lead' | 'coordinating';

/** Two names with nothing between them may be one name (“Chi hội Công an phường”): then neither is sure. */
function glued(piece: Piece, before: Piece | undefined, atoms: readonly Atom[]): boolean {
  const first = atoms[piece.from]!;
  if (first.joint !== 'glue' || first.words[0] === 'cac' || !before?.reading || before.remark) return false;
  if (atoms[piece.from - 1]!.condition !== undefined) return false;
  return atoms[before.from]!.words[0] !== first.words[0] && before.reading.match !== 'collective';
}

/** “Phòng Kinh tế, Hạ tầng và Nông thôn”: the rest may belong to the name before it. */
function torn(piece: Piece, before: Piece | undefined, atoms: readonly Atom[], directory: PreparedDirectory): boolean {
  const [rest, name] = [piece.reading, before?.reading];
  return rest !== undefined && name !== undefined && mayGoOn(name, rest, atoms[piece.from]!, directory);
}

/** “(chủ trì)” behind a name. */
function roleIn(condition: string | undefined): Role | undefined {
  const aside =
    condition === undefined
      ? undefined
      : asideOf(
          wordsOf(condition)
            .map((w) => w.text)
            .join(' '),
        );
  return aside?.kind === 'role' ? aside.role : undefined;
}

/** The units of the pieces in their order, with what the pieces between say of their part and what brackets say of them. */
export function readingsOf(
  pieces: readonly Piece[],
  atoms: readonly Atom[],
  directory: PreparedDirectory,
): UnitReading[] {
  const out: UnitReading[] = [];
  let forward: Role | undefined;
  /** “Phối hợp: …; …”: a colon holds over semicolons. */
  let held = false;
  let segment = 0;
  pieces.forEach((piece, at) => {
    const first = atoms[piece.from]!;
    const end = pieces[at + 1]?.from ?? atoms.length;
    const last = atoms[end - 1]!;
    // “Nguyễn Thị Lan (Phòng Kinh tế)”: what brackets name says nothing more of itself.
    const condition = piece.reading && piece.reading.span.start >= last.end ? undefined : last.condition;
    if (first.joint === 'hard') {
      segment = out.length;
      if (!held) forward = undefined;
    }
    if (piece.reading) {
      const both = glued(piece, pieces[at - 1], atoms) || torn(piece, pieces[at - 1], atoms, directory);
      if (both) out.push(unsure(out.pop()!));
      const role = roleIn(condition) ?? forward;
      out.push({
        ...(both ? unsure(piece.reading) : piece.reading),
        ...(condition ? { condition } : {}),
        ...(role ? { role } : {}),
      });
      return;
    }
    const aside = asideOf(first.words.join(' '));
    if (aside?.kind !== 'role') return;
    const before = out[out.length - 1];
    const back =
      before &&
      (first.joint === 'glue' || first.joint === 'colon' || first.joint === 'dash') &&
      atoms[end]?.joint !== 'colon';
    if (aside.role === 'lead' && back) out[out.length - 1] = { ...before, role: 'lead' };
    else if (aside.role === 'coordinating' && back && (atoms[end] === undefined || atoms[end].joint === 'hard')) {
      out.splice(segment, Infinity, ...out.slice(segment).map((r) => (r.role ? r : { ...r, role: aside.role })));
    } else if (aside.whole) {
      forward = aside.role;
      held = atoms[end]?.joint === 'colon';
    }
  });
  return out;
}
