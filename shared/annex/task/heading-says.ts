// What the words of a group heading say for all tasks below it: “Nhiệm vụ hoàn thành trong Quý II/2026”, “Phòng Kinh tế chủ trì”.
import { pattern } from '../../lexicon/pattern.js';
import type { DeadlineReading } from '../../deadline/types.js';
import { flatten, fold, unfold } from '../../text/fold.js';
import type { UnitReading } from '../../unit/types.js';
import { oneLine } from '../sheet/sheet-view.js';

/** What may stand before the time in a heading that says nothing but when: “Các nhiệm vụ trọng tâm phải hoàn thành …”. */
const BEFORE = pattern(
  String.raw`^(?:{fillers:heading-list} )*(?:{columns:heading-noun}(?:,? va |, | )?)*(?:{columns:heading-verb}[ :]+)*`,
);
const FINISHES = pattern(String.raw`\b{time:finishes}\b`);
const LEFT_OVER = /^[\s.,:;()/–-]*$/;

export interface HeadingDeadline {
  /** The words that name it, as typed. */
  readonly text: string;
  readonly reading: DeadlineReading & { readonly ok: true };
}

/** The deadline a heading gives, if one of its clauses says when and nothing else. A bare year needs “hoàn thành”. */
export function deadlineIn(
  title: string,
  read: (text: string) => { readonly text: string; readonly reading: DeadlineReading },
): HeadingDeadline | undefined {
  if (!pattern(String.raw`\d|\b{time:heading-unit}\b`).test(flatten(title))) return undefined;
  for (const clause of clausesOf(title)) {
    const folded = fold(clause);
    const before = BEFORE.exec(folded.text)?.[0] ?? '';
    const words = unfold(folded, before.length, folded.text.length).text.trim();
    if (words === '' || words.length > 60) continue;
    const { text, reading } = read(words);
    if (!reading.ok || reading.assumed.includes('ask')) continue;
    const rest = text.slice(0, reading.span.start) + text.slice(reading.span.end);
    if (!LEFT_OVER.test(rest)) continue;
    if (saysLittle(reading.deadline) && !FINISHES.test(before)) continue;
    return { text, reading };
  }
  return undefined;
}

/** “Nhiệm vụ năm 2026” only says to which year the tasks belong, “phát sinh từ 01/7” only when they came. */
function saysLittle(deadline: (DeadlineReading & { ok: true })['deadline']): boolean {
  if (deadline.kind === 'ongoing') return deadline.start !== undefined;
  return (deadline.kind === 'by' || deadline.kind === 'between') && deadline.grain === 'year';
}

/** The whole heading, then what stands in its brackets and after its dashes, colons and semicolons. */
function clausesOf(title: string): string[] {
  const whole = oneLine(title);
  const parts = whole
    .split(/[();]/)
    .flatMap((part) => [
      part,
      ...part.split(pattern(String.raw`:| [-–—] |, (?={=columns:clause-start}|do |giao )`, 'i')),
    ]);
  return [...new Set([whole, ...parts].map((part) => part.trim()))].filter((part) => part !== '');
}

const LEADING = pattern(String.raw`\b{roles:leading}\b`);
const CUES = pattern(String.raw`\b{roles:heading-cue}\b`, 'g');
/** “Các nhiệm vụ giao …”, “Công việc của …”, “Đối với …” before the unit. */
const OF = pattern(String.raw`^(?:(?:{columns:heading-of}\b|,) ?)*(?:{roles:given-to} )?`);

/** The lead a heading names: a clause of one unit with “chủ trì”, or (where `alone`) a heading that is one unit's name. */
export function leadIn(
  title: string,
  units: (text: string) => readonly UnitReading[],
  alone: boolean,
): { text: string; value: readonly UnitReading[] } | undefined {
  for (const whole of clausesOf(title)) {
    const folded = fold(whole);
    if (!alone && !LEADING.test(folded.text)) continue;
    const helped = /[,;]?\s*\bphoi hop\b/.exec(folded.text)?.index ?? folded.text.length;
    const clause = unfold(folded, OF.exec(folded.text)![0].length, helped).text.trim();
    const value = clause === '' ? [] : units(clause);
    const lead = value.filter(({ role }) => role !== 'coordinating');
    if (lead.length !== 1 || lead[0]!.match !== 'known') continue;
    if (!LEFT_OVER.test(without(clause, value))) continue;
    return { text: clause, value: lead };
  }
  return undefined;
}

/** What is left of a clause without its units and the words that tie them to it. */
function without(clause: string, units: readonly UnitReading[]): string {
  let rest = '';
  let from = 0;
  for (const { span } of [...units].sort((a, b) => a.span.start - b.span.start)) {
    rest += `${clause.slice(from, span.start)} `;
    from = Math.max(from, span.end);
  }
  return fold(rest + clause.slice(from)).text.replace(CUES, ' ');
}
