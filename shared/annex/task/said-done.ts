import { pattern } from '../../lexicon/pattern.js';
import { readDay } from './progress.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import { fold, foldKey } from '../../text/fold.js';

const DONE = pattern(String.raw`^((?:{states:done-before} )*)(?:{states:done-said}|dat 100 ?%|100 ?%)`);
const ADVERBS = '(?: (?:100 ?%|{fillers:done-adverb}))*';
/** What may follow “hoàn thành” while the whole task is meant: “hoàn thành khảo sát” is one step of it. */
const WHOLE = pattern(String.raw`^${ADVERBS}(?=$| ?[.,;:()\-]| {fillers:behind-done}\b)`);
/** “Đã hoàn thành trong tháng 3” is news; “hoàn thành trong tháng 12” is a deadline. */
const WHOLE_AFTER_DA = pattern(
  String.raw`^${ADVERBS}(?=$| ?[.,;:()\-]| (?:{fillers:behind-done}|{time:behind-was-done})\b)`,
);
/** Words that take it back: a step, a part, or work still going on. */
const NOT_YET = pattern(String.raw`\b(?:{states:not-yet}|(?!100)\d{1,2} ?%)`);
/** Whether folded words take a “done” back. */
export const notYet = (flat: string): boolean => NOT_YET.test(flat);
/** “3/5 tổ” is a part; “05/05 cụm loa” is the whole; a day is neither. */
const PART = /(?<![\d/])(\d+)\s?\/\s?(\d+)(?![\d/])/g;

/** A part of a whole, unless the two numbers are introduced as a day (“ngày 12/3”). */
function namesAPart(flat: string): boolean {
  for (const match of flat.matchAll(PART)) {
    const isDay = pattern(String.raw`{time:before-day}\s*$`).test(flat.slice(0, match.index));
    if (!isDay && Number(match[1]) !== Number(match[2])) return true;
  }
  return false;
}

/**
 * Whether free words (result, note, or a deadline cell used for news) say in so many words that the whole task is done:
 * “Đã xong”, “HT”, “100%”, “Hoàn thành ngày 12/3/2026”. Careful on purpose: “Hoàn thành dự thảo”, “Hoàn thành 3/5 tổ”
 * or “Đã hoàn thành, đang chờ duyệt” are not. `day` is the day of completion where the words name one.
 */
export function saidDone(text: string): { readonly day?: CivilDate } | undefined {
  const flat = fold(text)
    .text.replace(/\s+/g, ' ')
    .replace(/^[\s\-+*.•–]+/, '')
    .trim();
  const head = DONE.exec(flat);
  if (!head) return undefined;
  const rest = flat.slice(head[0].length);
  const whole = head[1]!.includes('da ') ? WHOLE_AFTER_DA : WHOLE;
  if (!whole.test(rest) || NOT_YET.test(flat) || namesAPart(rest)) return undefined;
  const day = readDay({ kind: 'text', text });
  return day ? { day } : {};
}

/** “HT trễ hạn”, “Hoàn thành đúng hạn”: what a unit itself says of being in time; undefined where it says nothing. */
export function saidTiming(text: string): 'in-time' | 'late' | undefined {
  const flat = foldKey(text);
  if (pattern(String.raw`\b(?<!khong |chua ){states:late-said}\b`).test(flat)) return 'late';
  return pattern(String.raw`\b(?<!khong |chua ){states:in-time-said}\b`).test(flat) ? 'in-time' : undefined;
}
