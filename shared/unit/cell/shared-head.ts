// Words that one body lends to the next: “Sở Tài chính, Nội vụ”, “Các Bộ: Tài chính, Nội vụ”.
import { BODIES } from '../../lexicon/bodies.js';
import type { Segment } from './segments.js';
import { wordsOf } from '../name/words.js';

const isShared = (word: string): boolean => BODIES.has(word, 'shared');

export interface SharedHead {
  /** The head word as the cell writes it, with its marks. */
  readonly head: string;
  /** A colon lends it: “Các Bộ:”. */
  readonly outright: boolean;
  /** Of bodies above the office. */
  readonly superior: boolean;
}

/** The head word that an segment may lend, or brings itself. */
export function headOf(segment: Segment): string | undefined {
  const words = segment.words[0] === 'cac' ? segment.words.slice(1) : segment.words;
  const two = words.slice(0, 2).join(' ');
  if (two === 'bo phan') return undefined;
  return isShared(two) ? two : isShared(words[0] ?? '') ? words[0] : undefined;
}

/** “Các Bộ:”, “Sở:” name no unit; they lend their word to what follows. */
export function onlyNamesHead(segments: readonly Segment[], at: number): boolean {
  const segment = segments[at]!;
  const head = headOf(segment);
  if (head === undefined || segments[at + 1]?.separator !== 'colon') return false;
  return segment.words[0] === 'cac' ? segment.words.length <= 3 : segment.words.join(' ') === head;
}

function written(text: string, segment: Segment, head: string): string {
  const words = wordsOf(text.slice(segment.start, segment.end));
  const first = segment.words[0] === 'cac' ? 1 : 0;
  const last = first + head.split(' ').length - 1;
  return text.slice(segment.start + words[first]!.start, segment.start + words[last]!.end);
}

/** What an earlier body lends to each segment. */
export function sharedHeads(text: string, segments: readonly Segment[]): readonly (SharedHead | undefined)[] {
  let now: SharedHead | undefined;
  return segments.map((segment, at) => {
    if (segment.separator === 'hard') now = undefined;
    // “Bộ Y tế/Công an”: a stroke lends nothing.
    const given = at > 0 && text.slice(segments[at - 1]!.end, segment.start).includes('/') ? undefined : now;
    const head = headOf(segment);
    if (head !== undefined)
      now = {
        head: written(text, segment, head),
        outright: onlyNamesHead(segments, at),
        superior: head === 'so' || head === 'bo',
      };
    return given;
  });
}
