import { keysOf } from '../../lexicon/entries.js';
import { compareDates, weekday, type CivilDate, type Grain } from '../../calendar/civil-date.js';
import { letter } from '../scan/classes.js';
import { daysOf } from '../parts/moment.js';
import { ASK, tokenAt } from '../scan/token.js';
import { definePhrase, type Match } from '../parts/phrase.js';
import type { Deadline } from '../types.js';
import { failure, flagsOfMoment, momentIn, saysBefore, strengthOf, timeIn } from './moments.js';
import { BOUNDS, flagsOf } from '../parts/match-words.js';

const [BEFORE, TO, LATEST, IN, END, DUE] = (['before', 'to', 'latest', 'in', 'end', 'due'] as const).map(letter);
const [P, WEEKDAY, ORD] = (['P', 'weekday', 'ord'] as const).map(letter);
const ISSUE = letter('issue');
/** Last syllables of hoàn thành, thực hiện, triển khai, xây dựng, tổ chức, trình, phê duyệt, bàn giao, nghiệm thu, folded. */
const VERBS = keysOf('time:verb-syllable');
/** “Tiếp nhận ngày …”, “hoàn thành ngày …” may record what has happened. */
const RECORDED = keysOf('time:recorded-syllable');
const LINKS = (['comma', 'and', 'semi'] as const).map(letter);
const BOUNDING = [BEFORE, TO, LATEST, IN, END, DUE];

/** A period alone or after words that say “by”: trước, chậm nhất, đến hết, không quá, trong, từ nay đến. */
export const by = definePhrase({
  name: 'by',
  title: 'Trước, chậm nhất, đến hết, trong một ngày hoặc một kỳ',
  pattern: `${BOUNDS} P ((comma|in|is)* H)? ((open|dash|comma) (weekday|ord n) close?)?|(weekday|ord n) (comma|open)? ${BOUNDS} P close?|from now ${BOUNDS} P|phase P`,
  needs: ['P'],
  overlaps: true,
  read(match) {
    const m = momentIn(match);
    // A yearless day whose number is said again in words is a standing rule, read by “recurring”.
    if (!m || (m.spelled && m.borrowed && m.grain === 'day')) return undefined;
    let bounded = false;
    for (let i = match.from; i < match.to; i++) bounded ||= BOUNDING.includes(match.tokens[i]!.c);
    // In “Báo cáo quý II trước 15/6” the quarter is what is reported on; at the beginning of a cell it may be more.
    const object = !bounded && isObject(match);
    if (object && !match.tokens[match.from]!.fresh && m.grain !== 'day') return { aside: true };
    const days = daysOf(m);
    // “Ngày giao 12/01/2026; hạn 30/01/2026”: what is on record yields to what is due.
    const record = !bounded && m.grain === 'day' && days !== undefined && mayRecord(match, days.end);
    const strength = object || record ? 1 : strengthOf(match, bounded, m.bare);
    if (!days) return failure(m, strength);
    const { start, end } = days;
    let flags = flagsOfMoment(m) | flagsOf(match);
    // “Thứ Sáu, 20/3/2026” where the 20th is a Thursday: one of the two is a slip.
    const said = weekdayIn(match);
    if (said > 0 && (m.grain !== 'day' || said !== weekday(end))) flags |= ASK;
    if (strength === 2 && m.grain === 'year' && !endsInVerb(match)) flags |= ASK;
    const time = timeIn(match);
    if (saysBefore(match) || listBefore(match))
      return {
        deadline: byOf(start, m.grain, 'before', time),
        strength,
        flags,
      };
    if (m.several) return { deadline: { kind: 'between', start, end, grain: m.grain }, strength, flags };
    return {
      deadline: byOf(end, m.grain, 'through', time),
      strength,
      flags,
    };
  },
});

function byOf(date: CivilDate, grain: Grain, bound: 'before' | 'through', time: string | undefined): Deadline {
  return time === undefined ? { kind: 'by', date, grain, bound } : { kind: 'by', date, grain, bound, time };
}

/** “trước ngày 15/6 và 15/12/2026”: the bound holds for the whole list. */
function listBefore({ tokens, from }: Match): boolean {
  let i = tokens[from]!.c === P ? from - 1 : from;
  if (i < 1 || !LINKS.includes(tokens[i]!.c) || tokens[i - 1]!.c !== P) return false;
  for (; i >= 0 && (LINKS.includes(tokens[i]!.c) || tokens[i]!.c === P || tokens[i]!.c === END); i--);
  return i >= 0 && tokens[i]!.c === BEFORE;
}

/** Whether a day may be that of something done; what is to be completed after the plan was issued is not. */
function mayRecord({ tokens, from, plan }: Match, day: CivilDate): boolean {
  const verb = tokenAt(tokens, from - 1)?.word ?? '';
  const ahead = verb === 'thanh' && plan.issued !== undefined && compareDates(day, plan.issued) > 0;
  return RECORDED.includes(verb) && !ahead;
}

/** “Hoàn thành năm 2026”; in “Đại hội năm 2026” the year only names a thing. */
function endsInVerb({ tokens, from }: Match): boolean {
  const previous = tokenAt(tokens, from - 1);
  return previous !== undefined && (previous.c === ISSUE || VERBS.includes(previous.word));
}

/** The weekday named beside the date, 1 = Monday; 0 where there is none. */
function weekdayIn({ tokens, from, to }: Match): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]!.c === WEEKDAY) return tokens[i]!.value;
    if (tokens[i]!.c === ORD) return tokens[i + 1]!.value - 1;
  }
  return 0;
}

function isObject({ tokens, to }: Match): boolean {
  const next = tokenAt(tokens, to);
  return (
    next !== undefined && !next.fresh && (next.c === BEFORE || next.c === LATEST) && tokenAt(tokens, to + 1)?.c === P
  );
}
