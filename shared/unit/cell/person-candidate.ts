// “Đ/c Lò Văn Thắng (PCT UBND xã)”, “Nguyễn Văn A, Trưởng phòng …”: the post tells who is meant, not the name.
import type { CivilDate } from '../../calendar/civil-date.js';
import type { Segment } from './segments.js';
import { matchWithDistance } from '../name/match.js';
import type { Candidate } from './assemble.js';
import { isAddressed, isFullName, isPost } from '../name/people.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import type { UnitReading } from '../types.js';

/** How far a name in brackets may be from the one it means. */
const SURE_ENOUGH = 0.3;
const COST = 0.1;

/** Atoms [from, to) as a person: his unit by the brackets behind him, or a remark where a post follows; undefined when they name none. */
export function personCandidate(
  text: string,
  segments: readonly Segment[],
  from: number,
  to: number,
  shared: boolean,
  directory: PreparedDirectory,
  on: CivilDate | undefined,
): Candidate | undefined {
  const last = segments[to - 1]!;
  const name = text.slice(segments[from]!.start, last.end);
  const addressed = isAddressed(name);
  // “Các trường: Nguyễn Du, Lê Lợi” names schools.
  if (!addressed && !(isFullName(name) && !shared)) return undefined;
  const open = last.condition === undefined ? 0 : text.indexOf('(', last.end) + 1;
  if (open > 0) {
    const { reading, distance } = matchWithDistance(text, open, open + last.condition!.length, directory, on);
    if (reading.match !== 'unknown' && distance <= SURE_ENOUGH) return { from, cost: COST, reading };
  }
  const next = segments[to];
  const postBehind = next !== undefined && next.separator !== 'hard' && isPost(next.words);
  return addressed || postBehind ? { from, cost: COST, remark: true } : undefined;
}

/** What a head word was lent to is no person: “Các trường: Kim Đồng, Lê Lợi”. */
export function noPerson(reading: UnitReading): UnitReading {
  if (reading.match !== 'unknown' || reading.because !== 'person') return reading;
  const { text, span } = reading;
  return { text, span, match: 'unknown' };
}
