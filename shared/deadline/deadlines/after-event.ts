import { letter } from '../scan/classes.js';
import { ASK, START, tokenAt } from '../scan/token.js';
import { definePhrase, type Match } from '../parts/phrase.js';
import type { Deadline } from '../types.js';
import { daysOf } from '../parts/moment.js';
import { momentOf } from './moments.js';
import { flagsOf } from '../parts/match-words.js';

const [N, NW, X, DAY, WEEK, MONTH, YEAR, WORKING, FROM, AFTER, P, ISSUE, DOC, A] = (
  ['n', 'nw', 'x', 'day', 'week', 'month', 'year', 'working', 'from', 'after', 'P', 'issue', 'doc', 'A'] as const
).map(letter);
const [BEFORE, W] = [letter('before'), letter('w')];
const ONWARD = (['to', 'dash', 'arrow'] as const).map(letter);
const NOT_ALONE = (['before', 'nodate', 'first', 'last', 'mid', 'P', 'V'] as const).map(letter);
const COUNT = '(before|to|latest|in|end|is|due|colon)* (n|nw|x) (day|week|month|year) working?';
const EVENT =
  '(w|doc|issue|of|day|A|and|sign|first|end|follow|already|nodate|propose|dash|n|roman|in|due|working|half)*';

/** trong 05 ngày làm việc kể từ ngày ban hành, 45 ngày kể từ ngày 01/8/2025, ngay sau khi …, 30 ngày. */
export const afterEvent = definePhrase({
  name: 'after-event',
  title: 'Tính từ một ngày hoặc một sự kiện',
  pattern: `${COUNT} (comma|open)? (from|after) (from|after|in|is|day)* (P|issue? ${EVENT})|(in|is)* after (w|doc|issue|of|day|A|end (w|doc|issue)) ${EVENT}|${COUNT}`,
  needs: ['day', 'week', 'month', 'year', 'after'],
  read(match) {
    const tokens = match.tokens.slice(match.from, match.to);
    const count = tokens.findIndex((t) => t.c === N || t.c === NW || t.c === X);
    const link = tokens.findIndex((t) => t.c === FROM || t.c === AFTER);
    const counted = count >= 0 && (link < 0 || count < link);
    const unit = counted ? tokens[count + 1]!.c : '';
    const amount = counted ? tokens[count]!.value : 0;
    if (counted && (amount < 1 || amount > 1000)) return undefined;
    const length =
      unit === DAY
        ? { days: amount }
        : unit === WEEK
          ? { days: amount * 7 }
          : unit === MONTH
            ? { months: amount }
            : unit === YEAR
              ? { months: amount * 12 }
              : {};
    const working = counted && tokens.some((t) => t.c === WORKING) ? { working: true } : {};
    let flags = flagsOf(match);
    const base = { kind: 'after-event' as const, ...length, ...working };
    if (link < 0) {
      // “30 ngày trước khi khai mạc”, “10 ngày đầu tháng 6” are counted otherwise.
      if (NOT_ALONE.includes(tokenAt(match.tokens, match.to)?.c ?? ' ') || countsBack(match) || isAge(match))
        return undefined;
      // “trong 30 ngày” names no event: counted from the plan's issue, for a person to confirm.
      const from = match.plan.issued;
      return { deadline: { ...base, event: '', ...(from && { from }) }, strength: 2, flags: flags | START | ASK };
    }
    const named = tokens.find((t) => t.c === P);
    if (named) {
      const m = momentOf(named)!;
      // “03 ngày (từ 08 đến 10/6)”: the days are named from first to last, and the count only says how many they are.
      if (m.several || ONWARD.includes(tokenAt(match.tokens, match.to)?.c ?? ' ')) return undefined;
      const days = daysOf(m);
      if (!days) return { fail: m.impossible ? 'impossible-date' : 'year-missing', strength: 3 };
      if (m.grain !== 'day') flags |= ASK;
      return { deadline: { ...base, event: '', from: days.end }, strength: 3, flags: flags | m.flags };
    }
    const deadline: Deadline = { ...base, event: eventText(match, match.from + link) };
    const from = ownIssue(match, match.from + link);
    if (from === 'none' || !match.plan.issued) return { deadline, strength: 3, flags };
    return {
      deadline: { ...deadline, from: match.plan.issued },
      strength: 3,
      flags: from === 'this' ? flags : flags | START,
    };
  },
});

/** “Sơ kết 02 năm thực hiện”, “kỷ niệm 80 năm Ngày …”: how long something has lasted, in the middle of a sentence. */
function isAge({ tokens, from, to }: Match): boolean {
  const before = tokenAt(tokens, from - 1);
  const after = tokenAt(tokens, to);
  const counts = [N, NW, X].includes(tokens[from]!.c);
  const goesOn = after !== undefined && !after.fresh && (after.c === W || after.c === DAY);
  return counts && goesOn && before !== undefined && !tokens[from]!.fresh && (before.c === W || before.c === DOC);
}

/** “Trước 5 ngày diễn ra kỳ họp”, “trước ngày bầu cử 20 ngày” count back from an event. */
function countsBack({ tokens, from, to }: Match): boolean {
  for (let i = 0; i < to; i++) if (tokens[i]!.c === BEFORE) return i >= from || tokens[from - 1]!.word !== '';
  return false;
}

/** “kể từ ngày Kế hoạch này được ban hành”: the plan's own issue ('this', or 'plan' where no other document is named). */
function ownIssue({ tokens, to }: Match, from: number): 'this' | 'plan' | 'none' {
  let issue = false;
  let document = '';
  let self = false;
  for (let i = from; i < to; i++) {
    const t = tokens[i]!;
    if (t.c === ISSUE) issue = true;
    else if (t.c === DOC) document ||= t.word;
    else if (t.c === A) return 'none';
    else if (t.word === 'nay') self = true;
  }
  if (!issue) return 'none';
  if (self || document === '') return 'this';
  return document === 'ke' || document === 'kh' ? 'plan' : 'none';
}

/** The words of the event, folded, for people to recognise; the reading's span has them as written. */
export function eventText({ tokens, to }: Match, from: number): string {
  return tokens
    .slice(from, to)
    .map((t) => t.word)
    .filter(Boolean)
    .join(' ');
}
