import { letter } from './lex/classes.js';
import { reduce } from './lex/reduce.js';
import { select, type Chosen } from './lex/select.js';
import { Shapes } from './lex/shapes.js';
import { ASK, assumptions, type Token } from './lex/token.js';
import { unexplained } from './doubt.js';
import type { Draft, Phrase } from './phrase.js';
import { PHRASES } from './phrases/index.js';
import type { Deadline, DeadlineReading, PlanDates, Span } from './types.js';
import { lastDay, weigh, type Found } from './weigh.js';

const OR = letter('or');

const SHAPES = new Shapes<Phrase>(PHRASES);

type Offer = Chosen<Draft, Phrase>;

/** Second round: the tokens of one cell become its reading. `extra` are assumptions already made to get these tokens. */
export function readTokens(text: string, scanned: readonly Token[], plan: PlanDates, extra = 0): DeadlineReading {
  const tokens = reduce(scanned, plan);
  const offers = select<Draft, Phrase>(tokens, SHAPES, plan);
  const all: Found[] = [];
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
  if (all.length === 0) return { ok: false, reason: refusal(offers, tokens, text) };
  const { kept, flags } = weigh(all, tokens);
  return answer(kept, extra | flags | (unexplained(tokens, offers, text) ? ASK : 0), tokens);
}

function spanOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

function refusal(
  offers: readonly Offer[],
  tokens: readonly Token[],
  text: string,
): 'see-children' | 'no-date' | 'not-understood' {
  const none = offers.flatMap(({ made }) => ('none' in made ? [made.none] : []));
  if (none.includes('see-children')) return 'see-children';
  return none.length > 0 && !unexplained(tokens, offers, text) ? 'no-date' : 'not-understood';
}

function answer(kept: readonly Found[], flags: number, tokens: readonly Token[]): DeadlineReading {
  const only = kept[0]!;
  if (kept.length === 1)
    return {
      ok: true,
      deadline: only.deadline,
      phrase: only.phrase,
      span: only.span,
      assumed: assumptions(flags | only.flags),
    };
  const bits = kept.reduce((sum, r) => sum | r.flags, flags);
  const span = { start: Math.min(...kept.map((r) => r.span.start)), end: Math.max(...kept.map((r) => r.span.end)) };
  const parts = distinct(kept);
  if (parts.length === 1)
    return { ok: true, deadline: parts[0]!, phrase: only.phrase, span, assumed: assumptions(bits) };
  for (let i = 1; i < kept.length; i++) {
    const between = tokens.slice(kept[i - 1]!.to, kept[i]!.from);
    if (between.length <= 2 && between.some((t) => t.c === OR) && lastDay(kept[i]!.deadline))
      return { ok: false, reason: 'several', found: parts };
  }
  const rest = withoutPlain(parts);
  const joined = rest[0]!;
  if (rest.length === 1)
    return {
      ok: true,
      deadline: joined,
      phrase: kept.find((r) => r.deadline.kind === joined.kind)?.phrase ?? only.phrase,
      span,
      assumed: assumptions(bits),
    };
  return {
    ok: true,
    deadline: { kind: 'milestones', parts: rest },
    phrase: 'milestones',
    span,
    assumed: assumptions(bits),
  };
}

/** “Thường xuyên, định kỳ hằng quý” is one repetition: the first word adds nothing to it. */
function withoutPlain(parts: readonly Deadline[]): readonly Deadline[] {
  const others = parts.filter((d) => d.kind !== 'ongoing' || d.start !== undefined);
  const repeated = others.length > 0 && others.every((d) => d.kind === 'recurring' || d.kind === 'ongoing');
  return repeated ? others : parts;
}

function distinct(kept: readonly Found[]): Deadline[] {
  const parts: Deadline[] = [];
  const seen: string[] = [];
  const flat = kept.flatMap(({ deadline }) => (deadline.kind === 'milestones' ? deadline.parts : [deadline]));
  for (const deadline of flat) {
    const id = JSON.stringify(deadline);
    if (!seen.includes(id)) parts.push(deadline);
    seen.push(id);
  }
  return parts;
}
