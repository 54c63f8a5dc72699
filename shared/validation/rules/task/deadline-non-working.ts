import { formatDay, weekday, type CivilDate } from '../../../calendar/civil-date.js';
import type { WorkCalendar } from '../../../calendar/holidays.js';
import { defineRule } from '../../engine/define-rule.js';
import { likelyDay } from '../../facts/describe-deadline.js';
import { calendarFor } from '../../facts/due-day.js';
import { cellName, open } from '../../words.js';

function dayOff(day: CivilDate, calendar: WorkCalendar): string | undefined {
  if (calendar.isWorkingDay(day)) return undefined;
  const holiday = calendar.holidayName(day);
  if (holiday) return holiday.startsWith('nghỉ') ? `ngày ${holiday}` : holiday;
  return weekday(day) === 7 ? 'Chủ nhật' : 'thứ Bảy';
}

/** “Chủ nhật, ngày 15/3/2026”: whoever wrote the day of the week knows it. */
const saysWeekend = (text: string): boolean =>
  /(?:^|[^\p{L}])(?:chủ nhật|thứ bảy|thứ 7)(?![\p{L}\d])/iu.test(text.normalize('NFC'));

export const deadlineNonWorking = defineRule({
  id: 'deadline-non-working',
  severity: 'notice',
  scope: 'task',
  title: 'Đến hạn vào ngày nghỉ',
  rationale: 'Thời hạn rơi vào ngày nghỉ thường do nhầm ngày; nếu đúng, đơn vị cần biết để hoàn thành trước đó.',
  example: { wrong: 'Chậm nhất ngày 15/8/2026', right: 'Chậm nhất ngày 14/8/2026', in: ['deadline'] },
  on: 'deadline',
  when({ deadline: { text, value } }, { settings }) {
    if (!value.ok || value.deadline.kind !== 'by' || value.deadline.grain !== 'day') return false;
    // “Trước ngày 16/8” is done on a working day before it, unless the office counts the 16th itself.
    if (value.deadline.bound === 'before' && settings.policy.before === 'exclusive') return false;
    const day = likelyDay(value);
    return day !== undefined && !calendarFor(settings).isWorkingDay(day) && !saysWeekend(text);
  },
  *check(task, { settings }) {
    const { at, value } = task.deadline;
    const day = likelyDay(value);
    const off = day && dayOff(day, calendarFor(settings));
    if (!day || !off) return;
    const message = `Thời hạn ${formatDay(day)} tại ô ${cellName(at)} là ${off}, đề nghị xác nhận.`;
    yield { at, message, task: task.row, mends: [open('Giữ nguyên thời hạn', 'accept', [at])] };
  },
});
