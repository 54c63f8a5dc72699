import type { Limits } from '../report/sections/context.js';
import type { LetterView } from '../report/render/view.js';
import type { Settings } from '../settings/settings.js';
import type { LetterKind } from './types.js';

/** A letter that may go: who, when, why; drawn only when nothing holds it back. */
export interface Draft {
  readonly kind: LetterKind;
  readonly recipient: string;
  /** Typed addresses, not yet checked. */
  readonly emails: readonly string[];
  /** What the ledger remembers it by. */
  readonly key: string;
  readonly why: string;
  /** Said beside 'no-address' or 'nothing-to-say'. */
  readonly detail?: string | undefined;
  /** Keys of the tasks it speaks of; absent = of the whole report. */
  readonly tasks?: readonly string[];
  /** Absent = there is nothing to say to this recipient. */
  readonly build?: (limits: Limits, files: readonly string[]) => LetterView;
}

const part = (text: string): string => text.replace(/[|\s]+/g, ' ').trim();

/** What an office is remembered by: its code, which the store fills in where none is set. Its name may change. */
export const officeId = ({ office }: Pick<Settings, 'office'>): string => part(office.code ?? office.name);

/** office id + recipient + kind + period: stable over restarts, and the same key is never sent twice. */
export const letterKey = (office: string, recipient: string, kind: LetterKind, period: string): string =>
  [office, recipient, kind, period].map(part).join('|');

/** All keys of one kind to one recipient begin so; what follows is the period. */
export const keyPrefix = (office: string, recipient: string, kind: LetterKind): string =>
  letterKey(office, recipient, kind, '');
