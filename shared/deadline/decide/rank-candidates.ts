import { addDays, compareDates, type CivilDate } from '../../calendar/civil-date.js';
import { letter } from '../scan/classes.js';
import { ASK, YEAR, type Token } from '../scan/token.js';
import { lastDay, stretchOf, type Candidate } from './candidate.js';
import { stepBackFrames } from './framing-period.js';
import type { Deadline } from '../types.js';

const EXTEND = letter('extend');

/** Which readings are the cell's own: those in brackets and those inside a sentence yield to the plain ones. */
export function rankCandidates(
  found: readonly Candidate[],
  tokens: readonly Token[],
): { kept: readonly Candidate[]; flags: number } {
  let flags =
    tokens.length > found.length && tokens.some((t) => t.c === EXTEND) && !isExtended(found, tokens) ? ASK : 0;
  let all = found;
  if (found.length > 1) {
    const near = stepBackFrames(found, tokens);
    all = near.kept;
    flags |= near.flags;
  }
  let kept = all;
  // “02 ngày (28 - 29/7/2026)”: where days are named, a length alone is not the deadline.
  if (all.length > 1 && all.some(isLength) && all.some((r) => lastDay(r.deadline))) {
    kept = all.filter((r) => !isLength(r));
    if (all.some((r) => isLength(r) && !spans(r.deadline, kept))) flags |= ASK;
  }
  if (kept.length === 1) return { kept, flags: kept[0]!.strength === 1 ? flags | ASK : flags };
  const outside = kept.filter((r) => r.depth === 0);
  if (outside.length > 0 && outside.length < kept.length) {
    // A bracket before the deadline explains something else: “Ngày Pháp luật (09/11), trước 05/11”.
    const inside = kept.filter((r) => r.depth > 0 && r.strength > 1 && r.from > outside[0]!.from);
    const days = new Set(
      outside
        .map((r) => lastDay(r.deadline))
        .filter((d) => d !== undefined)
        .map(key),
    );
    const repeats =
      outside.every((r) => r.deadline.kind === 'recurring') && inside.every((r) => r.deadline.kind === 'between');
    // A different day in brackets may be the real deadline (“Quý II/2026 (gia hạn đến 30/9/2026)”): a person decides.
    if (
      !repeats &&
      inside.some((r) => named(r.deadline) && lastDay(r.deadline) && !days.has(key(lastDay(r.deadline)!)))
    )
      flags |= ASK;
    // “Giai đoạn 2026 - 2030 (hằng năm)”: a repetition in brackets says how, and is kept beside the period.
    const plain = outside.some((r) => r.deadline.kind === 'recurring');
    if (outside.some((r) => named(r.deadline)) || !inside.some((r) => named(r.deadline)))
      kept = plain ? outside : kept.filter((r) => r.depth === 0 || r.deadline.kind === 'recurring');
  }
  const top = Math.max(...kept.map((r) => r.strength));
  if (top === 3) {
    // A year after the name of a document is a part of it (“dự toán năm 2027”); any other later period may be the deadline.
    const weak = kept.filter((r) => r.strength === 2 || (r.strength === 1 && !isYear(r.deadline)));
    const latest = latestOf(kept.filter((r) => r.strength === 3));
    if (
      weak.some((r) => {
        const d = lastDay(r.deadline);
        return d && (!latest || compareDates(d, latest) > 0);
      })
    )
      flags |= ASK;
  }
  if (top === 1) flags |= ASK;
  // “tháng 3 nă 2027”: a year from the plan while another year stands beside it.
  const elsewhere = kept.some((r) => r.flags & YEAR);
  if (
    elsewhere &&
    kept.some(
      (r) =>
        r.strength < top &&
        !kept.some((k) => k.strength === top && lastDay(k.deadline)?.year === lastDay(r.deadline)?.year),
    )
  )
    flags |= ASK;
  kept = kept.filter((r) => r.strength === top);
  return { kept, flags };
}

/** “Gia hạn đến 15/5/2026” and nothing else is the deadline that holds now. */
function isExtended(found: readonly Candidate[], tokens: readonly Token[]): boolean {
  return tokens[0]!.c === EXTEND && found.length === 1 && found[0]!.to === tokens.length;
}

const key = (d: CivilDate): number => d.year * 10000 + d.month * 100 + d.day;
/** “30 ngày”: a length that names no beginning. */
const isLength = (r: Candidate): boolean =>
  r.deadline.kind === 'after-event' && r.deadline.event === '' && r.strength === 2;
/** Whether a length is that of a stretch beside it: “02 tháng (tháng 4 - 5)”; of days give or take the first: “02 ngày (28 - 29/7/2026)”. */
function spans(d: Deadline, kept: readonly Candidate[]): boolean {
  if (d.kind !== 'after-event') return false;
  const { days = 0, months = 0 } = d;
  return kept.some(({ deadline }) => {
    const stretch = stretchOf(deadline);
    if (!stretch) return false;
    const { start, end } = stretch;
    if (months > 0) return start.day === 1 && (end.year - start.year) * 12 + end.month - start.month + 1 === months;
    const last = addDays(start, days - 1);
    return compareDates(last, end) === 0 || compareDates(addDays(last, 1), end) === 0;
  });
}

const isYear = (d: Deadline): boolean => (d.kind === 'by' || d.kind === 'between') && d.grain === 'year';
const named = (d: Deadline): boolean => d.kind !== 'ongoing' || d.start !== undefined;

function latestOf(readings: readonly Candidate[]): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const { deadline } of readings) {
    const day = lastDay(deadline);
    if (day && (!latest || compareDates(day, latest) > 0)) latest = day;
  }
  return latest;
}
