import { addDays, formatDay, type CivilDate, type Grain } from '../calendar/civil-date.js';
import type { WorkCalendar } from '../calendar/holidays.js';
import type { Policy } from '../settings/settings.js';
import { dueOf } from './due.js';
import type { Assumption, Deadline, DeadlineReading, RecurringDay } from './types.js';

const EVERY: Readonly<Record<Grain, string>> = {
  day: 'hằng ngày',
  week: 'hằng tuần',
  month: 'hằng tháng',
  quarter: 'hằng quý',
  'half-year': '6 tháng một lần',
  year: 'hằng năm',
};
const UNIT: Readonly<Record<Grain, string>> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'nửa năm',
  year: 'năm',
};
const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];
const MONTH_OF_QUARTER = ['', 'tháng đầu quý', 'tháng giữa quý', 'tháng cuối quý'];
const GUESSED: Readonly<Partial<Record<Assumption, string>>> = {
  year: 'năm lấy theo kế hoạch',
  start: 'tính từ ngày ban hành kế hoạch',
  order: 'ngày và tháng đảo lại',
  ocr: 'chữ nhận dạng sai',
  typing: 'chữ gõ nhầm',
};
const REFUSED: Readonly<Record<Exclude<DeadlineReading, { ok: true }>['reason'], string>> = {
  blank: 'chưa ghi thời hạn',
  'not-understood': 'chưa rõ thời hạn',
  'no-date': 'không nêu ngày cụ thể',
  'see-children': 'xem thời hạn ở các dòng bên dưới',
  'impossible-date': 'ngày không có trên lịch',
  'year-missing': 'chưa ghi năm',
  several: 'có nhiều thời hạn, cần chọn một',
};

/** What the reader understood, for a person: “chậm nhất 30/06/2026”, “hằng tháng, chậm nhất ngày 20”, “chưa rõ thời hạn”. */
export function describeReading(reading: DeadlineReading, policy: Policy, calendar: WorkCalendar): string {
  if (!reading.ok) return REFUSED[reading.reason];
  const said = describe(reading.deadline, policy, calendar);
  const guesses = reading.assumed.map((a) => GUESSED[a]).filter((g) => g !== undefined);
  const notes = reading.assumed.includes('ask') ? [...guesses, 'cần xác nhận'] : guesses;
  return notes.length > 0 ? `${said} (${notes.join('; ')})` : said;
}

function describe(deadline: Deadline, policy: Policy, calendar: WorkCalendar): string {
  switch (deadline.kind) {
    case 'by':
      return `chậm nhất ${deadline.time ? `${deadline.time} ngày ` : ''}${formatDay(dueOf(deadline, policy, calendar)!)}`;
    case 'between':
      return `từ ${formatDay(deadline.start)} đến hết ${formatDay(dueOf(deadline, policy, calendar)!)}`;
    case 'ongoing':
      return deadline.start ? `từ ${formatDay(deadline.start)}, không nêu ngày kết thúc` : 'thường xuyên';
    case 'recurring': {
      const parts = [
        deadline.interval && deadline.interval > 1
          ? `${deadline.interval} ${UNIT[deadline.every]} một lần`
          : deadline.times && deadline.times > 1
            ? `${EVERY[deadline.every]}, ${deadline.times} lần`
            : EVERY[deadline.every],
      ];
      if (deadline.due) parts.push(describeDay(deadline.due, policy));
      if (deadline.time) parts.push(`trước ${deadline.time}`);
      if (deadline.start) parts.push(`từ ${formatDay(deadline.start)}`);
      if (deadline.until) parts.push(`đến hết ${formatDay(deadline.until)}`);
      return parts.join(', ');
    }
    case 'after-event':
      return describeCount(deadline, dueOf(deadline, policy, calendar));
    case 'milestones':
      return `${deadline.parts.length} mốc: ${deadline.parts.map((part) => describe(part, policy, calendar)).join('; ')}`;
  }
}

function describeDay(due: RecurringDay, policy: Policy): string {
  if (due.kind === 'weekday') return `vào ${WEEKDAYS[due.weekday]}`;
  const back = due.bound === 'before' && policy.before === 'exclusive';
  if (due.kind === 'day-of-month') {
    const month = due.month ? ` của ${MONTH_OF_QUARTER[due.month]}` : '';
    return back && due.day > 1
      ? `chậm nhất ngày ${due.day - 1}${month}`
      : `${back ? 'trước' : 'chậm nhất'} ngày ${due.day}${month}`;
  }
  const day = addDays({ year: 2024, month: due.month, day: due.day }, back ? -1 : 0);
  return `chậm nhất ngày ${day.day}/${day.month}`;
}

function describeCount(
  { days, months, working, from }: Extract<Deadline, { kind: 'after-event' }>,
  due: CivilDate | undefined,
): string {
  const length =
    days !== undefined ? `${days} ngày${working ? ' làm việc' : ''}` : months !== undefined ? `${months} tháng` : '';
  if (due) return `chậm nhất ${formatDay(due)} (${length} kể từ ${formatDay(from!)})`;
  return length ? `${length} kể từ khi có sự kiện nêu trong ô` : 'theo sự kiện nêu trong ô';
}
