// Puts whole cells together from a known deadline and the words that stand about it in plans: what is to be done, who,
// by which document, how much. None of them changes the deadline; a reader that takes one for it is wrong in silence.
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  endOfMonth,
  endOfQuarter,
  toIso,
  type CivilDate,
} from '../../../shared/calendar/civil-date.js';
import { LEADS, NARROWING, OBJECTS, REPEATED, TAILS, TASKS } from './composition-words.js';

export interface Composition {
  readonly phrase: string;
  /** The last day; '' where the cell repeats. */
  readonly due: string;
  /** Grain of a repetition; '' where there is none. */
  readonly every: string;
  readonly made: 'single' | 'steps' | 'framed' | 'step' | 'repeated';
}

interface Core {
  readonly text: string;
  readonly start: CivilDate;
  readonly due: CivilDate;
  /** Says “by”: trước, chậm nhất, trong; a name of a thing before it cannot swallow it. */
  readonly bounded: boolean;
}

const two = (n: number): string => String(n).padStart(2, '0');
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const years = fc.integer({ min: 2026, max: 2028 });
const months = fc.integer({ min: 1, max: 12 });
const days = fc.tuple(years, months, fc.integer({ min: 2, max: 28 }));

const dayCore: fc.Arbitrary<Core> = fc.tuple(days, fc.nat(10)).map(([[year, month, day], form]) => {
  const at = { year, month, day };
  const text = form % 2 ? `${day}/${month}/${year}` : `${two(day)}/${two(month)}/${year}`;
  const before = { start: addDays(at, -1), due: addDays(at, -1), bounded: true };
  const by = { start: at, due: at, bounded: true };
  const cores: readonly Core[] = [
    { text: `trước ngày ${text}`, ...before },
    { text: `trước ${text}`, ...before },
    { text: `xong trước ngày ${text}`, ...before },
    { text: `chậm nhất ngày ${text}`, ...by },
    { text: `chậm nhất ${text}`, ...by },
    { text: `đến hết ngày ${text}`, ...by },
    { text: `không quá ngày ${text}`, ...by },
    { text: `trong ngày ${text}`, ...by },
    { text: `ngày ${two(day)} tháng ${two(month)} năm ${year}`, ...by, bounded: false },
    { text: `ngày ${text}`, ...by, bounded: false },
    { text, ...by, bounded: false },
  ];
  return cores[form]!;
});

const periodCore: fc.Arbitrary<Core> = fc
  .tuple(years, months, fc.integer({ min: 1, max: 4 }), fc.nat(11))
  .map(([year, month, quarter, form]) => {
    const ofMonth = { start: { year, month, day: 1 }, due: endOfMonth(year, month) };
    const ofQuarter = { start: { year, month: quarter * 3 - 2, day: 1 }, due: endOfQuarter(year, quarter) };
    const ofYear = { start: { year, month: 1, day: 1 }, due: { year, month: 12, day: 31 } };
    const ofHalf = { start: { year, month: 1, day: 1 }, due: { year, month: 6, day: 30 } };
    const cores: readonly Core[] = [
      { text: `tháng ${month}/${year}`, ...ofMonth, bounded: false },
      { text: `trong tháng ${two(month)}/${year}`, ...ofMonth, bounded: true },
      { text: `tháng ${month} năm ${year}`, ...ofMonth, bounded: false },
      { text: `T${month}/${year}`, ...ofMonth, bounded: false },
      { text: `quý ${ROMAN[quarter]}/${year}`, ...ofQuarter, bounded: false },
      { text: `trong quý ${ROMAN[quarter]} năm ${year}`, ...ofQuarter, bounded: true },
      { text: `quý ${quarter}/${year}`, ...ofQuarter, bounded: false },
      { text: `năm ${year}`, ...ofYear, bounded: false },
      { text: `trong năm ${year}`, ...ofYear, bounded: true },
      { text: `hết năm ${year}`, ...ofYear, bounded: true },
      { text: `trong 6 tháng đầu năm ${year}`, ...ofHalf, bounded: true },
      { text: `6 tháng đầu năm ${year}`, ...ofHalf, bounded: false },
    ];
    return cores[form]!;
  });

/** From one day, month or quarter to another of the same year. */
const rangeCore: fc.Arbitrary<Core> = fc
  .tuple(
    years,
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 7, max: 12 }),
    fc.integer({ min: 2, max: 28 }),
    fc.nat(6),
  )
  .map(([year, first, last, day, form]) => {
    const ofMonths = { start: { year, month: first, day: 1 }, due: endOfMonth(year, last), bounded: true };
    const ofDays = { start: { year, month: first, day }, due: { year, month: last, day }, bounded: true };
    const cores: readonly Core[] = [
      { text: `từ tháng ${first} đến tháng ${last}/${year}`, ...ofMonths },
      { text: `tháng ${first} - ${last}/${year}`, ...ofMonths, bounded: false },
      { text: `T${first}-T${last}/${year}`, ...ofMonths, bounded: false },
      { text: `từ ngày ${day}/${first} đến ngày ${day}/${last}/${year}`, ...ofDays },
      { text: `từ ${two(day)}/${two(first)}/${year} đến hết ${two(day)}/${two(last)}/${year}`, ...ofDays },
      { text: `${day}/${first} - ${day}/${last}/${year}`, ...ofDays, bounded: false },
      { text: `tháng ${first}, ${last}/${year}`, ...ofMonths, bounded: false },
    ];
    return cores[form]!;
  });

const core = fc.oneof(dayCore, periodCore, rangeCore);

const capital = (text: string): string => text.replace(/^\p{L}(?=\p{L})/u, (letter) => letter.toUpperCase());
const by = (phrase: string, due: CivilDate, made: Composition['made']): Composition => ({
  phrase: capital(phrase),
  due: toIso(due),
  every: '',
  made,
});

const single = fc
  .tuple(core, fc.constantFrom(...LEADS), fc.constantFrom(...OBJECTS), fc.boolean(), fc.constantFrom(...TAILS))
  .map(([at, lead, object, withObject, tail]) =>
    by(`${withObject && at.bounded ? object : lead}${at.text}${tail}`, at.due, 'single'),
  );

const inside = ({ text }: Core): string => (/^(?:tháng|quý|năm|T\d|ngày|\d)/.test(text) ? `trong ${text}` : text);
const steps = fc
  .tuple(core, core, fc.constantFrom(...TASKS), fc.constantFrom(...TASKS), fc.nat(5))
  .map(([a, b, first, second, form]) => {
    const cells = [
      `${a.text}: ${first}; ${b.text}: ${second}`,
      `- ${capital(first)}: ${a.text}\n- ${capital(second)}: ${b.text}`,
      `${a.text} ${first}; ${b.text} ${second}`,
      `1. ${capital(first)} ${inside(a)}\n2. ${capital(second)} ${inside(b)}`,
      `${a.text} (${first}); ${b.text} (${second})`,
      `${first} ${inside(a)}, ${second} ${inside(b)}`,
    ];
    return by(cells[form]!, compareDates(a.due, b.due) > 0 ? a.due : b.due, 'steps');
  });

const pair = fc
  .tuple(periodCore, dayCore)
  .filter(
    ([frame, near]) =>
      near.bounded && compareDates(near.start, frame.start) >= 0 && compareDates(near.due, frame.due) <= 0,
  );

/** The nearer day is the deadline. */
const framed = fc.tuple(pair, fc.constantFrom(...NARROWING), fc.nat(2)).map(([[frame, near], word, form]) => {
  const narrow = near.text.startsWith('xong ') ? near.text : word + near.text;
  const cells = [`${frame.text} (${narrow})`, `${frame.text}, ${narrow}`, `${frame.text}; ${narrow}`];
  return by(cells[form]!, near.due, 'framed');
});

/** The nearer day is that of a step: the period is the deadline. */
const step = fc
  .tuple(pair, fc.constantFrom(...TASKS), fc.nat(1))
  .map(([[frame, near], task, form]) =>
    by(form ? `${frame.text}, ${task} ${near.text}` : `${frame.text}; ${near.text} ${task}`, frame.due, 'step'),
  );

const repeated = fc
  .tuple(fc.constantFrom(...REPEATED), fc.constantFrom(...LEADS), fc.constantFrom(...TAILS))
  .map(([[text, every], lead, tail]): Composition => ({
    phrase: capital(lead + text + tail),
    due: '',
    every,
    made: 'repeated',
  }));

/** A whole cell whose deadline is known. */
export const composition: fc.Arbitrary<Composition> = fc.oneof(
  { arbitrary: single, weight: 5 },
  { arbitrary: steps, weight: 3 },
  { arbitrary: framed, weight: 1 },
  { arbitrary: step, weight: 1 },
  { arbitrary: repeated, weight: 1 },
);
