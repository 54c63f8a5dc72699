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
  'already-sent' | 'no-address' | 'quota' | 'holiday' | 'nothing-to-say' | 'bad-address' | 'not-accepted' | 'question';

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

/** Where the mail route answered; `api` = a provider's programming interface instead of SMTP. */
export type MailStage = 'connect' | 'auth' | 'mail' | 'rcpt' | 'data' | 'api';

/** Whose trouble it is, decided from stage and enhanced code (RFC 3463), never from words in some language. */
export type Whose = 'recipient' | 'mailbox' | 'message' | 'server' | 'account' | 'quota';

/** What became of a letter for one recipient. */
export interface Outcome {
  readonly to: string;
  /** accepted = the mail server took it; waiting = tried again; refused = not as it is, until something changes. */
  readonly state: 'accepted' | 'waiting' | 'refused';
  readonly stage?: MailStage;
  /** Enhanced status code, 4.2.2; the plain code (552) where the server gave none. */
  readonly status?: string;
  /** What it means and what to do, a sentence for a person; the server's own words may follow. */
  readonly words?: string;
  readonly whose?: Whose;
  /** The route's own number of the message. */
  readonly id?: string;
  /** ISO instant with offset. */
  readonly at: string;
}
