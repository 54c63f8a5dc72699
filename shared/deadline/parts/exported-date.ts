import { letters } from '../scan/classes.js';
import { dayMoment, monthsMoment } from './moment.js';
import { TYPING, type Made, type Token } from '../scan/token.js';
import { definePart, numberAt, type Match } from './phrase.js';
import { flagsOf, moment, shortYear, YEAR_AFTER, yearIn } from './match-words.js';

const [NAMED, MONTH, DAY, Y, X] = letters('named', 'month', 'day', 'y', 'x');

/** 30-Jun-26, June 30, 2026, Jun-26, 30-thg 6, 30062026, 30 6 2026: dates as programs write them or with their strokes lost. */
export const exportedDate = definePart({
  name: 'exported-date',
  title: 'Ngày, tháng do phần mềm ghi',
  pattern: `n (dash|slash|dot)? named (dash|slash|dot|comma)? y|n (dash|slash) named (dash|slash) n|named n comma? y|named (dash|slash|dot|comma)? y|named (dash|slash) n|day? n (dash|slash) month n (dash|slash) n|day? n (dash|slash) month n ${YEAR_AFTER}|n n y|x`,
  needs: ['named', 'month', 'y', 'x'],
  makes: 'P',
  read(match) {
    const { tokens, from, to } = match;
    const first = tokens[from]!;
    if (first.c === X) return runTogether(first, match);
    for (let i = from; i < to; i++) if (tokens[i]!.c === NAMED) return named(match, tokens[i]!.value, i === from);
    const day = numberAt(match, 0)!.value;
    const month = numberAt(match, 1)!.value;
    const m = dayMoment(day, month, undefined, flagsOf(match));
    const { year, shift } = yearIn(match);
    const short = numberAt(match, 2);
    m.year = year ?? (short && shortYear(short));
    if (short && m.year === undefined) return undefined;
    m.shift = shift;
    // “đợt 1 - tháng 6” and “quý 2/tháng 5” are a number and a month.
    const unit = tokens.slice(from, to).find((t) => t.c === MONTH);
    if (unit) return unit.word === 'thg' || first.c === DAY ? moment(m) : undefined;
    // “30 6 2026” is believed where there is nothing else.
    m.flags |= TYPING;
    return tokens.length === 3 ? moment(m) : undefined;
  },
});

function named(match: Match, month: number, leads: boolean): Made | undefined {
  const a = numberAt(match, 0)!;
  const b = numberAt(match, 1);
  const last = b ?? a;
  const year = last.c === Y ? last.value : shortYear(last);
  if (year === undefined) return undefined;
  if (b) return moment(dayMoment(a.value, month, year, flagsOf(match)));
  return leads ? moment({ ...monthsMoment('month', month, month, year, flagsOf(match)), bare: true }) : undefined;
}

/** 30062026 or 20260630 as the whole cell. */
function runTogether({ word }: Token, match: Match): Made | undefined {
  if (match.tokens.length !== 1) return undefined;
  const yearLast = /^(\d\d)(\d\d)(20[1-4]\d)$/.exec(word);
  const yearFirst = /^(20[1-4]\d)(\d\d)(\d\d)$/.exec(word);
  const [day, month, year] = (yearLast?.slice(1) ?? yearFirst?.slice(1).reverse() ?? []).map(Number);
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const m = dayMoment(day, month, year, flagsOf(match) | TYPING);
  return m.impossible ? undefined : moment(m);
}
