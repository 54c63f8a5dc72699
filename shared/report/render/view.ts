import type { Words } from './say.js';

/** What a colour means; the words beside it always say the same. */
export type Tone = 'plain' | 'overdue' | 'due' | 'done' | 'calm';

export type BarTone =
  'done' | 'done-late' | 'overdue' | 'due' | 'on-track' | 'open-ended' | 'unknown' | 'overdue-short';

export interface Figure {
  readonly value: string;
  readonly label: string;
  readonly notes: readonly string[];
  readonly tone: Tone;
}

export interface BarSegment {
  readonly label: string;
  readonly count: number;
  /** The count as people write it. */
  readonly shown: string;
  readonly share: string;
  readonly tone: BarTone;
}

/** One task (or unit) in a list: words left, one fixed column right. */
export interface Row {
  readonly title: string;
  readonly strong?: string;
  /** Small print, joined with a middle dot. */
  readonly meta: readonly string[];
  readonly lines: readonly Words[];
  readonly side: string;
  readonly sideNote?: string;
  /** The two of them in the plain-text part, where they are not one word after the other. */
  readonly sideText?: string;
  readonly tone: Tone;
}

export interface TableCell {
  readonly text: string;
  readonly tone?: Tone;
}

export interface TableRow {
  readonly name: string;
  readonly cells: readonly TableCell[];
  /** Two counts drawn as one bar under the name, in parts of `of`; the columns carry the same figures. */
  readonly bar?: { readonly dark: number; readonly light: number; readonly of: number };
}

export type Block =
  | { readonly kind: 'verdict'; readonly tone: Tone; readonly words: Words }
  | { readonly kind: 'figures'; readonly items: readonly Figure[] }
  | { readonly kind: 'bar'; readonly title: string; readonly segments: readonly BarSegment[]; readonly note: string }
  | { readonly kind: 'heading'; readonly title: string; readonly count?: string; readonly note?: string }
  | { readonly kind: 'rows'; readonly width: number; readonly rows: readonly Row[] }
  | { readonly kind: 'points'; readonly items: readonly Words[]; readonly ordered?: boolean }
  | { readonly kind: 'paragraph'; readonly words: Words; readonly quiet?: boolean }
  | {
      readonly kind: 'table';
      readonly first: string;
      /** `spoken`: the cell as a phrase in the plain text, “lâu nhất {} ngày”; default: its label, then the figure. */
      readonly columns: readonly { readonly label: string; readonly width: number; readonly spoken?: string }[];
      readonly rows: readonly TableRow[];
      readonly total?: TableRow;
    }
  | { readonly kind: 'course'; readonly steps: readonly { readonly day: string; readonly words: Words }[] }
  | { readonly kind: 'files'; readonly files: readonly { readonly name: string; readonly about: string }[] }
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly href: string;
      readonly hint: string;
      readonly notes: readonly string[];
    };

/** A letter before it is drawn: html and text are two drawings of this one value. */
export interface LetterView {
  readonly language: 'vi' | 'en';
  readonly subject: string;
  /** Hidden first line: the second most useful fact. */
  readonly preheader: string;
  /** The issuing body, in capitals by the renderers. */
  readonly body: string;
  readonly title: string;
  readonly meta: string;
  readonly dear: string;
  readonly recipient: string;
  readonly blocks: readonly Block[];
  readonly foot: readonly string[];
}
