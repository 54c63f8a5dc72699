import { toIso, type CivilDate } from '../calendar/civil-date.js';
import { asideOf, wordsBeforeAside } from './asides.js';
import { atomsOf, isBlank, startsLikeUnit, type Atom } from './atoms.js';
import { matchUnit, weighUnit, type Weighed } from './match.js';
import { remembered, type PreparedDirectory } from './prepare.js';
import type { UnitReading } from './types.js';
import { wordsOf } from './words.js';

/** One way to read the atoms from `from` on: as a unit, or as words about the units beside. */
interface Piece {
  readonly from: number;
  readonly cost: number;
  readonly reading?: UnitReading;
  /** A verb or a person follows the unit, or is the whole piece. */
  readonly remark?: boolean;
}

const LONGEST = 9;
const PIECE = 0.01;
const INNER_SIGN = { comma: 0.05, line: 0.03, glue: 0.03, and: 0.03, dash: 0.03 } as const;
/** Words that one body lends to the next: “Sở Tài chính, Nội vụ”, “Các Bộ: Tài chính, Nội vụ”. */
const LENT = new Set(['bo', 'so', 'phong', 'hoi', 'ban', 'truong', 'trung tam', 'tap doan']);

function lentBy(atom: Atom): string | undefined {
  const words = atom.words[0] === 'cac' ? atom.words.slice(1) : atom.words;
  const two = words.slice(0, 2).join(' ');
  return LENT.has(two) ? two : LENT.has(words[0] ?? '') ? words[0] : undefined;
}

/** Reads the atoms of one cell: of all ways to join neighbours into names, the one with the least doubt. */
class Splitter {
  private readonly atoms: readonly Atom[];
  /** The head word an earlier body lends to the atom; `outright` when a colon says so. */
  private readonly lent: readonly ({ head: string; outright: boolean } | undefined)[];
  private readonly alone: readonly boolean[];

  constructor(
    private readonly text: string,
    private readonly directory: PreparedDirectory,
    private readonly on: CivilDate | undefined,
  ) {
    this.atoms = atomsOf(text);
    let now: { head: string; outright: boolean } | undefined;
    this.lent = this.atoms.map((atom, at) => {
      if (atom.joint === 'hard') now = undefined;
      const given = now;
      const head = lentBy(atom);
      if (head !== undefined) now = { head, outright: this.lends(at) };
      return given;
    });
    this.alone = this.atoms.map((atom) => this.weigh(atom.start, atom.end).reading.match === 'known');
  }

  /** “Các Bộ:” names no unit; it lends its word to what follows. */
  private lends(at: number): boolean {
    const atom = this.atoms[at]!;
    return (
      atom.words[0] === 'cac' &&
      atom.words.length <= 3 &&
      lentBy(atom) !== undefined &&
      this.atoms[at + 1]?.joint === 'colon'
    );
  }

  private weigh(start: number, end: number): Weighed {
    return weighUnit(this.text, start, end, this.directory, this.on);
  }

  /** The unit with the head word it was lent: “Nội vụ” after “Sở Tài chính”. */
  private borrowed(from: number, direct: UnitReading): UnitReading | undefined {
    const lent = this.lent[from];
    if (!lent || lentBy(this.atoms[from]!) !== undefined || direct.match === 'collective') return undefined;
    const full = matchUnit(`${lent.head} ${direct.text}`, this.directory, this.on);
    if (full.match !== 'known' || (direct.match === 'known' && direct.unit === full.unit)) return undefined;
    const place = { text: direct.text, span: direct.span };
    if (direct.match === 'known' && !lent.outright)
      return { ...place, match: 'doubtful', suggestions: [direct.unit, full.unit] };
    return { ...full, ...place };
  }

  private certain(from: number, start: number, end: number): Omit<Piece, 'from'> | undefined {
    const { reading } = this.weigh(start, end);
    const lent = this.borrowed(from, reading);
    if (lent) return { cost: lent.match === 'doubtful' ? 0.2 : 0.05, reading: lent };
    if (reading.match === 'known') return { cost: 0, reading };
    if (reading.match !== 'collective') return undefined;
    // One bare group word (“đơn vị”) is more often the end of a longer phrase.
    const bare = this.atoms[from]!.words[0] !== 'cac' && wordsOf(reading.text).length <= 2;
    return { cost: bare ? 0.2 : 0.005, reading };
  }

  private pieceOf(from: number, to: number): Piece | undefined {
    const atoms = this.atoms.slice(from, to);
    const [first, last] = [atoms[0]!, atoms[atoms.length - 1]!];
    const inner = atoms.slice(1);
    if (inner.some((atom) => atom.joint === 'hard' || atom.joint === 'colon')) return undefined;
    if (atoms.slice(0, -1).some((atom) => atom.condition !== undefined)) return undefined;
    if (to - from === 1 && this.lends(from)) return { from, cost: 0.1 };
    const sure = this.certain(from, first.start, last.end);
    if (sure) return { from, ...sure };
    const aside = this.asideOf(from, to);
    if (aside) return aside;
    const trimmed = this.withoutRemark(from, last, first);
    if (trimmed) return trimmed;
    if (to - from > 1 && this.holdsUnit(from, to)) return undefined;
    const { reading, distance } = this.weigh(first.start, last.end);
    const signs = inner.reduce((sum, atom) => sum + INNER_SIGN[atom.joint as keyof typeof INNER_SIGN], 0);
    const unknown = inner.some((atom) => atom.joint === 'comma') ? 9 : 2.2;
    return { from, cost: (reading.match === 'doubtful' ? 0.5 + 3.5 * distance : unknown) + signs, reading };
  }

  /** Whether a name is certain in the beginning or at the end of the atoms: then they are no one damaged name. */
  private holdsUnit(from: number, to: number): boolean {
    const [start, end] = [this.atoms[from]!.start, this.atoms[to - 1]!.end];
    for (let at = from + 1; at < to; at += 1) {
      if (this.alone[at - 1] || this.alone[at]) return true;
      if (this.weigh(start, this.atoms[at - 1]!.end).reading.match === 'known') return true;
      if (this.weigh(this.atoms[at]!.start, end).reading.match === 'known') return true;
    }
    return false;
  }

  /** “Bộ Tài chính đôn đốc”, “Phòng A, Nguyễn …”: the unit before a verb or a person, which must stand in the last atom. */
  private withoutRemark(from: number, last: Atom, first: Atom): Piece | undefined {
    const words = wordsOf(this.text.slice(first.start, last.end));
    const cut = wordsBeforeAside(words);
    if (cut === undefined || cut <= words.length - last.words.length) return undefined;
    const end = first.start + words[cut - 1]!.end;
    const sure = this.certain(from, first.start, end);
    const single = cut <= 2 && first.words[0] !== 'cac';
    if (sure && !(sure.reading?.match === 'collective' && single))
      return { from, ...sure, cost: sure.cost + 0.1, remark: true };
    const { reading, distance } = this.weigh(first.start, end);
    if (reading.match !== 'doubtful' || distance > 0.25) return undefined;
    return { from, cost: 0.6 + 3.5 * distance, reading, remark: true };
  }

  /** Words about units. They go on over commas in small letters, as long as no unit is named. */
  private asideOf(from: number, to: number): Piece | undefined {
    const atoms = this.atoms.slice(from, to);
    const cased = this.atoms.some((atom) => atom.capital);
    const first = atoms[0]!;
    const glued = atoms.slice(1).findIndex((atom) => atom.joint !== 'glue');
    const head = atoms
      .slice(0, glued < 0 ? atoms.length : glued + 1)
      .flatMap((atom) => atom.words)
      .join(' ');
    const follows =
      this.follows[from] === true &&
      cased &&
      !first.capital &&
      (!startsLikeUnit(first) || this.weigh(first.start, atoms[atoms.length - 1]!.end).distance > 0.2);
    if (this.alone[from] || !(asideOf(head) !== undefined || follows)) return undefined;
    const rest = atoms.slice(1);
    if (
      rest.some(
        (atom, i) =>
          this.alone[from + 1 + i] ||
          (atom.capital && atom.joint !== 'glue') ||
          asideOf(atom.words.join(' '))?.kind === 'role',
      )
    )
      return undefined;
    if (rest.some((atom) => startsLikeUnit(atom) && atom.capital)) return undefined;
    return { from, cost: (follows ? 0.45 : 0.3) * (to - from), remark: true };
  }

  /** Whether the best reading up to an atom ends in a remark of the same sentence. */
  private readonly follows: boolean[] = [];

  private best(): Piece[] {
    const count = this.atoms.length;
    const chosen: { cost: number; piece?: Piece }[] = [{ cost: 0 }];
    for (let to = 1; to <= count; to += 1) {
      let least: { cost: number; piece?: Piece } = { cost: Infinity };
      for (let from = to - 1; from >= Math.max(0, to - LONGEST); from -= 1) {
        const piece = this.pieceOf(from, to);
        if (!piece) continue;
        const cost = chosen[from]!.cost + piece.cost + PIECE;
        if (cost < least.cost) least = { cost, piece };
      }
      chosen.push(least);
      this.follows[to] =
        least.piece?.remark === true && this.atoms[to]?.joint !== 'hard' && !this.isRole(least.piece.from);
    }
    const pieces: Piece[] = [];
    for (let to = count; to > 0; to = pieces[0]!.from) pieces.unshift(chosen[to]!.piece!);
    return pieces;
  }

  private isRole(at: number): boolean {
    return asideOf(this.atoms[at]!.words.join(' '))?.kind === 'role';
  }

  readings(): UnitReading[] {
    const out: UnitReading[] = [];
    let forward: 'lead' | 'coordinating' | undefined;
    const pieces = this.best();
    pieces.forEach((piece, at) => {
      const first = this.atoms[piece.from]!;
      const end = pieces[at + 1]?.from ?? this.atoms.length;
      const { condition } = this.atoms[end - 1]!;
      if (first.joint === 'hard') forward = undefined;
      if (piece.reading) {
        const role =
          condition === undefined
            ? undefined
            : asideOf(
                wordsOf(condition)
                  .map((w) => w.text)
                  .join(' '),
              );
        const own = role?.kind === 'role' ? role.role : forward;
        const reading = this.glued(piece, pieces[at - 1]) ? unsure(piece.reading) : piece.reading;
        if (this.glued(piece, pieces[at - 1])) out.push(unsure(out.pop()!));
        out.push({ ...reading, ...(condition ? { condition } : {}), ...(own ? { role: own } : {}) });
        return;
      }
      const aside = asideOf(first.words.join(' '));
      if (aside?.kind !== 'role') return;
      const before = out[out.length - 1];
      const back =
        before &&
        (first.joint === 'glue' || first.joint === 'colon' || first.joint === 'dash') &&
        this.atoms[end]?.joint !== 'colon';
      if (aside.role === 'lead' && back) out[out.length - 1] = { ...before, role: 'lead' };
      else if (aside.whole) forward = aside.role;
    });
    return out;
  }

  /** Two names with nothing between them may be one name (“Chi hội Công an phường”): then neither is sure. */
  private glued(piece: Piece, before: Piece | undefined): boolean {
    const first = this.atoms[piece.from]!;
    if (first.joint !== 'glue' || first.words[0] === 'cac' || !before?.reading || before.remark) return false;
    if (this.atoms[piece.from - 1]!.condition !== undefined) return false;
    return this.atoms[before.from]!.words[0] !== first.words[0] && before.reading.match !== 'collective';
  }
}

function unsure(reading: UnitReading): UnitReading {
  if (reading.match !== 'known') return reading;
  const { text, span, condition, role, unit } = reading;
  return {
    text,
    span,
    ...(condition ? { condition } : {}),
    ...(role ? { role } : {}),
    match: 'doubtful',
    suggestions: [unit],
  };
}

/**
 * Reads a cell that names any number of units, in their order. Signs inside a name do not split it; what is said about a unit
 * (“đối với …”, persons, telephone numbers, verbs) is no unit. A cell with words but without any unit gives one 'unknown'.
 */
export function splitUnits(text: string, directory: PreparedDirectory, on?: CivilDate): readonly UnitReading[] {
  return remembered(directory, `cell ${on ? toIso(on) : ''}|${text}`, () => {
    if (isBlank(text)) return [];
    const whole = matchUnit(text, directory, on);
    if (whole.match === 'known' || (whole.match === 'collective' && !/[;:]/.test(whole.text))) return [whole];
    const readings = new Splitter(text, directory, on).readings();
    return readings.length > 0 ? readings : [{ text: whole.text, span: whole.span, match: 'unknown' }];
  });
}
