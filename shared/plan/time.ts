import { pattern } from '../lexicon/pattern.js';
import { answerDeadline, readDeadline } from '../deadline/index.js';
import { compareDates, parseIso } from '../calendar/civil-date.js';
import type { WorkCalendar } from '../calendar/holidays.js';
import { fold } from '../text/fold.js';
import type { Policy } from '../settings/settings.js';
import { softFold, type Damage } from './likeness.js';
import type { PlanDay, PlanDeadline } from './types.js';

export const NO_DEADLINE: PlanDeadline = {
  text: '',
  ok: false,
  kind: 'none',
  start: null,
  due: null,
  every: null,
  parts: [],
  inherited: false,
  asked: false,
};

/** What deadlines are read with. */
export interface Clock extends PlanDay {
  readonly policy: Policy;
  readonly calendar: WorkCalendar;
}

/** Reads the words of a deadline through the deadline room; not understood = kept as written, without a day. */
export function readTime(text: string, day: Clock): PlanDeadline {
  const words = text.replace(/[\s.;,]+$/, '').trim();
  if (words === '') return NO_DEADLINE;
  const reading = readDeadline(words, day);
  const answer = answerDeadline(words, reading, day.policy, day.calendar);
  const doubt = answer.assumed.includes('ask') || !answer.ok;
  return {
    text: words,
    ok: answer.ok && answer.kind !== 'after-event',
    kind: answer.kind ?? 'no-date',
    start: answer.start,
    due: answer.kind === 'after-event' ? null : answer.due,
    every: answer.every,
    parts: answer.parts ?? [],
    inherited: false,
    asked: doubt,
  };
}

const LONG_DATE = String.raw`\d{1,2}\s+{time:month}\s+\d{1,2}(?:\s+{time:year}\s+\d{4})?`;
const DATE = String.raw`\d{1,2}\s?[/.-]\s?\d{1,2}(?:\s?[/.-]\s?\d{4})?|(?:{time:day}\s+)?${LONG_DATE}`;
const PERIOD = String.raw`{time:quarter}\s+(?:[1-4]|i{1,3}|iv)\b(?:\s*(?:[-/]|{time:year})\s*\d{4})?|{time:month}\s+\d{1,2}(?:\s*(?:[-/]|{time:year})\s*\d{4})?|{time:year}\s+\d{4}|{time:week}\s+\d+`;
const EVERY = String.raw`{time:each}\s+{time:every-unit}|\d+\s+{time:times}\s?/\s?{time:every-unit}`;
const ON = String.raw`(?:{time:day}\s+)?`;

/** Words that say when, inside the words of a duty. Each needs a cue: a bare date mostly belongs to another paper. */
const INSIDE: readonly RegExp[] = [
  // in brackets: “(Thời gian: …)”, “(hoàn thành trước ngày …)”
  String.raw`\({time:bracket-deadline}\b[^()]{2,120}\)`,
  String.raw`\b(?:{time:periodic-said}\s+)?{time:inside-cue}\s+(?:la\s+)?${ON}(?:${DATE}|\d{1,2}|\d{1,2}h\d{0,2}|\d{1,2} {time:hour}(?: \d\d)?)(?:\s*(?:{time:and}|,|;)\s*(?:{time:before-said}\s+)?${ON}(?:${DATE}|\d{1,2}))*\s*(?:cua\s+)?(?:${EVERY})`,
  String.raw`\b{time:finish-cue}\b[^.;:()]{0,24}?\b{time:bound-cue}\b\s*(?:{time:day-or-end}\s+)?(?:${DATE}|${PERIOD})`,
  String.raw`\b{time:latest-cue}\s+(?:la\s+)?${ON}(?:${DATE}|${PERIOD})`,
  String.raw`\btu\s+${ON}(?:${DATE})\s+{time:until-cue}\s+(?:het\s+)?${ON}(?:${DATE})`,
  String.raw`\btrong\s+(?:${PERIOD})`,
  EVERY,
  String.raw`\b{time:periodic-said}\b(?:\s+{time:each}?\s*(?:\d+\s+)?(?:6 )?{time:every-unit})?`,
].map((source) => pattern(source, 'g'));

/** Plain wholes that stand as one sentence: “Thực hiện thường xuyên.” */
const LABELLED = pattern(String.raw`\b{time:label}\s*:\s*([^.;()]{2,120})`);

/** Where “hằng năm” is no rhythm of the duty: budgets, plans and awards of every year. */
const NOT_A_RHYTHM = pattern(String.raw`\b{papers:yearly-thing}(?:\s+\w+){0,4}\s*$`);
const REPORTS = pattern(String.raw`\b{roles:regular-work}\b`);

/** The deadline written among the words of a duty; undefined where there is none. */
export function timeInside(text: string, day: Clock, damage: Damage): PlanDeadline | undefined {
  const { text: flat, starts } = damage === 'heavy' ? softFold(text) : fold(text);
  const at = (index: number): number => starts[index] ?? text.length;
  const labelled = LABELLED.exec(flat);
  if (labelled) {
    const end = labelled.index + labelled[0].length;
    return readTime(text.slice(at(end - labelled[1]!.length), at(end)), day);
  }
  let vague: PlanDeadline | undefined;
  for (const form of INSIDE)
    for (const match of flat.matchAll(form)) {
      const before = flat.slice(Math.max(0, match.index - 60), match.index);
      const after = flat.slice(match.index + match[0].length, match.index + match[0].length + 30);
      let words = text.slice(at(match.index), at(match.index + match[0].length));
      if (words.startsWith('(')) words = words.slice(1, -1).replace(/^[^:]{0,40}:\s*/, '');
      const found = readTime(words, day);
      if (/^(?:hang|moi)/.test(match[0]) || form.source === EVERY) {
        if (NOT_A_RHYTHM.test(before) || (!REPORTS.test(before) && match[0].endsWith('nam') && !/^\d/.test(match[0])))
          continue;
      }
      if (/^dinh ky$/.test(match[0])) {
        if (
          !pattern(String.raw`\b{roles:repeated-work}\b`).test(after) &&
          !pattern(String.raw`\b{roles:reporting}\s+(?:ket qua\s+)?$`).test(before)
        )
          continue;
        vague ??= { ...found, ok: false, due: null, kind: 'no-date', asked: true };
        continue;
      }
      // The period of a programme, the day of a paper, a state before the plan began: no deadline.
      if (pattern(String.raw`\b{papers:span-of}\s*$`).test(before)) continue;
      if (
        pattern(String.raw`^\s*{time:looks-back}\b`).test(after) &&
        !pattern(String.raw`^{time:bound-said}`).test(match[0]) &&
        !found.every
      )
        continue;
      if (!found.ok && !found.every) continue;
      const due = found.due === null ? undefined : parseIso(found.due);
      if (
        due &&
        day.issued &&
        compareDates(due, day.issued) < 0 &&
        !pattern(String.raw`^\(|^{time:bound-said}`).test(match[0])
      )
        continue;
      return { ...found, asked: found.asked || damage !== 'none' };
    }
  return vague;
}
