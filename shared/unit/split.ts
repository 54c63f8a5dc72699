import { toIso, type CivilDate } from '../calendar/civil-date.js';
import { asideOf, wordsBeforeAction } from './asides.js';
import { atomsOf, isBlank, said, type Atom } from './atoms.js';
import { matchUnit } from './match.js';
import { remembered, type PreparedDirectory } from './prepare.js';
import type { UnitReading } from './types.js';
import { wordsOf } from './words.js';

/** One way to read atoms [from, to): as a unit, or as words about the unit before. */
interface Piece {
  readonly from: number;
  readonly cost: number;
  readonly reading?: UnitReading;
}

const LONGEST = 9;
const PIECE = 0.01;
/** Words that one body lends to the next: “Sở Tài chính, Nội vụ”, “Các Bộ: Tài chính, Nội vụ”. */
const LENT = new Set(['bo', 'so', 'phong', 'hoi', 'ban', 'truong', 'trung tam', 'tap doan']);

const lentBy = (atom: Atom): string | undefined => {
  const words = atom.words[0] === 'cac' ? atom.words.slice(1) : atom.words;
  const two = words.slice(0, 2).join(' ');
  return LENT.has(two) ? two : LENT.has(words[0] ?? '') ? words[0] : undefined;
};

const isCertain = (reading: UnitReading): boolean => reading.match === 'known' || reading.match === 'collective';

class Splitter {
  private readonly atoms: readonly Atom[];
  /** The head word an earlier body lends to the atom, and whether a colon says so outright. */
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
      if (head !== undefined)
        now = { head, outright: atom.words[0] === 'cac' && this.atoms[at + 1]?.joint === 'colon' };
      return given;
    });
    this.alone = this.atoms.map((atom) => isCertain(this.match(atom.start, atom.end)));
  }

  private match(start: number, end: number): UnitReading {
    const reading = matchUnit(this.text.slice(start, end), this.directory, this.on);
    return { ...reading, span: { start: start + reading.span.start, end: start + reading.span.end } };
  }

  /** The unit lent its head word: “Nội vụ” after “Sở Tài chính”. */
  private borrowed(from: number, start: number, end: number, direct: UnitReading): UnitReading | undefined {
    const lent = this.lent[from];
    if (!lent || lentBy(this.atoms[from]!) !== undefined || direct.match === 'collective') return undefined;
    const full = matchUnit(`${lent.head} ${this.text.slice(start, end)}`, this.directory, this.on);
    if (full.match !== 'known' || (direct.match === 'known' && direct.unit === full.unit)) return undefined;
    const place = { text: direct.text, span: direct.span };
    if (direct.match === 'known' && !lent.outright)
      return { ...place, match: 'doubtful', suggestions: [direct.unit, full.unit] };
    return { ...full, ...place };
  }

  private costOf(from: number, to: number): Piece | undefined {
    const first = this.atoms[from]!;
    const last = this.atoms[to - 1]!;
    const inner = this.atoms.slice(from + 1, to);
    if (inner.some((atom) => atom.joint === 'hard' || atom.joint === 'colon')) return undefined;
    if (this.atoms.slice(from, to - 1).some((atom) => atom.condition !== undefined)) return undefined;
    const direct = this.match(first.start, last.end);
    const lent = this.borrowed(from, first.start, last.end, direct);
    if (lent) return { from, cost: lent.match === 'doubtful' ? 0.2 : 0.05, reading: lent };
    if (direct.match === 'known') return { from, cost: 0, reading: direct };
    if (direct.match === 'collective') return { from, cost: 0.005, reading: direct };
    if (to - from > 1 && this.alone.slice(from, to).some(Boolean)) return this.asideCost(from, to);
    const aside = this.asideCost(from, to);
    if (aside) return aside;
    const cut = wordsBeforeAction(wordsOf(this.text.slice(first.start, last.end)).map((w) => w.text));
    if (cut !== undefined && to - from === 1) {
      const before = this.match(
        first.start,
        first.start + wordsOf(this.text.slice(first.start, last.end))[cut - 1]!.end,
      );
      if (before.match !== 'unknown') return { from, cost: before.match === 'doubtful' ? 1 : 0.1, reading: before };
    }
    const joins = inner.reduce(
      (sum, atom) => sum + (atom.joint === 'comma' ? 0.5 : atom.joint === 'line' ? 0.3 : 0.05),
      0,
    );
    return { from, cost: (direct.match === 'doubtful' ? 1 : 2) + joins, reading: direct };
  }

  private asideCost(from: number, to: number): Piece | undefined {
    const first = this.atoms[from]!;
    if (
      this.alone[from] ||
      (lentBy(first) !== undefined && this.atoms[to]?.joint === 'colon' && first.words[0] !== 'cac')
    )
      return undefined;
    if (first.words[0] === 'cac' && lentBy(first) !== undefined && to - from === 1 && this.atoms[to]?.joint === 'colon')
      return { from, cost: 0.1 };
    if (!asideOf(first)) return undefined;
    for (let at = from + 1; at < to; at += 1)
      if (this.alone[at] || this.atoms[at]!.capital || asideOf(this.atoms[at]!)?.kind === 'role') return undefined;
    return { from, cost: 0.3 * (to - from) };
  }

  private best(): Piece[] {
    const count = this.atoms.length;
    const chosen: { cost: number; piece?: Piece }[] = [{ cost: 0 }];
    for (let to = 1; to <= count; to += 1) {
      let least: { cost: number; piece?: Piece } = { cost: Infinity };
      for (let from = to - 1; from >= Math.max(0, to - LONGEST); from -= 1) {
        const piece = this.costOf(from, to);
        if (!piece) continue;
        const cost = chosen[from]!.cost + piece.cost + PIECE;
        if (cost < least.cost) least = { cost, piece };
      }
      chosen.push(least);
    }
    const pieces: Piece[] = [];
    for (let to = count; to > 0; to = pieces[0]!.from) pieces.unshift(chosen[to]!.piece!);
    return pieces;
  }

  readings(): UnitReading[] {
    const out: UnitReading[] = [];
    let forward: 'lead' | 'coordinating' | undefined;
    const pieces = this.best();
    pieces.forEach((piece, at) => {
      const first = this.atoms[piece.from]!;
      if (first.joint === 'hard') forward = undefined;
      const last = this.atoms[(pieces[at + 1]?.from ?? this.atoms.length) - 1]!;
      if (piece.reading) {
        out.push({
          ...piece.reading,
          ...(last.condition ? { condition: last.condition } : {}),
          ...(forward ? { role: forward } : {}),
        });
        return;
      }
      const aside = asideOf(first);
      if (aside?.kind !== 'role') return;
      const before = out[out.length - 1];
      const back = before && (first.joint === 'glue' || first.joint === 'colon' || first.joint === 'dash');
      if (aside.role === 'lead' && back && this.atoms[piece.from + 1]?.joint !== 'colon')
        out[out.length - 1] = { ...before, role: 'lead' };
      else if (/^(?:\S+ \S+ )?(?:chu tri|phoi hop)(?: voi| cung| chinh| thuc hien)?$/.test(said(first)))
        forward = aside.role;
    });
    return out;
  }
}

/**
 * Reads a cell that names any number of units, in their order. Signs inside a name do not split it; what is said about a unit
 * (“đối với …”, persons, telephone numbers, verbs) is no unit. A cell with words but without any unit gives one 'unknown'.
 */
export function splitUnits(text: string, directory: PreparedDirectory, on?: CivilDate): readonly UnitReading[] {
  return remembered(directory, `cell ${on ? toIso(on) : ''}|${text}`, () => {
    if (isBlank(text)) return [];
    const whole = matchUnit(text, directory, on);
    if (isCertain(whole)) return [whole];
    const readings = new Splitter(text, directory, on).readings();
    return readings.length > 0 ? readings : [{ text: whole.text, span: whole.span, match: 'unknown' }];
  });
}
