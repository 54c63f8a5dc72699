import type { CivilDate } from '../calendar/civil-date.js';
import { asideOf, wordsBeforeAside } from './asides.js';
import { atomsOf, startsLikeUnit, type Atom } from './atoms.js';
import { collectiveKey } from './collective.js';
import { listsUnits } from './lists.js';
import { lentBy, loansOf, onlyLends } from './lending.js';
import { certainUnit, misspeltUnit, saysNoUnit, weighUnit, type Weighed } from './match.js';
import { apart } from './places.js';
import { noPerson, personPiece } from './person-piece.js';
import { readingsOf, type Piece } from './parts.js';
import type { PreparedDirectory } from './prepare.js';
import { readName } from './said.js';
import { manySchools } from './schools.js';
import type { UnitReading } from './types.js';
import { wordsOf } from './words.js';

/** How many atoms one name may have; fewer in a cell of prose. */
const LONGEST = 9;
const LONGEST_IN_PROSE = 5;
const PROSE = 16;
const PIECE = 0.01;
const REMARK = 0.1;
const MISSPELT = 0.4;
const ALL_BUT_CERTAIN = 0.05;
const INNER_SIGN = { comma: 0.05, line: 0.03, glue: 0.03, and: 0.03, dash: 0.03 } as const;
/** Reads the atoms of one cell: of all ways to join neighbours into names, the one with the least doubt. */
export class Splitter {
  private readonly atoms: readonly Atom[];
  private readonly lent: ReturnType<typeof loansOf>;
  private readonly alone: readonly boolean[];
  /** The cell uses capitals. */
  private readonly cased: boolean;

  constructor(
    private readonly text: string,
    private readonly directory: PreparedDirectory,
    private readonly on: CivilDate | undefined,
  ) {
    this.atoms = atomsOf(text);
    this.cased = this.atoms.some((atom) => atom.capital);
    this.lent = loansOf(text, this.atoms);
    this.alone = this.atoms.map(
      (atom, at) => this.isUnit(atom.start, atom.end) || this.withoutRemark(at, atom, atom)?.cost === REMARK,
    );
  }

  private isUnit(start: number, end: number): boolean {
    return certainUnit(this.text, start, end, this.directory, this.on)?.match === 'known';
  }

  private weigh(start: number, end: number): Weighed {
    return weighUnit(this.text, start, end, this.directory, this.on);
  }

  /** The unit with the head word it was lent: “Nội vụ” after “Sở Tài chính”. */
  private borrowed(from: number, start: number, end: number, direct: UnitReading | undefined): UnitReading | undefined {
    const lent = this.lent[from];
    if (!lent || lentBy(this.atoms[from]!) !== undefined || direct?.match === 'collective') return undefined;
    const text = this.text.slice(start, end);
    // “Bộ CHQS tỉnh, Công an tỉnh”: a name with its tier borrows nothing.
    if (direct?.match === 'known' && readName(text).level !== undefined) return undefined;
    const whole = `${lent.head} ${text}`;
    const full = certainUnit(whole, 0, whole.length, this.directory, this.on);
    if (full?.match !== 'known' || (direct?.match === 'known' && direct.unit === full.unit)) return undefined;
    const place = { text, span: { start, end } };
    if (direct?.match === 'known' && !lent.outright)
      return {
        ...place,
        match: 'doubtful',
        suggestions: lent.superior ? [full.unit, direct.unit] : [direct.unit, full.unit],
      };
    return { ...full, ...place };
  }

  private certain(from: number, start: number, end: number): Omit<Piece, 'from'> | undefined {
    const reading = certainUnit(this.text, start, end, this.directory, this.on);
    if (reading && listsUnits(reading, this.directory)) return undefined;
    const lent = this.borrowed(from, start, end, reading);
    if (lent) return { cost: lent.match === 'doubtful' ? 0.2 : 0.05, reading: lent };
    if (reading?.match !== 'collective') return reading && { cost: 0, reading };
    // One bare group word (“đơn vị”) is more often the end of a longer phrase.
    const bare = this.atoms[from]!.words[0] !== 'cac' && wordsOf(reading.text).length <= 2;
    const named =
      this.directory.collectives.has(collectiveKey(wordsOf(reading.text).map((w) => w.text))) ||
      this.directory.directory.collectives.some(({ name }) => name === reading.unit);
    return { cost: bare ? 0.2 : named || manySchools(reading.text) ? 0.005 : 0.03, reading };
  }

  private pieceOf(from: number, to: number): Piece | undefined {
    const atoms = this.atoms.slice(from, to);
    const [first, last] = [atoms[0]!, atoms[atoms.length - 1]!];
    const inner = atoms.slice(1);
    if (inner.some((atom) => atom.joint === 'hard' || atom.joint === 'colon')) return undefined;
    if (atoms.slice(0, -1).some((atom) => atom.condition !== undefined)) return undefined;
    if (to - from === 1 && onlyLends(this.atoms, from)) return { from, cost: 0.1 };
    const sure = this.certain(from, first.start, last.end);
    if (sure) return { from, ...sure };
    const aside =
      personPiece(this.text, this.atoms, from, to, this.lent[from] !== undefined, this.directory, this.on) ??
      this.asideOf(from, to);
    if (aside) return aside;
    const misspelt = misspeltUnit(this.text, first.start, last.end, this.directory);
    if (misspelt && to - from > 1) return { from, cost: MISSPELT, reading: misspelt };
    const trimmed = this.withoutRemark(from, last, first);
    if (trimmed) return trimmed;
    if (to - from > 1 && this.holdsUnit(from, to) && !this.goesOn(from, to)) return undefined;
    if (
      inner.some(
        (atom) =>
          (atom.joint === 'comma' && atom.words[0] === 'cac' && first.words[0] !== 'cac') ||
          (atom.joint !== 'dash' && startsLikeUnit(atom) && (atom.capital || atom.words[0] === first.words[0])),
      )
    )
      return undefined;
    const { reading: said, distance } =
      this.likely(first) || saysNoUnit(this.text.slice(first.start, last.end), this.directory)
        ? this.weigh(first.start, last.end)
        : this.unread(first.start, last.end);
    const reading = this.lent[from] === undefined ? said : noPerson(said);
    if (reading.match === 'doubtful' && this.saysNoMore(first, inner, reading, distance)) return undefined;
    const signs = inner.reduce((sum, atom) => sum + INNER_SIGN[atom.joint as keyof typeof INNER_SIGN], 0);
    const unknown = inner.some((atom) => atom.joint === 'comma' && (this.likely(atom) || this.isNobody(atom)))
      ? 9
      : 2.2;
    const doubt = reading.match === 'known' ? 0.02 : reading.match === 'doubtful' ? 0.5 + 3.5 * distance : unknown;
    return { from, cost: doubt + signs, reading };
  }

  /** “Kế toán, Thủ quỹ”: what follows a comma brings the name no nearer. */
  private saysNoMore(first: Atom, inner: readonly Atom[], whole: UnitReading, distance: number): boolean {
    if (inner.length === 0 || inner[0]!.joint !== 'comma' || whole.match !== 'doubtful') return false;
    const alone = this.weigh(first.start, first.end);
    return (
      alone.reading.match === 'doubtful' &&
      alone.reading.suggestions[0] === whole.suggestions[0] &&
      alone.distance <= distance
    );
  }

  /** Small words in a cell that uses capitals, and that do not begin like a unit, are no damaged name. */
  private likely(first: Atom): boolean {
    return first.capital || !this.cased || first.words[0] === 'cac' || startsLikeUnit(first);
  }

  /** “…, giáo viên”: a part that says itself that it is no unit belongs to no name. */
  private isNobody(atom: Atom): boolean {
    return saysNoUnit(this.text.slice(atom.start, atom.end), this.directory);
  }

  private unread(start: number, end: number): Weighed {
    return { reading: { text: this.text.slice(start, end), span: { start, end }, match: 'unknown' }, distance: 1 };
  }

  /** Whether a name is certain in the beginning or at the end of the atoms: then they are no one damaged name. */
  private holdsUnit(from: number, to: number): boolean {
    const [start, end] = [this.atoms[from]!.start, this.atoms[to - 1]!.end];
    for (let at = from + 1; at < to; at += 1) {
      if (this.alone[at - 1] || this.alone[at]) return true;
      if (this.isUnit(start, this.atoms[at - 1]!.end)) return true;
      if (this.isUnit(this.atoms[at]!.start, end)) return true;
    }
    return false;
  }

  /** “Phong Kinh té, Ha tang va Do thj”: a longer name that is all but certain, though it begins as a shorter one does. */
  private goesOn(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.alone[at] || startsLikeUnit(this.atoms[at]!)) return false;
    return this.weigh(this.atoms[from]!.start, this.atoms[to - 1]!.end).distance <= ALL_BUT_CERTAIN;
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
      return { from, ...sure, cost: sure.cost + REMARK, remark: true };
    const { reading, distance } = this.weigh(first.start, end);
    if (reading.match !== 'doubtful' || distance > 0.25) return undefined;
    return { from, cost: 0.6 + 3.5 * distance, reading, remark: true };
  }

  /** Words about units. They go on over commas in small letters, as long as no unit is named. */
  private asideOf(from: number, to: number): Piece | undefined {
    const atoms = this.atoms.slice(from, to);
    const first = atoms[0]!;
    const glued = atoms.slice(1).findIndex((atom) => atom.joint !== 'glue');
    const head = atoms
      .slice(0, glued < 0 ? atoms.length : glued + 1)
      .flatMap((atom) => atom.words)
      .join(' ');
    const follows =
      this.follows[from] === true &&
      this.cased &&
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
    const longest = count > PROSE ? LONGEST_IN_PROSE : LONGEST;
    const chosen: { cost: number; piece?: Piece }[] = [{ cost: 0 }];
    for (let to = 1; to <= count; to += 1) {
      let least: { cost: number; piece?: Piece } = { cost: Infinity };
      for (let from = to - 1; from >= Math.max(0, to - longest); from -= 1) {
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
    return apart(readingsOf(this.best(), this.atoms, this.directory));
  }
}
