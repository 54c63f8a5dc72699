// “Đ/c Lò Văn Thắng (PCT UBND xã)”, “Nguyễn Văn A, Trưởng phòng …”: the post tells who is meant, not the name.
import type { CivilDate } from '../calendar/civil-date.js';
import type { Atom } from './atoms.js';
import { weighUnit } from './match.js';
import type { Piece } from './parts.js';
import { isAddressed, isFullName, isPost } from './people.js';
import type { PreparedDirectory } from './prepare.js';
import type { UnitReading } from './types.js';

/** How far a name in brackets may be from the one it means. */
const SURE_ENOUGH = 0.3;
const COST = 0.1;

/** Atoms [from, to) as a person: his unit by the brackets behind him, or a remark where a post follows; undefined when they name none. */
export function personPiece(
  text: string,
  atoms: readonly Atom[],
  from: number,
  to: number,
  lent: boolean,
  directory: PreparedDirectory,
  on: CivilDate | undefined,
): Piece | undefined {
  const last = atoms[to - 1]!;
  const name = text.slice(atoms[from]!.start, last.end);
  const addressed = isAddressed(name);
  // “Các trường: Nguyễn Du, Lê Lợi” names schools.
  if (!addressed && !(isFullName(name) && !lent)) return undefined;
  const open = last.condition === undefined ? 0 : text.indexOf('(', last.end) + 1;
  if (open > 0) {
    const { reading, distance } = weighUnit(text, open, open + last.condition!.length, directory, on);
    if (reading.match !== 'unknown' && distance <= SURE_ENOUGH) return { from, cost: COST, reading };
  }
  const next = atoms[to];
  const postBehind = next !== undefined && next.joint !== 'hard' && isPost(next.words);
  return addressed || postBehind ? { from, cost: COST, remark: true } : undefined;
}

/** What a head word was lent to is no person: “Các trường: Kim Đồng, Lê Lợi”. */
export function noPerson(reading: UnitReading): UnitReading {
  if (reading.match !== 'unknown' || reading.because !== 'person') return reading;
  const { text, span } = reading;
  return { text, span, match: 'unknown' };
}
