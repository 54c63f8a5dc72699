import { pattern } from '../../lexicon/pattern.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { BODIES } from '../../lexicon/bodies.js';
import { remarkOf, wordsBeforeRemark } from './remarks.js';
import { segmentsOf, startsLikeUnit, type Segment, type Separator } from './segments.js';
import { collectiveKey } from '../name/collective.js';
import { withLineItems } from './line-items.js';
import { listsUnits } from './lists.js';
import { headOf, sharedHeads, onlyNamesHead } from './shared-head.js';
import { certainUnit, misspeltUnit, saysNoUnit, matchWithDistance, type DistantMatch } from '../name/match.js';
import { apart } from './places.js';
import { isPost } from '../name/people.js';
import { noPerson, personCandidate } from './person-candidate.js';
import { readingsOf, type Candidate } from './assemble.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { parseName } from '../name/parsed-name.js';
import { manySchools } from '../name/schools.js';
import type { UnitReading } from '../types.js';
import { wordsOf } from '../name/words.js';

/** How many segments one name may have; fewer in a cell of prose. */
const LONGEST = 9;
const LONGEST_IN_PROSE = 5;
const PROSE = 16;
const PIECE = 0.01;
const REMARK = 0.1;
const MISSPELT = 0.4;
const ALL_BUT_CERTAIN = 0.05;
const INNER_SIGN = { comma: 0.05, line: 0.03, none: 0.03, and: 0.03, dash: 0.03 } as const;
const isCut = (separator: Separator): boolean => separator === 'hard' || separator === 'colon' || separator === 'item';
/** Reads the segments of one cell: of all ways to join neighbours into names, the one with the least doubt. */
export class UnitSegmenter {
  private readonly segments: readonly Segment[];
  private readonly shared: ReturnType<typeof sharedHeads>;
  private readonly alone: readonly boolean[];
  /** The cell uses capitals. */
  private readonly cased: boolean;

  constructor(
    private readonly text: string,
    private readonly directory: PreparedDirectory,
    private readonly on: CivilDate | undefined,
  ) {
    this.segments = withLineItems(text, segmentsOf(text), directory);
    this.cased = this.segments.some((segment) => segment.capital);
    this.shared = sharedHeads(text, this.segments);
    this.alone = this.segments.map(
      (segment, at) =>
        this.isUnit(segment.start, segment.end) || this.withoutRemark(at, segment, segment)?.cost === REMARK,
    );
  }

  private isUnit(start: number, end: number): boolean {
    return certainUnit(this.text, start, end, this.directory, this.on)?.match === 'known';
  }

  private weigh(start: number, end: number): DistantMatch {
    return matchWithDistance(this.text, start, end, this.directory, this.on);
  }

  /** The unit with the head word it was lent: “Nội vụ” after “Sở Tài chính”. */
  private borrowed(from: number, start: number, end: number, direct: UnitReading | undefined): UnitReading | undefined {
    const shared = this.shared[from];
    if (!shared || headOf(this.segments[from]!) !== undefined || direct?.match === 'collective') return undefined;
    const text = this.text.slice(start, end);
    // “Bộ CHQS tỉnh, Công an tỉnh”: a name with its tier borrows nothing.
    if (direct?.match === 'known' && parseName(text).level !== undefined) return undefined;
    const whole = `${shared.head} ${text}`;
    const full = certainUnit(whole, 0, whole.length, this.directory, this.on);
    if (full?.match !== 'known' || (direct?.match === 'known' && direct.unit === full.unit)) return undefined;
    const place = { text: whole, span: { start, end } };
    if (direct?.match === 'known' && !shared.outright)
      return {
        text,
        span: { start, end },
        match: 'doubtful',
        suggestions: shared.superior ? [full.unit, direct.unit] : [direct.unit, full.unit],
      };
    return { ...full, ...place };
  }

  /**
   * A part of a list after “Các Sở:”, “UBND các xã:”: the head belongs to each, known or not, and a comma or “và” between two
   * parts separates them unless they are one name. undefined where no such head rules; 'no' where the parts are several.
   */
  private underHead(from: number, to: number): Candidate | 'no' | undefined {
    const shared = this.shared[from];
    const segments = this.segments.slice(from, to);
    const first = segments[0]!;
    if (!shared?.outright || this.isRole(from) || isPost(first.words) || first.words[0] === 'cac') return undefined;
    const [start, end] = [first.start, segments[segments.length - 1]!.end];
    const part = this.text.slice(start, end);
    const whole = `${shared.head} ${part}`;
    const { reading, distance } = matchWithDistance(whole, 0, whole.length, this.directory, this.on);
    const certain = reading.match === 'known' || reading.match === 'collective';
    if (!certain) {
      // “…, Công an tỉnh”: a body with a name of its own takes no head.
      if (startsLikeUnit(first) && first.words.length > 1 && !shared.superior) return undefined;
      const direct = certainUnit(this.text, start, end, this.directory, this.on);
      if (direct?.match === 'known' && parseName(part).level !== undefined) return undefined;
      const inner = segments.slice(1).map(({ separator }) => separator);
      const listed = inner.some((separator) => separator !== 'dash' && separator !== 'none' && separator !== 'and');
      const several = inner.includes('and') && !(reading.match === 'doubtful' && distance <= 0.1);
      if (listed || several) return 'no';
    }
    return { from, cost: certain ? 0.05 : 0.3, reading: { ...reading, text: whole, span: { start, end } } };
  }

  private certain(from: number, start: number, end: number): Omit<Candidate, 'from'> | undefined {
    const reading = certainUnit(this.text, start, end, this.directory, this.on);
    if (reading && listsUnits(reading, this.directory)) return undefined;
    const shared = this.borrowed(from, start, end, reading);
    if (shared) return { cost: shared.match === 'doubtful' ? 0.2 : 0.05, reading: shared };
    if (reading?.match !== 'collective') return reading && { cost: 0, reading };
    // One bare group word (“đơn vị”) is more often the end of a longer phrase.
    const bare = this.segments[from]!.words[0] !== 'cac' && wordsOf(reading.text).length <= 2;
    const named =
      this.directory.collectives.has(collectiveKey(wordsOf(reading.text).map((w) => w.text))) ||
      this.directory.directory.collectives.some(({ name }) => name === reading.unit);
    return { cost: bare ? 0.2 : named || manySchools(reading.text) ? 0.005 : 0.03, reading };
  }

  private candidateOf(from: number, to: number): Candidate | undefined {
    const segments = this.segments.slice(from, to);
    const [first, last] = [segments[0]!, segments[segments.length - 1]!];
    const inner = segments.slice(1);
    if (inner.some(({ separator }) => isCut(separator))) return undefined;
    if (segments.slice(0, -1).some((segment) => segment.condition !== undefined)) return undefined;
    if (to - from === 1 && onlyNamesHead(this.segments, from)) return { from, cost: 0.1 };
    const listed = this.underHead(from, to);
    if (listed) return listed === 'no' ? undefined : listed;
    const sure = this.certain(from, first.start, last.end);
    if (sure) return { from, ...sure };
    const remark =
      personCandidate(this.text, this.segments, from, to, this.shared[from] !== undefined, this.directory, this.on) ??
      this.remarkOf(from, to);
    if (remark) return remark;
    // “Ban Chỉ huy Quân sự xã | phối hợp”: a role belongs to no name.
    if (to - from > 1 && segments.some((_, i) => this.isRole(from + i))) return undefined;
    const misspelt = misspeltUnit(this.text, first.start, last.end, this.directory);
    if (misspelt && to - from > 1) return { from, cost: MISSPELT, reading: misspelt };
    const trimmed = this.withoutRemark(from, last, first);
    if (trimmed) return trimmed;
    if (to - from > 1 && this.holdsUnit(from, to) && !this.goesOn(from, to)) return undefined;
    if (
      inner.some(
        (segment) =>
          (segment.separator === 'comma' && segment.words[0] === 'cac' && first.words[0] !== 'cac') ||
          (segment.separator !== 'dash' &&
            startsLikeUnit(segment) &&
            (segment.capital || segment.words[0] === first.words[0])),
      )
    )
      return undefined;
    const { reading: said, distance } =
      this.likely(first) || saysNoUnit(this.text.slice(first.start, last.end), this.directory)
        ? this.weigh(first.start, last.end)
        : this.unread(first.start, last.end);
    const reading = this.shared[from] === undefined ? said : noPerson(said);
    if (reading.match === 'doubtful' && this.saysNoMore(first, inner, reading, distance)) return undefined;
    const signs = inner.reduce((sum, segment) => sum + INNER_SIGN[segment.separator as keyof typeof INNER_SIGN], 0);
    const unknown = inner.some(
      (segment) => segment.separator === 'comma' && (this.likely(segment) || this.isNobody(segment)),
    )
      ? 9
      : 2.2;
    const doubt = reading.match === 'known' ? 0.02 : reading.match === 'doubtful' ? 0.5 + 3.5 * distance : unknown;
    return { from, cost: doubt + signs, reading };
  }

  /** “Kế toán, Thủ quỹ”: what follows a comma brings the name no nearer. */
  private saysNoMore(first: Segment, inner: readonly Segment[], whole: UnitReading, distance: number): boolean {
    if (inner.length === 0 || inner[0]!.separator !== 'comma' || whole.match !== 'doubtful') return false;
    const alone = this.weigh(first.start, first.end);
    return (
      alone.reading.match === 'doubtful' &&
      alone.reading.suggestions[0] === whole.suggestions[0] &&
      alone.distance <= distance
    );
  }

  /** Small words in a cell that uses capitals, and that do not begin like a unit, are no damaged name. */
  private likely(first: Segment): boolean {
    return first.capital || !this.cased || first.words[0] === 'cac' || startsLikeUnit(first);
  }

  /** “…, giáo viên”: a part that says itself that it is no unit belongs to no name. */
  private isNobody(segment: Segment): boolean {
    return saysNoUnit(this.text.slice(segment.start, segment.end), this.directory);
  }

  private unread(start: number, end: number): DistantMatch {
    return { reading: { text: this.text.slice(start, end), span: { start, end }, match: 'unknown' }, distance: 1 };
  }

  /** Whether a name is certain in the beginning or at the end of the segments: then they are no one damaged name. */
  private holdsUnit(from: number, to: number): boolean {
    const [start, end] = [this.segments[from]!.start, this.segments[to - 1]!.end];
    for (let at = from + 1; at < to; at += 1) {
      if (this.alone[at - 1] || this.alone[at]) return true;
      if (this.isUnit(start, this.segments[at - 1]!.end)) return true;
      if (this.isUnit(this.segments[at]!.start, end)) return true;
    }
    return false;
  }

  /** “Phong Kinh té, Ha tang va Do thj”: a longer name that is all but certain, though it begins as a shorter one does. */
  private goesOn(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at += 1) if (this.alone[at] || startsLikeUnit(this.segments[at]!)) return false;
    return this.weigh(this.segments[from]!.start, this.segments[to - 1]!.end).distance <= ALL_BUT_CERTAIN;
  }

  /** “Bộ Tài chính đôn đốc”, “Phòng A, Nguyễn …”: the unit before a verb or a person, which must stand in the last segment. */
  private withoutRemark(from: number, last: Segment, first: Segment): Candidate | undefined {
    const words = wordsOf(this.text.slice(first.start, last.end));
    const cut = wordsBeforeRemark(words);
    if (cut === undefined || cut <= words.length - last.words.length) return undefined;
    const end = first.start + words[cut - 1]!.end;
    // “Ban Chỉ đạo thực hiện …”: such a body's name goes on with what it does.
    const left = words.slice(0, cut).map((word) => word.text);
    if (
      BODIES.has(left.join(' '), 'duty') &&
      !pattern(String.raw`^{roles:role-said}`).test(`${words[cut]?.text} ${words[cut + 1]?.text}`)
    )
      return undefined;
    const sure = this.certain(from, first.start, end);
    const single = cut <= 2 && first.words[0] !== 'cac';
    if (sure && !(sure.reading?.match === 'collective' && single))
      return { from, ...sure, cost: sure.cost + REMARK, remark: true };
    const { reading, distance } = this.weigh(first.start, end);
    if (reading.match !== 'doubtful' || distance > 0.25) return undefined;
    return { from, cost: 0.6 + 3.5 * distance, reading, remark: true };
  }

  /** Words about units. They go on over commas in small letters, as long as no unit is named. */
  private remarkOf(from: number, to: number): Candidate | undefined {
    const segments = this.segments.slice(from, to);
    const first = segments[0]!;
    const isUnseparated = segments.slice(1).findIndex((segment) => segment.separator !== 'none');
    const head = segments
      .slice(0, isUnseparated < 0 ? segments.length : isUnseparated + 1)
      .flatMap((segment) => segment.words)
      .join(' ');
    const follows =
      this.follows[from] === true &&
      this.cased &&
      !first.capital &&
      (!startsLikeUnit(first) || this.weigh(first.start, segments[segments.length - 1]!.end).distance > 0.2);
    if (this.alone[from] || !(remarkOf(head) !== undefined || follows)) return undefined;
    const rest = segments.slice(1);
    if (
      rest.some(
        (segment, i) =>
          this.alone[from + 1 + i] ||
          (segment.capital && segment.separator !== 'none') ||
          remarkOf(segment.words.join(' '))?.kind === 'role',
      )
    )
      return undefined;
    if (rest.some((segment) => startsLikeUnit(segment) && segment.capital)) return undefined;
    return { from, cost: (follows ? 0.45 : 0.3) * (to - from), remark: true };
  }

  /** Whether the best reading up to an segment ends in a remark of the same sentence. */
  private readonly follows: boolean[] = [];

  private best(): Candidate[] {
    const count = this.segments.length;
    const longest = count > PROSE ? LONGEST_IN_PROSE : LONGEST;
    const chosen: { cost: number; candidate?: Candidate }[] = [{ cost: 0 }];
    for (let to = 1; to <= count; to += 1) {
      let least: { cost: number; candidate?: Candidate } = { cost: Infinity };
      for (let from = to - 1; from >= Math.max(0, to - longest); from -= 1) {
        const candidate = this.candidateOf(from, to);
        if (!candidate) continue;
        const cost = chosen[from]!.cost + candidate.cost + PIECE;
        if (cost < least.cost) least = { cost, candidate };
      }
      chosen.push(least);
      this.follows[to] =
        least.candidate?.remark === true &&
        this.segments[to]?.separator !== 'hard' &&
        !this.isRole(least.candidate.from);
    }
    const candidates: Candidate[] = [];
    for (let to = count; to > 0; to = candidates[0]!.from) candidates.unshift(chosen[to]!.candidate!);
    return candidates;
  }

  private isRole(at: number): boolean {
    return remarkOf(this.segments[at]!.words.join(' '))?.kind === 'role';
  }

  readings(): UnitReading[] {
    return apart(readingsOf(this.best(), this.segments, this.directory));
  }
}
