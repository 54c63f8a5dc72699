import { letter, letters } from '../scan/classes.js';
import { tokenAt } from '../scan/token.js';
import { definePhrase, type Match } from '../parts/phrase.js';
import type { Deadline } from '../types.js';
import { eventText } from './after-event.js';
import { BOUNDS } from '../parts/match-words.js';

const PHASE = letter('phase');
const [NODATE, AFTER, IN, IS, N, NW, X, DAY, WORKING, FROM, TO, H] = letters(
  'nodate',
  'after',
  'in',
  'is',
  'n',
  'nw',
  'x',
  'day',
  'working',
  'from',
  'to',
  'H',
);
/** What an event is told with: words, papers, bodies; anything of time or number may be a day that was not read. */
const TELLS = letters(
  'w',
  'doc',
  'issue',
  'of',
  'A',
  'and',
  'or',
  'comma',
  'sign',
  'nodate',
  'code',
  'already',
  'propose',
  'extend',
  'in',
  'is',
);
/** Values of the vocabulary: “khi có”, “trước khi” begin an event; “ngay”, “kịp thời” say how soon; “khi phát sinh” is one. */
const [BEGINS, HOW_SOON, WHOLE] = [2, 3, 4];
const REST = `(w|doc|issue|of|A|and|sign|first|last|mid|half|nodate|follow|code|day|month|year|quarter|week|working|propose|comma|extend|n|roman|or|already|x|every|times|ord|old|dash|vision|(before|after|from|to|latest|in|due|is|phase)(?!${BOUNDS} (P|E|U|weekday|n|x|junk)))*`;

/** theo yêu cầu, theo tiến độ của Thành phố, khi phát sinh, kỳ họp thứ nhất: understood, and no day is named. */
export const noDate = definePhrase({
  name: 'no-date',
  title: 'Không nêu ngày cụ thể',
  pattern: `(in|before|after|is|first|last)* (follow|nodate) ${REST}|(in|is|end|w)* phase`,
  needs: ['follow', 'nodate', 'phase'],
  read(match) {
    const last = match.tokens[match.to - 1]!;
    // “Trong nhiệm kỳ” says no year; “giai đoạn” and “các năm” are only the beginning of something.
    if (last.c === PHASE && last.word !== 'nhiem') return undefined;
    const event = eventOf(match);
    return event ? { none: 'no-date', event } : { none: 'no-date' };
  },
});

/** “Khi có thiên tai”, “ngay khi phát sinh”, “trước khi bão đổ bộ”: the day hangs on an event; undefined where it does not. */
function eventOf(match: Match): Extract<Deadline, { kind: 'after-event' }> | undefined {
  const { tokens, from, to } = match;
  let at = from;
  while (
    at < to &&
    (tokens[at]!.c === IN || tokens[at]!.c === IS || (tokens[at]!.c === NODATE && tokens[at]!.value === HOW_SOON))
  )
    at++;
  const first = tokenAt(tokens, at);
  if (!first || at >= to || (first.c !== NODATE && first.c !== AFTER)) return undefined;
  if (first.value !== WHOLE && (first.value !== BEGINS || at + 1 >= to)) return undefined;
  // “03 ngày” behind an event counts the days to or from it.
  const end = to - at > 3 && tokens[to - 1]!.c === DAY && isCount(tokens[to - 2]!.c) ? to - 2 : to;
  for (let i = at + 1; i < end; i++) if (!TELLS.includes(tokens[i]!.c)) return undefined;
  let before = from - 1;
  const previous = tokenAt(tokens, before)?.c;
  // “Đến khi hoàn thành” and “từ khi có hướng dẫn” say how long; “24 giờ kể từ khi có ca bệnh” how soon.
  if (previous === TO) return undefined;
  if (previous === FROM) before--;
  const days = end === to && first.word === 'khi' ? daysBefore(match, before) : undefined;
  if (previous === FROM && days === undefined && tokenAt(tokens, before)?.c !== H) return undefined;
  return { kind: 'after-event', event: eventText(match, at), ...days };
}

const isCount = (c: string): boolean => c === N || c === NW || c === X;

/** “Trong 03 ngày làm việc khi có văn bản”. */
function daysBefore({ tokens }: Match, last: number): { days: number; working?: true } | undefined {
  const working = tokenAt(tokens, last)?.c === WORKING;
  const unit = working ? last - 1 : last;
  const count = tokenAt(tokens, unit - 1);
  if (tokenAt(tokens, unit)?.c !== DAY || !count || !isCount(count.c) || count.value < 1) return undefined;
  return working ? { days: count.value, working } : { days: count.value };
}
