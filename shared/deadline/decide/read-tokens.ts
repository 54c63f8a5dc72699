import { addDays, compareDates } from '../../calendar/civil-date.js';
import { letters } from '../scan/classes.js';
import { reduce } from '../parts/reduce.js';
import { select, type Chosen } from '../parts/select.js';
import { Shapes } from '../parts/shapes.js';
import { ASK, assumptions, type Token } from '../scan/token.js';
import { firstUnread } from './leftover-tokens.js';
import type { Draft, Phrase } from '../parts/phrase.js';
import { PHRASES } from '../deadlines/index.js';
import type { Deadline, DeadlineReading, PlanDates, Span } from '../types.js';
import type { Trace } from '../../trace/trace.js';
import { tellChosen, tellKept, tellUnread, tellWords } from '../tell.js';
import { lastDay, type Candidate } from './candidate.js';
import { rankCandidates } from './rank-candidates.js';

const [OR, AND] = letters('or', 'and');

const SHAPES = new Shapes<Phrase>(PHRASES);

type Offer = Chosen<Draft, Phrase>;

/** Second round: the tokens of one cell become its reading. `extra` are assumptions already made to get these tokens. */
export function readTokens(
  text: string,
  scanned: readonly Token[],
  plan: PlanDates,
  extra = 0,
  trace?: Trace,
): DeadlineReading {
  if (trace) tellWords(trace, text, scanned);
  const tokens = reduce(scanned, plan, trace && ((chosen) => tellChosen(trace, 'parts', text, scanned, chosen)));
  const offers = select<Draft, Phrase>(tokens, SHAPES, plan);
  if (trace) tellChosen(trace, 'deadline', text, tokens, offers);
  const all: Candidate[] = [];
  let failed: Offer | undefined;
  for (const offer of offers) {
    const { made, from, to, family } = offer;
    if ('deadline' in made) {
      const { deadline, strength, flags } = made;
      all.push({
        deadline,
        strength,
        flags,
        span: spanOf(tokens, offer),
        phrase: family.name,
        depth: tokens[from]!.depth,
        from,
        to,
      });
    } else if ('fail' in made && (!failed || made.strength > 1)) failed = offer;
  }
  if (failed && 'fail' in failed.made && (failed.made.strength > 1 || all.length === 0))
    return { ok: false, reason: failed.made.fail, phrase: failed.family.name, span: spanOf(tokens, failed) };
  if (all.length === 0) {
    const reason = refusal(offers, tokens, text);
    return (reason === 'no-date' && onEvent(offers, tokens, extra)) || { ok: false, reason };
  }
  const { kept, flags } = rankCandidates(all, tokens);
  if (trace) tellKept(trace, text, all, kept);
  const unread = firstUnread(tokens, offers, text);
  if (trace && unread) tellUnread(trace, text, unread);
  return answer(kept, extra | flags | (unread ? ASK : 0), tokens);
}

function spanOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function refusal(
  offers: readonly Offer[],
  tokens: readonly Token[],
  text: string,
): 'see-children' | 'no-date' | 'not-understood' {
  let vague = false;
  for (const { made } of offers) {
    if (!('none' in made)) continue;
    if (made.none === 'see-children') return 'see-children';
    vague = true;
  }
  return vague && !firstUnread(tokens, offers, text) ? 'no-date' : 'not-understood';
}

/** “Khi có thiên tai”: where nothing names a day, the event does in its place. */
function onEvent(offers: readonly Offer[], tokens: readonly Token[], flags: number): DeadlineReading | undefined {
  const vague = offers.filter(({ made }) => 'none' in made);
  const first = vague[0]!;
  const event = 'none' in first.made ? first.made.event : undefined;
  if (!event || vague.some(({ made }) => !('none' in made) || !made.event)) return undefined;
  return reading(event, 'after-event', spanOf(tokens, first), flags);
}

function answer(kept: readonly Candidate[], flags: number, tokens: readonly Token[]): DeadlineReading {
  const first = kept[0]!;
  if (kept.length === 1) return reading(first.deadline, first.phrase, first.span, flags | first.flags);
  let bits = flags;
  for (const found of kept) bits |= found.flags;
  const span = { start: first.span.start, end: kept[kept.length - 1]!.span.end };
  const parts = distinct(kept);
  if (parts.length === 1) return reading(first.deadline, first.phrase, span, bits);
  if (offersChoice(kept, tokens)) return { ok: false, reason: 'several', found: parts };
  const rest = withoutPlain(isOneHoliday(kept, tokens) ? parts.slice(0, 1) : parts);
  if (rest.length > 1) return reading({ kind: 'milestones', parts: rest }, 'milestones', span, bits);
  const joined = rest[0]!;
  return reading(joined, kept.find((r) => r.deadline.kind === joined.kind)?.phrase ?? first.phrase, span, bits);
}

function reading(deadline: Deadline, phrase: string, span: Span, flags: number): DeadlineReading {
  return { ok: true, deadline, phrase, span, assumed: assumptions(flags) };
}

/** “30/4/2026 hoặc 31/5/2026”: which of the two holds, nobody but the authors can say. */
function offersChoice(kept: readonly Candidate[], tokens: readonly Token[]): boolean {
  for (let i = 1; i < kept.length; i++) {
    const { from, deadline } = kept[i]!;
    const { to } = kept[i - 1]!;
    if (from - to > 2 || lastDay(deadline) === undefined) continue;
    for (let k = to; k < from; k++) if (tokens[k]!.c === OR) return true;
  }
  return false;
}

/** “Thường xuyên, định kỳ hằng quý” is one repetition: the first word adds nothing to it. */
function withoutPlain(parts: readonly Deadline[]): readonly Deadline[] {
  const others = parts.filter((d) => d.kind !== 'ongoing' || d.start !== undefined);
  const repeated = others.length > 0 && others.every((d) => d.kind === 'recurring' || d.kind === 'ongoing');
  return repeated ? others : parts;
}

/** “Trước 30/4 và 01/5” is before the holiday, which begins with the first of the two days. */
function isOneHoliday(kept: readonly Candidate[], tokens: readonly Token[]): boolean {
  if (kept.length !== 2 || tokens[kept[0]!.to]?.c !== AND) return false;
  const [first, second] = [kept[0]!.deadline, kept[1]!.deadline];
  if (first.kind !== 'by' || second.kind !== 'by' || first.bound !== 'before' || first.grain !== 'day') return false;
  return second.bound === 'before' && compareDates(addDays(first.date, 1), second.date) === 0;
}

function distinct(kept: readonly Candidate[]): readonly Deadline[] {
  const parts = new Map<string, Deadline>();
  for (const { deadline } of kept)
    for (const part of deadline.kind === 'milestones' ? deadline.parts : [deadline]) {
      const id = identity(part);
      if (!parts.has(id)) parts.set(id, part);
    }
  return [...parts.values()];
}

/** Equal for equal deadlines. Most are single days, for which a few words are cheaper than all of JSON. */
function identity(deadline: Deadline): string {
  if (deadline.kind !== 'by') return JSON.stringify(deadline);
  const { date, grain, bound, time = '' } = deadline;
  return `${date.year}-${date.month}-${date.day} ${grain} ${bound} ${time}`;
}
