import { letter } from '../scan/classes.js';
import { dayAfter, daysOf } from '../parts/moment.js';
import { START } from '../scan/token.js';
import { definePhrase } from '../parts/phrase.js';
import { failure, flagsOfMoment, momentIn } from './moments.js';
import { flagsOf, has } from '../parts/match-words.js';

const [AFTER, ISSUE, ONWARD] = [letter('after'), letter('issue'), letter('onward')];

/** “Năm 2025 và các năm tiếp theo”, từ tháng 7/2025, bắt đầu từ Quý III/2026, sau ngày 30/6/2026: a start and no end. */
export const starting = definePhrase({
  name: 'starting',
  title: 'Từ … (chỉ nêu thời điểm bắt đầu)',
  pattern:
    '(in|ongoing)* week? (from|after) (from|in|is|first|end|due|H)* P ((and|comma|dash)? onward)?|((in|is|due)* | ongoing comma?) P (and|comma|dash)? onward|(in|phase|is)* P (dash|to) P (and|comma)? onward|from? (in|due|is)* P (to|dash) now|from day? issue',
  needs: ['from', 'after', 'now', 'onward'],
  read(match) {
    const m = momentIn(match);
    if (!m) {
      // “Từ ngày ký”: the plan's own day of issue, and no end.
      const { issued } = match.plan;
      if (!has(match, ISSUE)) return undefined;
      return issued ? { deadline: { kind: 'ongoing', start: issued }, strength: 2, flags: START } : { none: 'no-date' };
    }
    const days = daysOf(m);
    if (!days) return failure(m, 3);
    const { start, end } = days;
    // “từ tháng 3-6/2026” names both ends.
    if (m.several && !has(match, AFTER) && !has(match, ONWARD))
      return {
        deadline: { kind: 'between', start, end, grain: m.grain },
        strength: 3,
        flags: flagsOfMoment(m) | flagsOf(match),
      };
    return {
      deadline: { kind: 'ongoing', start: has(match, AFTER) ? dayAfter(end) : start },
      strength: 3,
      flags: flagsOfMoment(m) | flagsOf(match),
    };
  },
});
