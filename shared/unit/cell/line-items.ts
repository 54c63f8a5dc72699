// Lines of a cell are the first structure of its list: “Phòng Đào tạo⏎- Hệ QLSV”. A line break inside one name stays inside it.
import { BODIES } from '../../lexicon/bodies.js';
import type { PreparedDirectory } from '../directory/prepare.js';
import { certainUnit, matchWithDistance } from '../name/match.js';
import type { Segment } from './segments.js';

/** Lines that may make up one name: “Phòng Văn hóa⏎- Xã hội”. */
const MOST_LINES = 3;
/** More lines than this are prose or a long list: joining them is not tried with likeness. */
const FEW_LINES = 8;
const ALL_BUT_CERTAIN = 0.05;

/** The segments with the breaks between items told from breaks inside a name. */
export function withLineItems(text: string, segments: readonly Segment[], directory: PreparedDirectory): Segment[] {
  const begins = segments.flatMap((_, i) => (isBreak(text, segments, i) || isEnd(segments, i) ? [i] : []));
  if (begins.length < 2) return [...segments];
  const inside = new Set<number>();
  const endOf = (line: number): number => segments[(begins[line + 1] ?? segments.length) - 1]!.end;
  for (let line = 0; line < begins.length; line += 1) {
    for (let length = Math.min(MOST_LINES, begins.length - line); length > 1; length -= 1) {
      const start = segments[begins[line]!]!.start;
      const end = endOf(line + length - 1);
      const sure = certainUnit(text, start, end, directory)?.match === 'known';
      const near =
        !sure &&
        begins.length <= FEW_LINES &&
        matchWithDistance(text, start, end, directory).reading.match !== 'unknown' &&
        matchWithDistance(text, start, end, directory).distance <= ALL_BUT_CERTAIN;
      if (!sure && !near) continue;
      for (let i = 1; i < length; i += 1) inside.add(begins[line + i]!);
      break;
    }
  }
  return segments.map((segment, i) =>
    isBreak(text, segments, i) && !inside.has(i) && beginsItem(text, segments, i)
      ? { ...segment, separator: 'item' }
      : segment,
  );
}

const gapBefore = (text: string, segments: readonly Segment[], i: number): string =>
  text.slice(segments[i - 1]!.end, segments[i]!.start);

/** A list ends before it: what stands there is joined with nothing above. */
const isEnd = (segments: readonly Segment[], i: number): boolean => i === 0 || segments[i]!.separator === 'hard';

function isBreak(text: string, segments: readonly Segment[], i: number): boolean {
  if (i === 0) return false;
  const { separator } = segments[i]!;
  return (separator === 'line' || separator === 'dash') && /^[^\p{L}+&/-]*[\n\r]/u.test(gapBefore(text, segments, i));
}

/** A bullet begins an item; so does a capital, unless the line above is unfinished: “Văn phòng⏎HĐND”. */
function beginsItem(text: string, segments: readonly Segment[], i: number): boolean {
  if (/[\n\r]\s*[-–—•*+]/.test(gapBefore(text, segments, i))) return true;
  const { words, capital } = segments[i]!;
  if (!capital && words[0] !== 'cac') return false;
  const before = segments[i - 1]!.words;
  const unfinished =
    [1, 2, 3].some((n) => n <= before.length && BODIES.has(before.slice(-n).join(' '), 'open')) ||
    BODIES.has(before.join(' '), 'kind');
  return !unfinished;
}
