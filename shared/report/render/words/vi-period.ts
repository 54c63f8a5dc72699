import type { CivilDate } from '../../../calendar/civil-date.js';
import { compareDates, formatDay } from '../../../calendar/civil-date.js';
import { capital, formatCount, formatFromTo, formatLongDay, formatPercent, formatTime } from '../format.js';
import type { Words } from '../say.js';
import { b, say } from '../say.js';

// The Vietnamese words of the periodic letter and of the foot that states where figures come from and how they count.
const n = (count: number): string => formatCount(count);
const tasks = (count: number): string => `${n(count)}\u00a0nhiệm vụ`;
/** “từ 16/11 đến 31/12/2026”; a single day is named once. */
const within = (start: CivilDate, end: CivilDate): string =>
  compareDates(start, end) === 0 ? `trong ngày ${formatDay(start)}` : formatFromTo(start, end);

export const viPeriod = {
  // Period letter
  periodTitle: (period: string): string => `Kết quả thực hiện nhiệm vụ ${period}`,
  periodMeta: (start: CivilDate, end: CivilDate, asOf: CivilDate): string =>
    `Kỳ số liệu: ${formatDay(start)} đến hết ngày ${formatDay(end)} · lập ${formatLongDay(asOf)}`,
  subjectPeriod: (period: string, done: number, total: number, overdue: number): string =>
    `${capital(period)}: hoàn thành ${n(done)}/${n(total)} nhiệm vụ, quá hạn ${n(overdue)} – dự thảo báo cáo`,
  subjectPeriodEmpty: (period: string): string => `${capital(period)}: chưa có nhiệm vụ nào được đọc – dự thảo báo cáo`,
  verdictPeriod: (done: number, total: number, overdue: number): Words =>
    say`Hoàn thành ${b(`${n(done)}/${n(total)}`)} nhiệm vụ (${b(formatPercent(done, total))}); ${overdue ? b(`${tasks(overdue)} quá hạn`) : 'không có nhiệm vụ quá hạn'}.`,
  draftAttached: 'Dự thảo báo cáo gửi kèm để lãnh đạo xem xét.',
  comingHeading: 'Thời gian tới',
  countedLater: (day: CivilDate): Words => say`Số liệu lũy kế đến hết ngày ${formatDay(day)}.`,
  countedEarly: (day: CivilDate): Words => say`Kỳ báo cáo chưa bắt đầu; số liệu lũy kế đến hết ngày ${formatDay(day)}.`,
  awaitingRest: ' đang chờ ý kiến của lãnh đạo.',
  restDue: (count: number, start: CivilDate, end: CivilDate): Words =>
    count
      ? say`${b(n(count))}\u00a0nhiệm vụ còn đến hạn trong kỳ, ${within(start, end)}.`
      : say`Không còn nhiệm vụ đến hạn trong kỳ, ${within(start, end)}.`,
  openOverdueHeading: 'Chưa hoàn thành, quá hạn',
  countedTo: (day: CivilDate): string => `Số ngày trễ tính đến ngày ${formatDay(day)}`,
  noneOverdue: 'Không có nhiệm vụ quá hạn.',
  nextDue: (count: number, start: CivilDate, end: CivilDate, units: string): Words =>
    count
      ? say`${b(n(count))}\u00a0nhiệm vụ đến hạn ${within(start, end)}${units ? `; nhiều nhất: ${units}` : ''}.`
      : say`Không có nhiệm vụ đến hạn ${within(start, end)}.`,
  nextUndated: (count: number, places: string): Words =>
    say`${b(n(count))}\u00a0nhiệm vụ cần ghi rõ thời hạn${places ? `: ${places}` : ''}.`,

  // Foot
  footRead: (
    at: string | undefined,
    asOf: CivilDate,
    closed: CivilDate,
    plans: number,
    rows: number,
    total: number,
    groups: number,
    others: number,
  ): string => {
    const when = at ? `đọc lúc ${formatTime(at)}, ${formatLongDay(asOf)}` : `chốt đến hết ngày ${formatDay(closed)}`;
    return `Số liệu: ${when}, từ ${n(plans)}\u00a0kế hoạch; ${n(rows)}\u00a0dòng, gồm ${tasks(total)}${others ? ',' : ' và'} ${n(groups)}\u00a0dòng tiêu đề nhóm${others ? ` và ${n(others)}\u00a0dòng khác` : ''}.`;
  },
  footOpen: (end: CivilDate): string =>
    `Kỳ báo cáo chưa kết thúc; số liệu còn thay đổi đến hết ngày ${formatDay(end)}.`,
  footClosed: (closed: CivilDate): string =>
    `Số liệu chốt lúc ${formatTime('24:00')}, ngày ${formatDay(closed)}; không thay đổi theo cập nhật sau thời điểm này.`,
  footMerged: (read: number, counted: number): string =>
    `Có ${tasks(read)} trong các phụ lục; nhiệm vụ mang cùng một mã được tính một lần, còn ${n(counted)}.`,
  footUnproven: (count: number): string =>
    `Trong số hoàn thành đúng hạn có ${tasks(count)} chưa ghi ngày hoàn thành hoặc chưa rõ thời hạn.`,
  footFormula:
    'Cách tính: tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / tổng số nhiệm vụ. Ngày đến hạn được tính trọn ngày. Số ngày trễ là số ngày theo lịch, tính đến ngày lập thư. Nhiệm vụ chưa rõ thời hạn không tính là quá hạn.',
  footRate: (done: number, whole: number): string =>
    `Tỷ lệ đúng hạn = hoàn thành đúng hạn / (hoàn thành đúng hạn + hoàn thành quá hạn + chưa hoàn thành, quá hạn) = ${n(done)}/${n(whole)}. Nhiệm vụ thường xuyên được tính là trong hạn.`,
  footOffice: (contact: string): string =>
    `Thư tự động của hệ thống Đôn Đốc do ${contact} quản lý. Trả lời thư này là gửi đến ${contact}.`,
};
