// A head noun said once for a list: “Sở Tài chính, Nội vụ”, “Các Bộ: Tài chính, Nội vụ”, “UBND các xã: Hòa Tiến, Hòa Phước”.
import { keysOf } from '../../lexicon/entries.js';
import { BODIES } from '../../lexicon/bodies.js';
import { wordsOf } from '../name/words.js';
import { startsLikeUnit, type Segment } from './segments.js';

const isShared = (word: string): boolean => BODIES.has(word, 'shared');

export interface SharedHead {
  /** The head as the cell writes it, with its diacritics, for one body: “UBND xã”. */
  readonly head: string;
  /** A colon shares it: “Các Bộ:”. */
  readonly outright: boolean;
  /** Of bodies above the office. */
  readonly superior: boolean;
}

/** The head word that a segment may share, or brings itself. */
export function headOf(segment: Segment): string | undefined {
  const words = segment.words[0] === 'cac' ? segment.words.slice(1) : segment.words;
  const two = words.slice(0, 2).join(' ');
  if (two === 'bo phan') return undefined;
  return isShared(two) ? two : isShared(words[0] ?? '') ? words[0] : undefined;
}

const SEVERAL = new Set(keysOf('fillers:shared-several'));
const PLACES = new Set(keysOf('bodies:shared-place'));

/**
 * “Các Bộ:”, “Sở:”, “UBND các xã:” name no unit; they give their words to what follows. undefined for a segment that says more
 * than a head, or that no colon follows.
 */
function outrightHead(segments: readonly Segment[], at: number): string | undefined {
  const segment = segments[at]!;
  if (segments[at + 1]?.separator !== 'colon') return undefined;
  const kept = segment.words.flatMap((word, i) => (SEVERAL.has(word) ? [] : [i]));
  const words = kept.map((i) => segment.words[i]!);
  const written = kept.map((i) => segment.written[i]!);
  const head = BODIES.at(words, 0, written, 'head') ?? BODIES.at(words, 0, written, 'kind');
  if (!head) return undefined;
  const rest = words.slice(head.words.length).join(' ');
  // “Công an:” in a ward is the body itself; a kind of which there are many is a head.
  const many = BODIES.has(head.words.join(' '), 'shared') || BODIES.has(head.words.join(' '), 'bare');
  const plural = segment.words.includes('cac');
  if (!(plural || (rest === '' && many)) || !(rest === '' || PLACES.has(rest))) return undefined;
  return words.join(' ');
}

/** A segment that is only a head before a colon. */
export const onlyNamesHead = (segments: readonly Segment[], at: number): boolean =>
  outrightHead(segments, at) !== undefined;

function writtenHead(text: string, segment: Segment, wanted: readonly string[]): string {
  const words = wordsOf(text.slice(segment.start, segment.end));
  let next = 0;
  const own = words.filter((word) => word.text === wanted[next] && ++next > 0);
  const said = own.map((word) => text.slice(segment.start + word.start, segment.start + word.end)).join(' ');
  return said[0]!.toUpperCase() + said.slice(1);
}

/** The head an earlier body shares with each segment. */
export function sharedHeads(text: string, segments: readonly Segment[]): readonly (SharedHead | undefined)[] {
  let now: SharedHead | undefined;
  return segments.map((segment, at) => {
    // “Phòng: Kinh tế; Văn hóa - Xã hội”: a colon holds over semicolons until another body begins.
    if (segment.separator === 'hard' && (!now?.outright || startsLikeUnit(segment))) now = undefined;
    // “Bộ Y tế/Công an”: a stroke shares nothing.
    const given = at > 0 && text.slice(segments[at - 1]!.end, segment.start).includes('/') ? undefined : now;
    const whole = outrightHead(segments, at);
    const head = whole ?? headOf(segment);
    if (head !== undefined)
      now = {
        head: writtenHead(text, segment, head.split(' ')),
        outright: whole !== undefined,
        superior: head === 'so' || head === 'bo',
      };
    return given;
  });
}
