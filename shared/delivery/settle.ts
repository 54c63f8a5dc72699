import type { CivilDate } from '../calendar/civil-date.js';
import { formatLongDay } from '../report/render/format.js';
import { renderText } from '../report/render/text.js';
import { fitted } from '../report/sections/fit.js';
import { readAddresses } from './address.js';
import type { Draft } from './draft.js';
import type { Attachment, Dispatch, Held, HeldBecause, Letter, LetterKind } from './types.js';
import type { WorkingCalendar } from './working-days.js';

export interface SettleInput {
  readonly asOf: CivilDate;
  readonly language: 'vi' | 'en';
  readonly calendar: WorkingCalendar;
  readonly already: ReadonlySet<string>;
  readonly room: number;
  /** Keys of tasks whose plan is in question: letters that speak of one wait. */
  readonly inQuestion: ReadonlySet<string>;
  readonly attachmentsOf: (kind: LetterKind, recipient: string) => readonly Attachment[];
}

/** Decides for every draft whether it goes now or why it is held; the order of the drafts is the order of precedence. */
export function settle(drafts: readonly Draft[], input: SettleInput): Dispatch {
  const { asOf, calendar, already, language, inQuestion } = input;
  const send: Letter[] = [];
  const held: Held[] = [];
  let room = input.room;
  const rest =
    !calendar.isWorkingDay(asOf) && formatLongDay(calendar.nextWorkingDay(asOf), language).replace(/\u00a0/g, ' ');
  for (const draft of drafts) {
    const { key, kind, recipient, emails, why, detail, tasks, build } = draft;
    const hold = (because: HeldBecause, more?: string): void => {
      held.push({ key, kind, recipient, because, ...(more ? { detail: more } : {}) });
    };
    const { good, bad } = readAddresses(emails);
    if (already.has(key)) hold('already-sent');
    else if (!build) hold('nothing-to-say', detail);
    else if (good.length === 0) hold(bad.length ? 'bad-address' : 'no-address', bad.length ? bad.join(', ') : detail);
    else if (rest) hold('holiday', rest);
    else if (inQuestion.size > 0 && (!tasks || tasks.some((one) => inQuestion.has(one)))) hold('question');
    else if (good.length > room) hold('quota');
    else {
      room -= good.length;
      const attachments = input.attachmentsOf(kind, recipient);
      const { view, html } = fitted((limits) =>
        build(
          limits,
          attachments.map(({ name }) => name),
        ),
      );
      send.push({
        key,
        kind,
        to: good,
        recipient,
        subject: view.subject,
        text: renderText(view),
        html,
        attachments,
        why,
      });
      // A good address takes the letter; a bad one beside it is still told.
      if (bad.length)
        held.push({ key: `${key}|${bad.join(',')}`, kind, recipient, because: 'bad-address', detail: bad.join(', ') });
    }
  }
  return { send, held };
}
