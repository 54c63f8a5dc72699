import { daysInMonth } from '../calendar/civil-date.js';
import type { Cell } from '../grid/grid.js';
import { repair } from './repair/repair.js';
import { scan } from './scan/scan.js';
import { ASK, type Token } from './scan/token.js';
import type { TraceStep } from '../trace/trace.js';
import { tellReading, tellRepair } from './tell.js';
import { readTokens } from './decide/read-tokens.js';
import { readCell } from './column/read-cell.js';
import type { DeadlineReading, PlanDates, ReadingContext } from './types.js';

/** A deadline is not longer than this; what follows is not looked at, and such a reading asks for a person. */
export const LONGEST = 1000;

/**
 * Reads a deadline as officials write it, from words or from a cell with its value and shown text. Never throws and
 * never guesses in silence: what was taken for granted is in `assumed`, and words that name no day say why.
 */
export function readDeadline(input: string | Cell, context: ReadingContext = {}): DeadlineReading {
  const reading = typeof input === 'string' ? readText(input, context) : readCell(input, context, readText);
  if (context.trace) tellReading(context.trace, reading, context);
  return reading;
}

/** Reads words. Damage is looked for where the plain reading fails, asks, or leaves a word beside it that looks damaged. */
export function readText(original: string, context: ReadingContext): DeadlineReading {
  const cut = original.length > LONGEST;
  const text = cut ? original.slice(0, LONGEST) : original;
  const tokens = scan(text);
  const { column, trace } = context;
  if (!saysSomething(tokens)) return { ok: false, reason: 'blank' };
  if (tokens.length === 1 && tokens[0]!.value >= 1 && tokens[0]!.value <= 365 && /^\d+$/.test(tokens[0]!.word))
    return bareDays(tokens[0]!.value, text, context);
  const extra = cut ? ASK : 0;
  const plain = readTokens(text, tokens, context, extra, trace);
  // “11/2026” where every other row names a quarter may be Quý II read by a scanner.
  if (column?.quarters && /^\s*11\s*\/\s*(?:19|20)\d\d\W*$/.test(text) && plain.ok)
    return { ...plain, assumed: [...plain.assumed, 'ocr', 'ask'] };
  const months = column?.months === true ? monthsOf(text) : undefined;
  if (months) return months;
  const failed = plain.ok
    ? plain.assumed.includes('ask')
    : plain.reason !== 'no-date' && plain.reason !== 'see-children';
  const mended = repair(text, tokens, failed);
  if (!mended) return plain;
  // A word mended may show its neighbour in a new light: “Trưc n gày”.
  const once = scan(mended.text);
  const twice = repair(mended.text, once, failed);
  const last = twice ?? mended;
  const back = (at: number): number => mended.at[twice ? twice.at[at]! : at]!;
  const backTo = (at: number): number => Math.min(back(at - 1) + 1, text.length);
  const heard: TraceStep[] = [];
  const listen = trace && ((step: TraceStep) => void heard.push(step));
  const flags = extra | mended.flags | last.flags;
  const again = readTokens(last.text, twice ? scan(twice.text) : once, context, flags, listen);
  if (trace) {
    tellRepair(trace, text, last.text, again.ok);
    if (again.ok)
      for (const { span, ...step } of heard)
        trace({ ...step, ...(span && { span: [back(span[0]), backTo(span[1])] }) });
  }
  if (!again.ok) return plain;
  return { ...again, span: { start: back(again.span.start), end: backTo(again.span.end) } };
}

function saysSomething(tokens: readonly Token[]): boolean {
  for (const token of tokens) if (token.word !== '' || token.value !== 0) return true;
  return false;
}

/** “30” alone in a deadline cell is most likely a number of days; nothing says from when, so a person is asked. */
function bareDays(days: number, text: string, { issued }: PlanDates): DeadlineReading {
  const deadline = { kind: 'after-event' as const, event: '', days, ...(issued && { from: issued }) };
  return { ok: true, deadline, phrase: 'bare-days', span: { start: 0, end: text.length }, assumed: ['start', 'ask'] };
}

/** “6-8/2026” alone, in a column of months: from the first of June to the last of August. */
function monthsOf(text: string): DeadlineReading | undefined {
  const match = /^\s*(\d{1,2})\s*[-–]\s*(\d{1,2})\s*\/\s*(20\d\d)\s*$/.exec(text);
  const [from, to, year] = (match?.slice(1) ?? []).map(Number);
  if (from === undefined || to === undefined || year === undefined || from < 1 || from >= to || to > 12)
    return undefined;
  return {
    ok: true,
    deadline: {
      kind: 'between',
      start: { year, month: from, day: 1 },
      end: { year, month: to, day: daysInMonth(year, to) },
      grain: 'month',
    },
    phrase: 'months',
    span: { start: 0, end: text.length },
    assumed: [],
  };
}
