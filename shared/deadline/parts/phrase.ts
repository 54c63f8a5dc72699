import type { PlanDates, Deadline } from '../types.js';
import { compile, letter, type ClassName } from '../scan/classes.js';
import type { Made, Token } from '../scan/token.js';

/** How surely a reading is the cell's own deadline: 3 it says so, 2 it stands inside a sentence, 1 it may belong to something else. */
export type Strength = 1 | 2 | 3;

/** What a family makes of the words it matched. */
export type Draft =
  | { readonly deadline: Deadline; readonly strength: Strength; readonly flags: number }
  | { readonly fail: 'impossible-date' | 'year-missing'; readonly strength: Strength }
  /** `event`: no day, but what the day hangs on (“khi có dịch”); it counts where nothing in the cell names one. */
  | { readonly none: 'no-date' | 'see-children'; readonly event?: Extract<Deadline, { kind: 'after-event' }> }
  | { readonly aside: true };

export interface Match {
  /** All tokens of the cell in this round. */
  readonly tokens: readonly Token[];
  /** [from, to): the matched ones. */
  readonly from: number;
  readonly to: number;
  readonly plan: PlanDates;
}

interface Family {
  /** The name that readings carry; also the file's name. */
  readonly name: string;
  /** Over class names (scan/classes.ts): any word stands for one token, then ( | ) ? * as in regular expressions. */
  readonly pattern: string;
  /** What it is, for the manual: one short Vietnamese heading. */
  readonly title: string;
}

/** First round: words become a period, a repetition, a time of day or an aside. */
export interface PartFamily extends Family {
  readonly makes: ClassName;
  read(match: Match): Made | undefined;
}

/** Second round: periods and the words about them become a deadline. */
export interface DeadlineFamily extends Family {
  /** Shorter matches inside a longer one are offered too, for where the longer one is taken. */
  readonly overlaps?: boolean;
  read(match: Match): Draft | undefined;
}

interface Needs {
  /** At least one of these classes stands in everything the pattern matches; keeps most patterns from running at all. */
  readonly needs: readonly ClassName[];
  /** All of these do. */
  readonly always?: readonly ClassName[];
}

/** A pattern made ready: over class letters, with what it needs as their codes. */
interface Compiled {
  readonly regex: RegExp;
  readonly needs: readonly number[];
  readonly always: readonly number[];
  /** Matches that begin inside another of the same family are offered too. */
  readonly overlaps: boolean;
}

export interface Part extends Compiled, Pick<PartFamily, 'name' | 'title' | 'pattern' | 'read'> {
  readonly letter: string;
}
export interface Phrase extends Compiled, Pick<DeadlineFamily, 'name' | 'title' | 'pattern' | 'read'> {}

const codes = (names: readonly ClassName[]): number[] => names.map((name) => letter(name).charCodeAt(0));

// Every family gets the same members in the same order: engines call what looks alike fastest.
export function definePart({ name, title, pattern, makes, read, needs, always = [] }: PartFamily & Needs): Part {
  const compiled = { regex: compile(pattern), needs: codes(needs), always: codes(always), overlaps: true };
  return { name, title, pattern, read, letter: letter(makes), ...compiled };
}

export function definePhrase(family: DeadlineFamily & Needs): Phrase {
  const { name, title, pattern, read, needs, always = [], overlaps = false } = family;
  return { name, title, pattern, read, regex: compile(pattern), needs: codes(needs), always: codes(always), overlaps };
}

const isNumber = ({ c }: Token): boolean => c === N || c === Y || c === ROMAN || c === X || c === NW;

/** The number-like tokens of a match, in order. */
export function numbers({ tokens, from, to }: Match): Token[] {
  const found: Token[] = [];
  for (let i = from; i < to; i++) if (isNumber(tokens[i]!)) found.push(tokens[i]!);
  return found;
}

/** Those that are no year. */
export function smallNumbers({ tokens, from, to }: Match): Token[] {
  const found: Token[] = [];
  for (let i = from; i < to; i++) if (isNumber(tokens[i]!) && tokens[i]!.c !== Y) found.push(tokens[i]!);
  return found;
}

/** The first, second, … number-like token of a match, counted from 0. */
export function numberAt({ tokens, from, to }: Match, place: number): Token | undefined {
  let left = place;
  for (let i = from; i < to; i++) if (isNumber(tokens[i]!) && left-- === 0) return tokens[i];
  return undefined;
}

const [N, Y, ROMAN, X, NW] = [letter('n'), letter('y'), letter('roman'), letter('x'), letter('nw')];
