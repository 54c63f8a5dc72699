import type { Assumption } from '../types.js';
import type { Moment } from '../parts/moment.js';

/** One word, number or sign of a cell; after the first round of families also one whole period. */
export interface Token {
  /** Class letter, see classes.ts. */
  readonly c: string;
  /** [start, end) in the original text. */
  readonly start: number;
  readonly end: number;
  /** The number, Roman value or weekday. */
  readonly value: number;
  /** Folded word or digits; '' for signs. */
  readonly word: string;
  /** Assumptions made to read it, as bits. */
  readonly flags: number;
  /** Depth of brackets it stands in. */
  readonly depth: number;
  /** A line break, bracket or the start of the text stands right before it. */
  readonly fresh: boolean;
  /** White space stands before it. */
  readonly gap: boolean;
  /** What the first round made of it; undefined for a word as scanned. */
  readonly made: Made | undefined;
}

/** The token at a place; undefined before the first and behind the last. Engines are slow to ask an array for −1. */
export function tokenAt(tokens: readonly Token[], at: number): Token | undefined {
  return at >= 0 && at < tokens.length ? tokens[at] : undefined;
}

/** What the first round makes of words: a moment, a repetition, a time of day, something to set aside. */
export type Made =
  | { readonly kind: 'moment'; readonly moment: Moment }
  | {
      readonly kind: 'every';
      readonly every: number;
      readonly months: number;
      readonly times: number;
      readonly month: number;
      /** The words say that it is each one: “tháng cuối mỗi quý”. */
      readonly sure?: boolean;
    }
  | { readonly kind: 'time'; readonly time: string }
  | {
      readonly kind: 'aside';
      /** A share or other figure, not a cited document. */
      readonly figure?: true;
    };

const NAMES: readonly Assumption[] = ['year', 'start', 'order', 'marks', 'spacing', 'typing', 'ocr', 'ask'];

export const YEAR = 1;
export const START = 2;
export const ORDER = 4;
export const MARKS = 8;
export const SPACING = 16;
export const TYPING = 32;
export const OCR = 64;
export const ASK = 128;

/** Bits as the names that leave the room. */
export function assumptions(flags: number): Assumption[] {
  return flags === 0 ? [] : NAMES.filter((_, i) => flags & (1 << i));
}
