import type { Range } from '../grid/grid.js';

/** error/warning/notice = findings; overdue/due-soon = live tones that follow the calendar. */
export type MarkTone = 'error' | 'warning' | 'notice' | 'overdue' | 'due-soon';

export interface Mark {
  readonly tone: MarkTone;
  readonly sheet: string;
  readonly range: Range;
}

export interface Attachment {
  readonly name: string;
  readonly type: string;
  /** Base64, so that a letter stays plain JSON. */
  readonly base64: string;
}

export type LetterKind =
  'leader-week' | 'unit-week' | 'reminder' | 'overdue-notice' | 'escalation' | 'period' | 'coordination' | 'system';

export interface Letter {
  /** plan or office + recipient + kind + period: the same key is never sent twice. */
  readonly key: string;
  readonly kind: LetterKind;
  readonly to: readonly string[];
  /** Who reads it, as addressed: “Lãnh đạo UBND phường”. */
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
  /** One sentence: why this letter goes now. */
  readonly why: string;
}

/** not-accepted: the mail server was asked and did not take the letter; `detail` says its answer. */
export type HeldBecause =
  'already-sent' | 'no-address' | 'quota' | 'holiday' | 'nothing-to-say' | 'bad-address' | 'not-accepted';

export interface Held {
  readonly key: string;
  readonly kind: LetterKind;
  readonly recipient: string;
  readonly because: HeldBecause;
  readonly detail?: string;
}

export interface Dispatch {
  readonly send: readonly Letter[];
  readonly held: readonly Held[];
}
