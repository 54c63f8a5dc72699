import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { letter } from './lex/classes.js';
import { reduce } from './lex/reduce.js';
import { select, shapeOf, type Chosen } from './lex/select.js';
import { ASK, assumptions, type Token } from './lex/token.js';
import type { Draft, Phrase } from './phrase.js';
import { PHRASES } from './phrases/index.js';
import type { Deadline, DeadlineReading, PlanDates, Span } from './types.js';

const [P, E, Y, X, BEFORE, LATEST, SLASH, N, JUNK, OR, ROMAN, EXTEND] = (
  ['P', 'E', 'y', 'x', 'before', 'latest', 'slash', 'n', 'junk', 'or', 'roman', 'extend'] as const
).map(letter);

const UNITS = (['month', 'quarter', 'week', 'first', 'mid', 'last', 'half'] as const).map(letter);
const TIMES = [P, E, N, X, Y, ROMAN, SLASH];

type Found = Chosen<Draft, Phrase>;
interface Reading {
  readonly deadline: Deadline;
  readonly strength: 1 | 2 | 3;
  readonly flags: number;
  readonly span: Span;
  readonly phrase: string;
  readonly depth: number;
  readonly from: number;
  readonly to: number;
}

/** Second round: the tokens of one cell become its reading. `extra` are assumptions already made to get these tokens. */
export function readTokens(scanned: readonly Token[], plan: PlanDates, extra = 0): DeadlineReading {
  const tokens = reduce(scanned, plan);
  const found = select<Draft, Phrase>(tokens, shapeOf(tokens), PHRASES, plan);
  const spanOf = (f: { from: number; to: number }): Span => ({
    start: tokens[f.from]!.start,
    end: tokens[f.to - 1]!.end,
  });
  const all: Reading[] = [];
  for (const f of found)
    if ('deadline' in f.made)
      all.push({
        ...f.made,
        span: spanOf(f),
        phrase: f.family.name,
        depth: tokens[f.from]!.depth,
        from: f.from,
        to: f.to,
      });
  const fails = found.filter((f) => 'fail' in f.made);
  const strong =
    fails.find((f) => 'fail' in f.made && f.made.strength > 1) ?? (all.length === 0 ? fails[0] : undefined);
  if (strong && 'fail' in strong.made)
    return { ok: false, reason: strong.made.fail, phrase: strong.family.name, span: spanOf(strong) };
  const { kept, flags } = weigh(all, tokens);
  if (kept.length === 0) return { ok: false, reason: refusal(found, tokens) };
  const doubt = extra | flags | (unexplained(tokens, found) ? ASK : 0);
  return answer(kept, doubt, tokens);
}

function refusal(found: readonly Found[], tokens: readonly Token[]): 'see-children' | 'no-date' | 'not-understood' {
  const none = found.flatMap((f) => ('none' in f.made ? [f.made.none] : []));
  if (none.includes('see-children')) return 'see-children';
  return none.length > 0 && !unexplained(tokens, found) ? 'no-date' : 'not-understood';
}

/** Which readings are the cell's own: those in brackets and those inside a sentence yield to the plain ones. */
function weigh(all: readonly Reading[], tokens: readonly Token[]): { kept: Reading[]; flags: number } {
  if (all.length === 0) return { kept: [], flags: 0 };
  let kept = [...all];
  let flags = 0;
  const outside = kept.filter((r) => r.depth === 0);
  if (outside.length > 0 && outside.length < kept.length) {
    const inside = kept.filter((r) => r.depth > 0 && r.strength > 1);
    const days = new Set(
      outside
        .map((r) => lastDay(r.deadline))
        .filter((d) => d !== undefined)
        .map(key),
    );
    // A different day in brackets may be the real deadline (“Quý II/2026 (gia hạn đến 30/9/2026)”): a person decides.
    if (inside.some((r) => named(r.deadline) && lastDay(r.deadline) && !days.has(key(lastDay(r.deadline)!))))
      flags |= ASK;
    if (outside.some((r) => named(r.deadline)) || !inside.some((r) => named(r.deadline))) kept = outside;
  }
  const top = Math.max(...kept.map((r) => r.strength));
  if (top === 3) {
    const weak = kept.filter((r) => r.strength === 2);
    const latest = latestOf(kept.filter((r) => r.strength === 3));
    if (
      weak.some((r) => {
        const d = lastDay(r.deadline);
        return d && (!latest || compareDates(d, latest) !== 0);
      })
    )
      flags |= ASK;
  }
  if (top === 1) flags |= ASK;
  kept = kept.filter((r) => r.strength === top);
  if (tokens.some((t) => t.c === EXTEND) && kept.length > 0) flags |= ASK;
  return { kept, flags };
}

const key = (d: CivilDate): number => d.year * 10000 + d.month * 100 + d.day;
const named = (d: Deadline): boolean => d.kind !== 'ongoing' || d.start !== undefined;

function lastDay(d: Deadline): CivilDate | undefined {
  return d.kind === 'by' ? d.date : d.kind === 'between' ? d.end : undefined;
}

function latestOf(readings: readonly Reading[]): CivilDate | undefined {
  let latest: CivilDate | undefined;
  for (const { deadline } of readings) {
    const day = lastDay(deadline);
    if (day && (!latest || compareDates(day, latest) > 0)) latest = day;
  }
  return latest;
}

/** Words of time that no family took: what was read may then be only a part of what is meant. */
function unexplained(tokens: readonly Token[], found: readonly Found[]): boolean {
  const taken = new Uint8Array(tokens.length);
  for (const f of found) taken.fill(1, f.from, f.to);
  for (let i = 0; i < tokens.length; i++) {
    if (taken[i]) continue;
    const { c } = tokens[i]!;
    const next = tokens[i + 1]?.c;
    if (c === P || c === E || c === Y) return true;
    if ((c === N || c === X) && next === SLASH && !tokens[i + 1]!.gap) return true;
    const previous = tokens[i - 1]?.c;
    if (
      UNITS.includes(c) &&
      ((next !== undefined && TIMES.includes(next)) || (previous !== undefined && TIMES.includes(previous)))
    )
      return true;
    if (c === JUNK && (next === SLASH || (previous !== undefined && (TIMES.includes(previous) || UNITS.includes(previous))))) return true;
    if (c === N && next === N && tokens[i + 1]!.gap) return true;
    if ((c === BEFORE || c === LATEST) && (next === N || next === X)) return true;
  }
  return false;
}

function answer(kept: readonly Reading[], flags: number, tokens: readonly Token[]): DeadlineReading {
  const bits = kept.reduce((sum, r) => sum | r.flags, flags);
  const span = { start: Math.min(...kept.map((r) => r.span.start)), end: Math.max(...kept.map((r) => r.span.end)) };
  const parts = distinct(kept);
  const first = kept[0]!;
  if (parts.length === 1)
    return { ok: true, deadline: parts[0]!, phrase: first.phrase, span, assumed: assumptions(bits) };
  for (let i = 1; i < kept.length; i++) {
    const between = tokens.slice(kept[i - 1]!.to, kept[i]!.from);
    if (between.length <= 2 && between.some((t) => t.c === OR) && lastDay(kept[i]!.deadline))
      return { ok: false, reason: 'several', found: parts };
  }
  const joined = joinStart(parts);
  if (joined)
    return {
      ok: true,
      deadline: joined,
      phrase: kept.find((r) => r.deadline.kind === joined.kind)!.phrase,
      span,
      assumed: assumptions(bits),
    };
  return { ok: true, deadline: { kind: 'milestones', parts }, phrase: 'milestones', span, assumed: assumptions(bits) };
}

/** “Thường xuyên, định kỳ hằng quý” is one repetition; “Từ tháng 6/2026, hoàn thành trước 30/9/2026” one stretch. */
function joinStart(parts: readonly Deadline[]): Deadline | undefined {
  if (parts.length !== 2) return undefined;
  const [a, b] = parts as [Deadline, Deadline];
  const plain = [a, b].find((d) => d.kind === 'ongoing' && !d.start);
  const other = plain === a ? b : a;
  if (plain && (other.kind === 'recurring' || other.kind === 'ongoing')) return other;
  return undefined;
}

function distinct(kept: readonly Reading[]): Deadline[] {
  const seen = new Set<string>();
  const parts: Deadline[] = [];
  for (const { deadline } of kept) {
    const id = JSON.stringify(deadline);
    if (!seen.has(id)) parts.push(deadline);
    seen.add(id);
  }
  return parts;
}
