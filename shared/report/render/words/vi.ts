import { OFFICE_KINDS, type OfficeKind } from '../../../settings/office-kinds.js';
import type { CivilDate } from '../../../calendar/civil-date.js';
import { formatDay } from '../../../calendar/civil-date.js';
import type { PeriodKind } from '../../types.js';
import {
  capital,
  formatCount,
  formatDayMonth,
  formatFromTo,
  formatLongDay,
  formatShare,
  formatPercent,
  tie,
} from '../format.js';
import type { Words } from '../say.js';
import { b, say } from '../say.js';
import { viEdition } from './vi-edition.js';
import { viPeriod } from './vi-period.js';

// Every word of the letters in Vietnamese: the tone is that of the office (state the fact, then the request).
const n = (count: number): string => formatCount(count);
const tasks = (count: number): string => `${n(count)}\u00a0nhiệm vụ`;
const days = (count: number): string => `${n(count)}\u00a0ngày`;
const ROMAN = ['I', 'II', 'III', 'IV'];

export const vi = {
  ...viEdition,
  ...viPeriod,
  language: 'vi' as 'vi' | 'en',
  // Names
  period(kind: PeriodKind, number: number, year: number): string {
    if (kind === 'week') return tie(`tuần ${number}/${year}`);
    if (kind === 'month') return tie(`tháng ${number}/${year}`);
    if (kind === 'quarter') return tie(`Quý ${ROMAN[number - 1] ?? number}/${year}`);
    if (kind === 'half-year') return tie(`6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`);
    return tie(kind === 'nine-months' ? `9 tháng năm ${year}` : `năm ${year}`);
  },
  periodShort: (kind: PeriodKind, number: number, year: number): string =>
    kind === 'week'
      ? tie(`tuần ${number}`)
      : kind === 'quarter'
        ? tie(`Quý ${ROMAN[number - 1] ?? number}`)
        : vi.period(kind, number, year),
  tasks,
  days,
  ordinal: (ordinal: string): string => tie(`STT ${ordinal}`),
  row: (row: number): string => tie(`dòng ${row}`),
  cell: (cell: string): string => tie(`ô ${cell}`),
  leader: (kind: OfficeKind): string => `Lãnh đạo ${OFFICE_KINDS[kind].self}`,
  dear: 'Kính gửi:',
  contactRemoved: '(đã lược thông tin liên hệ)',
  total: 'Cộng',
  others: (count: number): string => `Các đơn vị khác (${n(count)})`,
  otherDays: (count: number): string => `Các ngày khác (${n(count)})`,

  // Figures and bar
  overdue: 'Quá hạn',
  dueIn: (period: string): string => `Đến hạn ${period}`,
  until: (day: CivilDate): string => `đến ${formatDayMonth(day)}`,
  done: 'Hoàn thành',
  doneOnTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  inTime: 'Trong hạn',
  openInTime: 'Chưa hoàn thành, trong hạn',
  openOverdue: 'Chưa hoàn thành, quá hạn',
  openEnded: 'Thường xuyên',
  undated: 'Chưa rõ thời hạn',
  undatedShort: 'Chưa rõ hạn',
  onTimeRate: 'Tỷ lệ đúng hạn',
  remaining: 'Còn lại',
  notDone: 'chưa hoàn thành',
  versus: (change: string, period: string): string => `${change} so với ${period}`,
  before: (period: string, value: string): string => `${period}: ${value}`,
  barTitle: (total: number): string => `Cơ cấu ${tasks(total)}`,
  barNote: (total: number, plans: number, done: number, onTime: number, late: number): string =>
    `Tổng số ${tasks(total)}${plans > 1 ? ` của ${n(plans)}\u00a0kế hoạch` : ''}. ${done ? `Đã hoàn thành ${n(done)}: đúng hạn ${n(onTime)}, quá hạn ${n(late)}.` : 'Chưa có nhiệm vụ hoàn thành.'}`,
  barNotePeriod: (total: number, plans: number, closed: CivilDate): string =>
    `Tổng số ${tasks(total)} của ${n(plans)}\u00a0kế hoạch, lũy kế đến hết ngày ${formatDay(closed)}.`,

  // Leader's week
  weekTitle: (period: string): string => `Nhiệm vụ ${period}`,
  drawnUp: (start: CivilDate, end: CivilDate, asOf: CivilDate): string =>
    `${capital(formatFromTo(start, end))} · lập ${formatLongDay(asOf)}`,
  thisWeek: tie('tuần này'),
  subjectWeek: (overdue: number, due: number, dueWhen: string, period: string): string =>
    `${n(overdue)} nhiệm vụ quá hạn, ${n(due)} đến hạn ${dueWhen} – Báo cáo ${period}`,
  subjectWeekNone: (due: number, dueWhen: string, period: string): string =>
    `Không có nhiệm vụ quá hạn; ${n(due)} đến hạn ${dueWhen} – Báo cáo ${period}`,
  subjectWeekMany: (overdue: number, units: number, period: string): string =>
    `${n(overdue)} nhiệm vụ quá hạn tại ${n(units)} đơn vị – Báo cáo ${period}`,
  subjectWeekEmpty: (period: string): string => `Chưa có nhiệm vụ nào được đọc – Báo cáo ${period}`,
  verdictOverdue: (overdue: number, fresh: number): Words =>
    fresh === 0
      ? say`${b(`${tasks(overdue)} quá hạn`)}.`
      : fresh === overdue
        ? say`${b(`${tasks(overdue)} quá hạn`)}, đều mới quá hạn.`
        : say`${b(`${tasks(overdue)} quá hạn`)}, trong đó ${tasks(fresh)} mới quá hạn.`,
  verdictMany: (overdue: number, atUnits: number, units: number, long: number): Words =>
    say`${b(`${tasks(overdue)} quá hạn`)}${atUnits === overdue ? '' : `, trong đó ${n(atUnits)}`} tại ${n(units)}\u00a0đơn vị; ${long ? say`${b(n(long))}\u00a0nhiệm vụ` : 'không có nhiệm vụ'} trễ trên ${days(30)}.`,
  verdictTop: (units: number, count: number, whole: number): Words =>
    say`${['', 'Một', 'Hai', 'Ba'][units] ?? n(units)} đơn vị có nhiều nhất chiếm ${tasks(count)} (${formatPercent(count, whole)}).`,
  verdictNone: (due: number, when: string, undated: number, unclear: number): Words =>
    say`${b('Không có nhiệm vụ quá hạn.')} ${due ? tasks(due) : 'Không có nhiệm vụ'} đến hạn ${when}${undated ? `; ${tasks(undated)} cần ghi rõ thời hạn` : ''}${unclear ? `; ${tasks(unclear)} đã qua thời hạn, chưa rõ tình trạng` : ''}.`,
  verdictEmpty: say`${b('Chưa có nhiệm vụ nào')} trong các phụ lục đã đọc; chưa có số liệu để báo cáo.`,
  /** A proposal without a day is no proposed extension. */
  proposals: (count: number, extensions: boolean): string => `${n(count)}\u00a0đề xuất${extensions ? ' gia hạn' : ''}`,
  verdictAwaiting: (proposals: string): Words => say`${b(proposals)} đang chờ ý kiến của lãnh đạo.`,
  verdictGaps: (count: number): Words =>
    say`${b(`${n(count)}\u00a0tệp chưa đọc được`)}; số liệu của ${count === 1 ? '' : 'các '}tệp này không có trong thư.`,
  preheader: (fresh: number | undefined, awaiting: string, done: number, total: number): string =>
    `${capital(
      [
        fresh === undefined ? '' : `mới quá hạn ${n(fresh)}`,
        awaiting ? `${awaiting} chờ ý kiến` : '',
        total ? `hoàn thành ${formatShare(done, total)}` : '',
      ]
        .filter(Boolean)
        .join('; '),
    )}.`,

  // Sections
  overdueHeading: 'Nhiệm vụ quá hạn',
  late: (count: number): string => tie(`Trễ ${n(count)} ngày`),
  left: (count: number): string => (count === 0 ? 'Đến hạn hôm nay' : tie(`Còn ${n(count)} ngày`)),
  freshlyOverdue: tie('mới quá hạn'),
  sinceWeek: (week: number): string => tie(`từ tuần ${week}`),
  deadline: (day: CivilDate): string => tie(`Hạn ${formatDay(day)}`),
  extended: (times: number, original: CivilDate): string =>
    `đã gia hạn ${n(times)} lần, thời hạn ban đầu ${formatDay(original)}`,
  noLead: 'Chưa rõ đơn vị chủ trì',
  noGroup: 'Không thuộc nhóm',
  updatedOn: (day: CivilDate | undefined): string => (day ? `Cập nhật ${formatDayMonth(day)}: ` : 'Đơn vị báo cáo: '),
  reached: (percent: number): string => tie(`đạt ${String(percent).replace('.', ',')}%`),
  difficulty: (words: string): string => `khó khăn, vướng mắc: “${words}”`,
  quoted: (words: string): string => `“${words}”`,
  proposes: (day: CivilDate): string => `Đề xuất gia hạn đến ${formatDay(day)}.`,
  notUpdated: 'Đơn vị chưa cập nhật tiến độ.',
  updatedShort: (day: CivilDate): string => tie(`cập nhật ${formatDayMonth(day)}`),
  hasWords: tie('đã có báo cáo'),
  notStarted: tie('chưa cập nhật'),
  more: (count: number, where: string): string => `${tasks(count)} còn lại ${where}.`,
  inAttachment: 'ở tệp gửi kèm',
  onBoard: 'ở bảng theo dõi',
  atOffice: (contact: string): string => `có tại ${contact}`,
  longest: (count: number): string => `${n(count)}\u00a0nhiệm vụ trễ lâu nhất`,
  agesNote: (asked: number): string => `Không gồm ${n(asked)}\u00a0nội dung đề nghị phối hợp`,
  agesHeading: 'Số ngày trễ',
  age: (from: number, to: number | undefined): string =>
    tie(to === undefined ? `Trên ${from - 1} ngày` : from <= 1 ? `Đến ${to} ngày` : `${from} đến ${to} ngày`),
  awaitingHeading: 'Chờ ý kiến của lãnh đạo',
  awaitingExtension: (place: string, from: string, to: string, unit: string, day: string): string =>
    `Gia hạn ${place}${from ? ` từ ${from}` : ''} đến ${to}, theo đề xuất${day ? ` ngày ${day}` : ''} của ${unit}.`,
  awaitingOther: (place: string, unit: string, day: string, text: string): string =>
    `${place}: ${unit} đề xuất${day ? ` ngày ${day}` : ''} “${text}”.`,
  oldDeadlineHolds: 'Khi chưa có văn bản đồng ý, thời hạn cũ vẫn được tính.',
  changesHeading: (period: string): string => `Thay đổi so với ${period}`,
  noPrevious: 'Chưa có kỳ trước để so sánh.',
  noChanges: (period: string): string => `Không có thay đổi so với ${period}.`,
  changeDone: (count: number, onTime: number, late: number): Words =>
    say`Hoàn thành thêm ${b(n(count))}: đúng hạn ${n(onTime)}, quá hạn ${n(late)}.`,
  changeAdded: (count: number, before: number, now: number): Words =>
    say`Thêm ${b(tasks(count))} mới; tổng số từ ${n(before)} lên ${n(now)}.`,
  changeAddedOnly: (count: number): Words => say`Thêm ${b(tasks(count))} mới.`,
  changeWithdrawn: (count: number): Words => say`${b(tasks(count))} không còn trong các phụ lục.`,
  changeExtended: (count: number): Words => say`${b(tasks(count))} được gia hạn bằng văn bản.`,
  changeDeadline: (count: number): Words => say`${b(tasks(count))} thay đổi thời hạn trong phụ lục.`,
  changeNoneAdded: say`Không có nhiệm vụ mới; không có văn bản gia hạn nào được ban hành.`,
  changeStale: (count: number, window: number): Words =>
    say`${b(n(count))}\u00a0nhiệm vụ quá hạn chưa được đơn vị cập nhật trong ${days(window)} qua.`,
  nothingDue: (period: string, start: CivilDate, end: CivilDate): string =>
    `Không có nhiệm vụ đến hạn ${period} (${formatFromTo(start, end).replace('từ ', '')}).`,
  fromTo: (start: CivilDate, end: CivilDate): string => capital(formatFromTo(start, end)),
  dueDay: 'Ngày đến hạn',
  taskCount: 'Số nhiệm vụ',
  dueSoonHeading: 'Sắp đến hạn',
  unclearName: 'Chưa rõ tình trạng',
  unknownBoth: 'Chưa rõ thời hạn, tình trạng',
  unclearHeading: 'Đã qua thời hạn, chưa rõ tình trạng',
  unclearNote: 'Không tính là quá hạn cho đến khi tình trạng được ghi rõ',
  unclearNoColumn: (day: string): string => `thời hạn ${day}, phụ lục chưa có cột theo dõi`,
  unclearUnread: (day: string, text: string): string =>
    `thời hạn ${day}, ${text ? `ghi ${text}` : 'ô tình trạng chưa đọc được'}, đề nghị chọn tình trạng`,
  unclearClaim: (day: string, text: string): string => `thời hạn ${day}, ghi ${text}, chưa nêu văn bản đồng ý`,
  claimsHeading: 'Đề nghị cho ý kiến: ghi tạm dừng, không thực hiện hoặc gia hạn, chưa có văn bản',
  noColumnHeading: 'Đã qua thời hạn, phụ lục chưa có cột theo dõi',
  noColumnSay: (count: number, plans: string): string =>
    `${tasks(count)} thuộc ${plans}. Đề nghị thêm cột theo dõi (“Thêm cột theo dõi”) và ghi tình trạng.`,
  undatedNote: 'Không tính là quá hạn cho đến khi thời hạn được ghi rõ',
  undatedNone: 'Đã đọc được thời hạn của tất cả nhiệm vụ.',
  undatedBlank: 'để trống',
  undatedImpossible: (text: string): string => `ghi “${text}”, ngày không có trên lịch`,
  undatedNoDate: (text: string): string => `ghi “${text}”, không nêu ngày`,
  undatedUnread: (text: string): string => `ghi “${text}”, chưa xác định được ngày đến hạn`,
  undatedAsk: (text: string): string => `ghi “${text}”, cần xác nhận ngày đến hạn`,
  undatedSummary: (count: number, plans: number, parts: string): string =>
    `${tasks(count)} của ${n(plans)}\u00a0kế hoạch: ${parts}.`,
  undatedKinds: {
    'deadline-blank': 'để trống',
    'deadline-no-date': 'không nêu ngày',
    'deadline-unread': 'chưa xác định được ngày',
    'deadline-ask': 'cần xác nhận',
  },
  undatedCells: (where: string): string => `Vị trí từng ô ${where}.`,
  byUnitHeading: 'Theo đơn vị chủ trì',
  byUnitNote: 'Nhiệm vụ có nhiều đơn vị chủ trì được tính ở đơn vị ghi đầu tiên',
  byPlanHeading: 'Theo kế hoạch',
  overdueByUnitHeading: 'Quá hạn theo đơn vị chủ trì',
  overdueByUnitNote: 'Xếp theo số nhiệm vụ quá hạn. Thanh đậm: trễ trên 30 ngày; thanh nhạt: đến 30 ngày',
  unit: 'Đơn vị',
  planColumn: 'Kế hoạch',
  columns: {
    total: 'Tổng số',
    done: 'Hoàn thành',
    overdue: 'Quá hạn',
    due: 'Đến hạn',
    rate: 'Tỷ lệ',
    over30: 'Trên 30 ngày',
    longest: 'Lâu nhất (ngày)',
    longestSpoken: 'lâu nhất {}\u00a0ngày',
    countSpoken: '{}\u00a0nhiệm vụ',
  },
  doneHeading: (period: string): string => `Hoàn thành trong ${period}`,
  onTime: 'đúng hạn',
  doneLateBy: (count: number | undefined): string => (count ? tie(`quá hạn ${n(count)} ngày`) : 'quá hạn'),
  doneUndated: 'không có hạn để so',
  noDay: 'chưa ghi ngày',
  result: (words: string): string => `Kết quả: ${words}`,
  resultMissing: 'Chưa ghi kết quả.',
  coordinationHeading: 'Đề nghị phối hợp',
  coordinationShort: tie('Đề nghị phối hợp'),
  coordinationNote: 'Nội dung do MTTQ, đoàn thể, cơ quan của Đảng chủ trì; không xếp theo số ngày trễ',
  expected: (day: CivilDate): string => `Thời gian dự kiến: đến ${formatDay(day)}`,
  pastExpected: 'đã qua thời gian dự kiến',
  gapsHeading: 'Chưa đọc được',
  gap: (file: string, reason: string): string =>
    `Chưa đọc được “${file}”: ${reason.replace(/[.\s]+$/, '')}. Số liệu của kế hoạch này không có trong thư.`,
  findings: (count: number): string => `${n(count)} nội dung cần xem lại trong các phụ lục.`,
  filesHeading: 'Tệp gửi kèm',
  fileAbout: {
    xlsx: 'Danh mục nhiệm vụ và số liệu; lọc được theo đơn vị, in được trên khổ A4.',
    docx: 'Dự thảo báo cáo theo thể thức văn bản hành chính; số và ngày ban hành để trống cho văn thư.',
    other: 'Tệp gửi kèm thư này.',
  },
  openBoard: 'Mở bảng theo dõi',
  linkHint: 'Nếu nút không mở được, xin chép đường dẫn sau vào trình duyệt:',
};

export type Dictionary = typeof vi;
