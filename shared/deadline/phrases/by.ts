import type { CivilDate, Grain } from '../../calendar/civil-date.js';
import { letter } from '../lex/classes.js';
import { daysOf } from '../lex/moment.js';
import { definePhrase } from '../phrase.js';
import type { Deadline } from '../types.js';
import { failure, flagsOfMoment, momentsIn, saysBefore, strengthOf, timeIn } from './moments.js';
import { BOUNDS, flagsOf } from './words.js';

const [COLON, BEFORE, TO, LATEST, IN, END, DUE] = (
  ['colon', 'before', 'to', 'latest', 'in', 'end', 'due'] as const
).map(letter);
const BOUNDING = [COLON, BEFORE, TO, LATEST, IN, END, DUE];

/** A period alone or after words that say “by”: trước, chậm nhất, đến hết, không quá, trong, từ nay đến. */
export const by = definePhrase({
  name: 'by',
  title: 'Trước, chậm nhất, đến hết, trong một ngày hoặc một kỳ',
  pattern: `${BOUNDS} P ((comma|in|is)* H)?|from now ${BOUNDS} P|phase P`,
  needs: ['P'],
  overlaps: true,
  read(match) {
    const [m] = momentsIn(match);
    // A yearless day whose number is said again in words is a standing rule, read by “recurring”.
    if (!m || (m.spelled && m.borrowed && m.grain === 'day')) return undefined;
    let bounded = false;
    for (let i = match.from; i < match.to; i++) bounded ||= BOUNDING.includes(match.tokens[i]!.c);
    const strength = strengthOf(match, bounded, m.bare);
    const failed = failure(m, strength);
    if (failed) return failed;
    const { start, end } = daysOf(m)!;
    const flags = flagsOfMoment(m) | flagsOf(match);
    const time = timeIn(match);
    if (saysBefore(match))
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
