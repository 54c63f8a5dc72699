import { remarkOf } from './remarks.js';
import type { Segment } from './segments.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { mayGoOn, asSuggestion } from './split-name.js';
import type { UnitReading } from '../types.js';
import { wordsOf } from '../name/words.js';

/** One way to read the segments from `from` on: as a unit, or as words about the units beside. */
export interface Candidate {
  readonly from: number;
  readonly cost: number;
  readonly reading?: UnitReading;
  /** A verb or a person follows the unit, or is the whole piece. */
  readonly remark?: boolean;
}

type Role = 'lead' | 'coordinating';

/** Two names with nothing between them may be one name (“Chi hội Công an phường”): then neither is sure. */
function isUnseparated(candidate: Candidate, before: Candidate | undefined, segments: readonly Segment[]): boolean {
  const first = segments[candidate.from]!;
  if (first.separator !== 'none' || first.words[0] === 'cac' || !before?.reading || before.remark) return false;
  if (segments[candidate.from - 1]!.condition !== undefined) return false;
  return segments[before.from]!.words[0] !== first.words[0] && before.reading.match !== 'collective';
}

/** “Phòng Kinh tế, Hạ tầng và Nông thôn”: the rest may belong to the name before it. */
function mayBeSplit(
  candidate: Candidate,
  before: Candidate | undefined,
  segments: readonly Segment[],
  directory: PreparedDirectory,
): boolean {
  const [rest, name] = [candidate.reading, before?.reading];
  return rest !== undefined && name !== undefined && mayGoOn(name, rest, segments[candidate.from]!, directory);
}

/** “(chủ trì)” behind a name. */
function roleIn(condition: string | undefined): Role | undefined {
  const remark =
    condition === undefined
      ? undefined
      : remarkOf(
          wordsOf(condition)
            .map((w) => w.text)
            .join(' '),
        );
  return remark?.kind === 'role' ? remark.role : undefined;
}

/** The units of the pieces in their order, with what the pieces between say of their part and what brackets say of them. */
export function readingsOf(
  candidates: readonly Candidate[],
  segments: readonly Segment[],
  directory: PreparedDirectory,
): UnitReading[] {
  const out: UnitReading[] = [];
  let forward: Role | undefined;
  /** “Phối hợp: …; …”: a colon holds over semicolons. */
  let held = false;
  let segment = 0;
  candidates.forEach((candidate, at) => {
    const first = segments[candidate.from]!;
    const end = candidates[at + 1]?.from ?? segments.length;
    const last = segments[end - 1]!;
    // “Nguyễn Thị Lan (Phòng Kinh tế)”: what brackets name says nothing more of itself.
    const condition = candidate.reading && candidate.reading.span.start >= last.end ? undefined : last.condition;
    if (first.separator === 'hard') {
      segment = out.length;
      if (!held) forward = undefined;
    }
    if (candidate.reading) {
      const both =
        isUnseparated(candidate, candidates[at - 1], segments) ||
        mayBeSplit(candidate, candidates[at - 1], segments, directory);
      if (both) out.push(asSuggestion(out.pop()!));
      const role = roleIn(condition) ?? forward;
      out.push({
        ...(both ? asSuggestion(candidate.reading) : candidate.reading),
        ...(condition ? { condition } : {}),
        ...(role ? { role } : {}),
      });
      return;
    }
    const remark = remarkOf(first.words.join(' '));
    if (remark?.kind !== 'role') return;
    const before = out[out.length - 1];
    const back =
      before &&
      (first.separator === 'none' || first.separator === 'colon' || first.separator === 'dash') &&
      segments[end]?.separator !== 'colon';
    if (remark.role === 'lead' && back) out[out.length - 1] = { ...before, role: 'lead' };
    else if (
      remark.role === 'coordinating' &&
      back &&
      (segments[end] === undefined || segments[end].separator === 'hard')
    ) {
      out.splice(segment, Infinity, ...out.slice(segment).map((r) => (r.role ? r : { ...r, role: remark.role })));
    } else if (remark.whole) {
      forward = remark.role;
      held = segments[end]?.separator === 'colon';
    }
  });
  return out;
}
