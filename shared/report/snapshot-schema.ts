import * as z from 'zod/mini';
import type { Snapshot } from './types.js';

const day = z.object({ year: z.int(), month: z.int(), day: z.int() });
const words = z.array(z.string());
const count = z.int().check(z.nonnegative());

const period = z.object({
  kind: z.enum(['week', 'month', 'quarter', 'half-year', 'nine-months', 'year']),
  year: z.int(),
  number: z.int(),
  start: day,
  end: day,
  name: z.string(),
  key: z.string(),
});

const status = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('done'),
    late: z.boolean(),
    due: z.optional(day),
    completed: z.optional(day),
    days: z.optional(count),
    completionUnknown: z.optional(z.literal(true)),
  }),
  z.object({ kind: z.literal('overdue'), due: day, days: count }),
  z.object({ kind: z.literal('due-soon'), due: day, days: count }),
  z.object({ kind: z.literal('on-track'), due: day, days: count }),
  z.object({ kind: z.literal('open-ended') }),
  z.discriminatedUnion('because', [
    z.object({
      kind: z.literal('unknown'),
      because: z.enum(['deadline-unread', 'deadline-blank', 'deadline-no-date', 'deadline-ask']),
    }),
    z.object({
      kind: z.literal('unknown'),
      because: z.enum(['status-unread', 'no-status-column', 'claim-without-paper']),
      due: day,
    }),
  ]),
]);

const doubt = z.enum([
  'stage-percent',
  'stage-completed',
  'percent-completed',
  'result-stage',
  'completed-later',
  'extension-earlier',
]);

const task = z.object({
  key: z.string(),
  plan: z.string(),
  file: z.string(),
  sheet: z.string(),
  row: count,
  cell: z.string(),
  ordinal: z.string(),
  group: words,
  content: z.string(),
  lead: words,
  leadKnown: z.boolean(),
  coordinating: words,
  deadlineText: z.string(),
  statusText: z.optional(z.string()),
  due: z.optional(day),
  original: z.optional(day),
  extensions: count,
  proposed: z.optional(day),
  proposal: z.optional(z.string()),
  output: z.string(),
  status,
  stage: z.optional(z.string()),
  percent: z.optional(z.number()),
  result: z.optional(z.string()),
  difficulty: z.optional(z.string()),
  updated: z.optional(day),
  completed: z.optional(day),
  coordinationOnly: z.boolean(),
  unit: z.optional(z.string()),
  alsoIn: z.optional(words),
  doubts: z.optional(z.array(doubt)),
  carried: z.optional(z.literal(true)),
  vanished: z.optional(z.literal(true)),
});

const totals = z.object({
  total: count,
  doneOnTime: count,
  doneLate: count,
  overdue: count,
  dueSoon: count,
  onTrack: count,
  openEnded: count,
  unknown: count,
  doneUnproven: z.optional(count),
  statusUnknown: z.optional(count),
});
const lines = z.record(z.string(), totals);

const source = z.object({
  file: z.string(),
  plan: z.object({
    number: z.optional(z.string()),
    title: z.optional(z.string()),
    issued: z.optional(day),
    ends: z.optional(day),
    at: z.optional(z.object({ sheet: z.string(), row: count, column: count })),
  }),
  name: z.string(),
  sheets: words,
  rows: count,
  groups: count,
  tasks: count,
  findings: z.object({ error: count, warning: count, notice: count }),
});

const changes = z.object({
  since: period,
  newlyOverdue: words,
  settledOverdue: words,
  newlyDone: words,
  newlyDueSoon: words,
  extended: words,
  deadlineChanged: words,
  added: words,
  withdrawn: words,
  withdrawnTasks: z.optional(z.array(task)),
});

const term = z.object({
  opening: count,
  newlyLate: count,
  returned: count,
  foundAgain: count,
  done: count,
  extended: count,
  withdrawn: count,
  corrected: count,
  becomeUnclear: count,
  countedOnce: count,
  closing: count,
});
const flow = z.object({
  overdue: term,
  total: z.object({
    opening: count,
    added: count,
    foundAgain: count,
    withdrawn: count,
    countedOnce: count,
    closing: count,
  }),
  done: z.object({
    opening: count,
    done: count,
    returned: count,
    withdrawn: count,
    countedOnce: count,
    closing: count,
  }),
  keys: z.object({
    newlyLate: words,
    returned: words,
    foundAgain: words,
    done: words,
    extended: words,
    withdrawn: words,
    corrected: words,
    becomeUnclear: words,
    countedOnce: words,
  }),
});
const carried = z.object({
  plan: z.string(),
  files: words,
  since: period,
  tasks: count,
  overdue: count,
  passed: count,
  reason: z.optional(z.string()),
});

/** The stored form of a closed period. New members are optional, so that every snapshot ever frozen stays readable. */
export const snapshotSchema: z.ZodMiniType<Snapshot> = z.object({
  version: z.literal(1),
  period,
  closed: day,
  tasks: z.array(task),
  asOf: z.optional(day),
  office: z.optional(z.string()),
  sources: z.optional(z.array(source)),
  gaps: z.optional(z.array(z.object({ file: z.string(), reason: z.string() }))),
  notCounted: z.optional(z.string()),
  comparison: z.optional(
    z.object({
      previous: z.object({ period, totals }),
      changes,
      units: lines,
      plans: lines,
      groups: lines,
    }),
  ),
  flow: z.optional(flow),
  carried: z.optional(z.array(carried)),
  vanished: z.optional(z.array(z.object({ question: z.string(), plan: z.string(), keys: words }))),
  renamed: z.optional(z.array(z.object({ from: z.string(), to: z.string() }))),
  gone: z.optional(z.array(task)),
});
