import { toIso, type CivilDate } from '../calendar/civil-date.js';
import type { WorkCalendar } from '../calendar/holidays.js';
import type { Policy } from '../settings/settings.js';
import { describeReading } from './describe.js';
import { dueOf, startOf } from './due.js';
import type { Assumption, Deadline, DeadlineReading } from './types.js';

/** One deadline as flat JSON; dates ISO, absent values null. */
export interface DeadlinePart {
  readonly kind: Deadline['kind'];
  readonly start: string | null;
  readonly due: string | null;
  readonly every: string | null;
  readonly grain: string | null;
  readonly bound: string | null;
}

/** The line `dondoc deadline --json` prints for one phrase. */
export interface DeadlineAnswer {
  readonly phrase: string;
  readonly ok: boolean;
  readonly kind: Deadline['kind'] | null;
  readonly start: string | null;
  /** Last day on time under the policy; of milestones, the last one's. */
  readonly due: string | null;
  readonly every: string | null;
  readonly grain: string | null;
  readonly bound: string | null;
  readonly assumed: readonly Assumption[];
  readonly reason: string | null;
  readonly parts?: readonly DeadlinePart[];
  /** Name of the phrase family that read it. */
  readonly family: string | null;
  /** [start, end) in the phrase. */
  readonly span: readonly [number, number] | null;
  /** For a person: “Quý II/2026 → chậm nhất 30/06/2026”. */
  readonly read: string;
}

const iso = (day: CivilDate | undefined): string | null => (day ? toIso(day) : null);

const RHYTHMS: readonly string[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year'];

/** “Ngày 20 hằng tháng; thứ Sáu hằng tuần”: the shorter rhythm is told, and all of them in the parts. */
function shortest(parts: readonly Deadline[]): Deadline | undefined {
  let found: Extract<Deadline, { kind: 'recurring' }> | undefined;
  for (const part of parts)
    if (part.kind === 'recurring' && (!found || RHYTHMS.indexOf(part.every) < RHYTHMS.indexOf(found.every)))
      found = part;
  return found;
}

function partOf(deadline: Deadline, policy: Policy, calendar: WorkCalendar): DeadlinePart {
  const repeated = deadline.kind === 'milestones' ? shortest(deadline.parts) : deadline;
  return {
    kind: deadline.kind,
    start: iso(startOf(deadline)),
    due: iso(dueOf(deadline, policy, calendar)),
    every: repeated?.kind === 'recurring' ? repeated.every : null,
    grain: deadline.kind === 'by' || deadline.kind === 'between' ? deadline.grain : null,
    bound: deadline.kind === 'by' ? deadline.bound : null,
  };
}

/** A reading as the flat JSON of the command line and of `check --json`. */
export function answerDeadline(
  phrase: string,
  reading: DeadlineReading,
  policy: Policy,
  calendar: WorkCalendar,
): DeadlineAnswer {
  const read = `${phrase.replace(/\s+/g, ' ').trim()} → ${describeReading(reading, policy, calendar)}`;
  if (reading.ok) {
    const { deadline, span } = reading;
    return {
      phrase,
      ok: true,
      ...partOf(deadline, policy, calendar),
      assumed: reading.assumed,
      reason: null,
      ...(deadline.kind === 'milestones' && { parts: deadline.parts.map((part) => partOf(part, policy, calendar)) }),
      family: reading.phrase,
      span: [span.start, span.end],
      read,
    };
  }
  const named = 'span' in reading ? reading : undefined;
  return {
    phrase,
    ok: false,
    kind: null,
    start: null,
    due: null,
    every: null,
    grain: null,
    bound: null,
    assumed: [],
    reason: reading.reason,
    ...(reading.reason === 'several' && { parts: reading.found.map((part) => partOf(part, policy, calendar)) }),
    family: named?.phrase ?? null,
    span: named ? [named.span.start, named.span.end] : null,
    read,
  };
}
