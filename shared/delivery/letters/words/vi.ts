import { OFFICE_KINDS, type OfficeKind } from '../../../settings/office-kinds.js';
import type { CivilDate } from '../../../calendar/civil-date.js';
import { formatDay } from '../../../calendar/civil-date.js';
import {
  formatCount,
  formatDayMonth,
  formatLongDay,
  formatPercent,
  formatShare,
  formatSpan,
  formatTime,
  tie,
} from '../../../report/render/format.js';
import type { Words } from '../../../report/render/say.js';
import { b, say } from '../../../report/render/say.js';
import { viSystem } from './vi-system.js';

// What units, mass organisations and IT read. One request per sentence, no blame, no place in a ranking.
const n = (count: number): string => formatCount(count);
const tasks = (count: number): string => `${n(count)}\u00a0nhiệm vụ`;
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

/** What a digest tells a unit, counted. */
export interface UnitReasons {
  readonly overdue: number;
  readonly due: number;
  readonly next: number;
  readonly helping: number;
  readonly complete: number;
}

export const vi = {
  ...viSystem,
  committee: (kind: OfficeKind): string => OFFICE_KINDS[kind].self,
  head: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  answerBy: (day: CivilDate): string => `${formatTime('17:00')}, ${formatLongDay(day)}`,
  drawn: (day: CivilDate): string => `Lập ngày ${formatLongDay(day)}`,
  output: (text: string): Words => say`Sản phẩm: ${text}`,
  lead: (units: string): string => `Chủ trì: ${units}`,
  with: (units: string): Words => say`Phối hợp: ${units}.`,
  update: 'Cập nhật tiến độ',
  linkUnit: (day: CivilDate): string =>
    `Đường dẫn dành riêng cho đơn vị, chỉ mở các nhiệm vụ của đơn vị và các cột tiến độ; có hiệu lực đến hết ngày ${formatDay(day)}. Đề nghị không chuyển tiếp ra ngoài đơn vị.`,
  linkShort: (day: CivilDate): string => `Đường dẫn dành riêng cho đơn vị; có hiệu lực đến hết ngày ${formatDay(day)}.`,
  footContact: (contact: string): string => `Đầu mối: ${contact}. Trả lời thư này là gửi đến ${contact}.`,
  footRead: (at: string | undefined, asOf: CivilDate, closed: CivilDate): string =>
    at
      ? `Số liệu: đọc lúc ${formatTime(at)}, ${formatLongDay(asOf)}.`
      : `Số liệu: chốt đến hết ngày ${formatDay(closed)}.`,

  // Digest of a unit
  unitTitle: (unit: string): string => `Nhiệm vụ của ${unit}`,
  weekMeta: (period: string, start: CivilDate, end: CivilDate): string =>
    `${vi.head(period)} (${formatSpan(start, end)})`,
  subjectUnit: (overdue: number, due: number, period: string, unit: string): string =>
    `${n(overdue)} quá hạn, ${n(due)} đến hạn ${period} – ${unit}`,
  verdictUnit: (overdue: number, due: number, when: string): Words =>
    overdue && due
      ? say`${b(`${tasks(overdue)} quá hạn, ${tasks(due)} đến hạn ${when}.`)}`
      : overdue
        ? say`${b(`${tasks(overdue)} quá hạn`)}, không có nhiệm vụ đến hạn ${when}.`
        : due
          ? say`Không có nhiệm vụ quá hạn. ${b(`${tasks(due)} đến hạn ${when}.`)}`
          : say`Không có nhiệm vụ quá hạn hoặc đến hạn ${when}.`,
  requestUpdate: (by: string): Words => say`Đề nghị cập nhật tiến độ trước ${by}.`,
  requestHelp: (by: string): Words => say`Đề nghị phối hợp cho biết tiến độ trước ${by}.`,
  requestComplete: (by: string): Words => say`Đề nghị bổ sung các nội dung nêu dưới đây trước ${by}.`,
  verdictHelp: (due: number, overdue: number, when: string): Words =>
    due
      ? say`Đơn vị phối hợp ${b(`${tasks(due)} đến hạn ${when}`)}${overdue ? `, ${tasks(overdue)} đã quá hạn` : ''}.`
      : say`Đơn vị phối hợp ${b(`${tasks(overdue)} đã quá hạn`)}.`,
  subjectNext: (next: number, unit: string): string => `${n(next)} nhiệm vụ đến hạn trong 30 ngày tới – ${unit}`,
  subjectComplete: (count: number, unit: string): string => `${n(count)} nội dung cần bổ sung – ${unit}`,
  subjectHelp: (due: number, overdue: number, period: string, unit: string): string =>
    due
      ? `${n(due)} nhiệm vụ phối hợp đến hạn ${period} – ${unit}`
      : `${n(overdue)} nhiệm vụ phối hợp đã quá hạn – ${unit}`,
  preheaderUnit: (done: number, total: number, next: number): string =>
    `Hoàn thành ${formatShare(done, total)}; ${n(next)} nhiệm vụ đến hạn trong 30 ngày tiếp theo.`,
  versusLast: (change: string): string => `${change} so với kỳ trước`,
  updateHow: (contact: string): Words =>
    say`Tiến độ được ghi tại các cột theo dõi của phụ lục, hoặc gửi bằng cách trả lời thư này để ${contact} cập nhật.`,
  askOverdue: say`Đối với nhiệm vụ quá hạn, đề nghị ghi rõ kết quả, khó khăn (nếu có) và thời gian dự kiến hoàn thành. Nếu cần gia hạn, đề nghị báo cáo người giao nhiệm vụ; thời hạn cũ vẫn được tính cho đến khi có văn bản đồng ý.`,
  next30: 'Đến hạn trong 30 ngày tiếp theo',
  alsoLater: (later: number, after: CivilDate): string => `${tasks(later)} đến hạn sau ngày ${formatDay(after)}`,
  alsoOngoing: (count: number): string => `${tasks(count)} thường xuyên`,
  alsoUndated: (count: number): string => `${tasks(count)} chưa rõ thời hạn`,
  alsoUnclear: (count: number): string => `${tasks(count)} đã qua thời hạn, chưa rõ tình trạng`,
  also: (parts: string): string => `Ngoài ra: ${parts}.`,
  coordinatingHeading: (period: string): string => `Nhiệm vụ phối hợp, đến hạn ${period}`,
  coordinatingOverdue: 'Nhiệm vụ phối hợp đã quá hạn',
  completeHeading: 'Nội dung cần bổ sung',
  completeDeadline: (place: string, why: string): Words =>
    say`${place}, cột Thời hạn: ${why}. Đề nghị cho biết thời hạn được giao.`,
  completeStatus: (place: string, why: string): Words => say`${place}: ${why}. Đề nghị cho biết tình trạng thực hiện.`,
  completeResult: (place: string): Words =>
    say`${place}, cột Kết quả: tình trạng “Hoàn thành” nhưng chưa ghi kết quả. Đề nghị bổ sung số văn bản hoặc số liệu.`,
  completeDoubt: (place: string, doubt: string): Words => say`${place}: ${doubt}. Đề nghị xác nhận.`,
  doubts: {
    'stage-percent': 'tình trạng và tiến độ chưa khớp',
    'stage-completed': 'đã ghi ngày hoàn thành, tình trạng chưa ghi “Hoàn thành”',
    'percent-completed': 'đã ghi ngày hoàn thành, tiến độ dưới 100%',
    'result-stage': 'kết quả ghi đã hoàn thành, tình trạng hoặc tiến độ ghi chưa hoàn thành',
    'completed-later': 'ngày hoàn thành sau ngày lập thư',
    'extension-earlier': 'ngày gia hạn sớm hơn thời hạn đang có',
  },
  completeMore: (count: number): Words => say`Và ${n(count)} nội dung khác.`,
  footUnit: (total: number, plans: number): string => `Đơn vị chủ trì ${tasks(total)} của ${n(plans)}\u00a0kế hoạch.`,
  footExcel: 'Có thể cập nhật bằng tệp Excel gửi kèm rồi gửi lại theo thư này; chỉ các cột tiến độ được tiếp nhận.',
  nothingThisWeek: (period: string): string => plain(`Đơn vị không có nhiệm vụ cần cập nhật trong ${period}.`),
  notInDirectory: (unit: string): string => `“${unit}” chưa có trong danh bạ đơn vị.`,
  retired: (day: CivilDate): string =>
    `Đơn vị không còn hoạt động từ ngày ${formatDay(day)}, danh bạ chưa ghi đơn vị kế thừa.`,
  noAddress: 'Chưa có địa chỉ trong danh bạ đơn vị.',
  noLeader: 'Thiết lập chưa ghi địa chỉ của lãnh đạo nhận thư.',
  sharedAddress: (units: string): string => `Cùng địa chỉ với ${units}; mỗi đơn vị một thư.`,

  // Reminder
  reminderTitle: (count: number, days: number | undefined): string =>
    days === undefined
      ? `${tasks(count)} sắp đến hạn`
      : days === 0
        ? `${tasks(count)} đến hạn hôm nay`
        : `${tasks(count)} đến hạn sau ${tie(`${n(days)} ngày`)}`,
  subjectBefore: (days: number, count: number, day: string): string =>
    `Còn ${n(days)} ngày: ${n(count)} nhiệm vụ đến hạn ${day}`,
  subjectOnDay: (count: number): string => `Đến hạn hôm nay: ${n(count)} nhiệm vụ`,
  /** Tasks by the days that are left: “Đến hạn hôm nay: 2 nhiệm vụ; còn 3 ngày: 2 nhiệm vụ”. */
  subjectSeveral: (steps: readonly (readonly [days: number, count: number])[], later: number): string => {
    const parts = steps.map(([left, count]) =>
      left === 0 ? `đến hạn hôm nay: ${n(count)} nhiệm vụ` : `còn ${n(left)} ngày: ${n(count)} nhiệm vụ`,
    );
    return vi.head([...parts, later ? `sau đó: ${n(later)} nhiệm vụ` : ''].filter(Boolean).join('; '));
  },
  reminderIntro: (committee: string, count: number, day: CivilDate | undefined): Words =>
    day
      ? say`Theo các kế hoạch của ${committee}, đơn vị chủ trì ${tasks(count)} đến hạn vào ${b(formatLongDay(day))}. Ngày ${formatDayMonth(day)} được tính trọn ngày.`
      : say`Theo các kế hoạch của ${committee}, đơn vị chủ trì ${tasks(count)} sắp đến hạn. Ngày đến hạn được tính trọn ngày.`,
  reminderAsk: say`Nếu đã hoàn thành, đề nghị cập nhật kết quả để không nhận thêm thư nhắc. Nếu cần gia hạn, đề nghị báo cáo người giao nhiệm vụ trước ngày đến hạn; thời hạn cũ vẫn được tính cho đến khi có văn bản đồng ý.`,
  footLadder: (before: readonly number[], onDay: boolean): string => {
    const steps = [
      before.length ? `trước ${before.map((days) => tie(`${n(days)} ngày`)).join(' và ')}` : '',
      onDay ? 'vào ngày đến hạn' : '',
    ].filter(Boolean);
    return `Thư nhắc được gửi ${steps.join(', ')}; không gửi vào ngày nghỉ.`;
  },

  // Overdue notice
  noticeTitle: (count: number): string => `${tasks(count)} đã quá hạn`,
  noticeTitleBoth: (count: number, soon: number): string => `${tasks(count)} đã quá hạn, ${tasks(soon)} sắp đến hạn`,
  subjectNoticeBoth: (count: number, days: number, soon: number, ask: boolean): string =>
    `${n(count)} nhiệm vụ đã quá hạn${count === 1 ? ` ${n(days)} ngày` : `, trễ nhất ${n(days)} ngày`}; ${n(soon)} sắp đến hạn${ask ? ' – đề nghị cập nhật' : ''}`,
  noticeSoonHeading: 'Nhiệm vụ sắp đến hạn',
  noticeMeta: (day: CivilDate): string => `Thông báo ngày ${formatLongDay(day)}`,
  subjectNotice: (count: number, days: number): string =>
    `${n(count)} nhiệm vụ đã quá hạn ${n(days)} ngày – đề nghị cập nhật`,
  subjectNoticeSeveral: (count: number, days: number): string =>
    `${n(count)} nhiệm vụ đã quá hạn, trễ nhất ${n(days)} ngày – đề nghị cập nhật`,
  noticeIntro: (count: number): Words =>
    say`Theo số liệu đơn vị cập nhật, ${count === 1 ? 'nhiệm vụ' : tasks(count)} dưới đây chưa hoàn thành khi hết ngày đến hạn. Trường hợp đã hoàn thành, đề nghị bổ sung kết quả để số liệu được đầy đủ.`,
  noticeAsk: (unit: string, by: string): Words => say`Đề nghị ${unit}, ${b(`trước ${by}`)}:`,
  noticeSteps: [
    say`Cập nhật tiến độ, kết quả đến nay và thời gian dự kiến hoàn thành.`,
    say`Nêu nguyên nhân, khó khăn, vướng mắc và nội dung cần hỗ trợ (nếu có).`,
    say`Nếu cần gia hạn, báo cáo người giao nhiệm vụ xem xét; gửi kèm văn bản khi được đồng ý.`,
  ] as readonly Words[],
  lastUpdate: (day: CivilDate, words: string): Words => say`Cập nhật gần nhất ${formatDay(day)}: ${words}.`,
  ready: (contact: string): Words => say`${contact} sẵn sàng phối hợp khi đơn vị cần. Trân trọng.`,
  footDays: 'Số ngày trễ là số ngày theo lịch.',
  footEscalate: (days: number, committee: string): string =>
    `Nhiệm vụ trễ từ ${tie(`${n(days)} ngày`)} trở lên sẽ được tổng hợp, báo cáo lãnh đạo ${committee}.`,

  // To the leader
  escalationTitle: (count: number, days: number): string => `${tasks(count)} trễ từ ${tie(`${n(days)} ngày`)} trở lên`,
  subjectEscalation: (count: number, days: number, until: string): string =>
    `Xin ý kiến: ${n(count)} nhiệm vụ trễ ${n(days)} ngày${until ? `, đề xuất gia hạn đến ${until}` : ''}`,
  subjectEscalationSeveral: (count: number, days: number): string =>
    `Xin ý kiến: ${n(count)} nhiệm vụ trễ từ ${n(days)} ngày trở lên`,
  verdictEscalation: (days: number, until: CivilDate | undefined): Words =>
    say`Xin ý kiến lãnh đạo về ${b(`1\u00a0nhiệm vụ trễ ${tie(`${n(days)} ngày`)}`)}. ${until ? `Đơn vị chủ trì đề xuất gia hạn đến ${formatDay(until)}.` : 'Chưa có đề xuất gia hạn.'}`,
  verdictEscalationSeveral: (count: number, longest: number, proposals: number): Words =>
    say`Xin ý kiến lãnh đạo về ${b(tasks(count))}, trễ lâu nhất ${tie(`${n(longest)} ngày`)}; ${proposals ? `${n(proposals)}\u00a0nhiệm vụ có đề xuất gia hạn.` : 'chưa có đề xuất gia hạn.'}`,
  courseHeading: 'Diễn biến',
  courseOriginal: (times: number): Words => say`Thời hạn ban đầu; đã gia hạn ${n(times)} lần.`,
  courseRemindedBefore: (days: number): Words => say`Thư nhắc trước hạn ${tie(`${n(days)} ngày`)} gửi đơn vị.`,
  courseDue: say`Ngày đến hạn.`,
  courseNotice: say`Thông báo quá hạn gửi đơn vị.`,
  courseUpdate: (words: string): Words => say`Đơn vị cập nhật: ${words}.`,
  courseProposal: (until: CivilDate): string => `đề xuất gia hạn đến ${formatDay(until)}`,
  courseUndated: (words: string): Words => say`Đơn vị báo cáo, chưa ghi ngày: ${words}.`,
  courseSilent: say`Đơn vị chưa cập nhật tiến độ.`,
  courseNoNews: say`Chưa có cập nhật mới.`,
  relatedHeading: 'Liên quan',
  relatedProposal: (times: number): Words =>
    say`Đây là đề xuất gia hạn lần thứ ${['', 'nhất', 'hai', 'ba', 'tư', 'năm'][times] ?? n(times)}; chưa có văn bản gia hạn cho đề xuất này.`,
  relatedUnit: (unit: string, count: number): Words => say`${unit} còn ${tasks(count)} khác quá hạn.`,
  choicesHeading: 'Kính đề nghị lãnh đạo cho ý kiến',
  choiceExtend: (until: CivilDate | undefined): Words =>
    until
      ? say`Đồng ý gia hạn đến ${formatDay(until)} hoặc đến ngày khác; hoặc`
      : say`Đồng ý gia hạn theo đề xuất của đơn vị hoặc đến ngày khác; hoặc`,
  choiceKeep: say`Giữ nguyên thời hạn, giao đơn vị báo cáo trực tiếp; hoặc`,
  choiceDate: say`Cho gia hạn đến một ngày cụ thể; hoặc`,
  choiceOther: say`Ý kiến chỉ đạo khác.`,
  /** `rule`: the rule of the old deadline, unless it stands elsewhere in the letter. */
  choiceReply: (contact: string, rule: boolean): Words =>
    say`Trả lời thư này, ý kiến được chuyển đến ${contact} để thông báo cho đơn vị.${rule ? ' Khi chưa có văn bản đồng ý, thời hạn cũ vẫn được tính.' : ''}`,
  askedNote: (days: number): string => `Nhiệm vụ trễ từ ${tie(`${n(days)} ngày`)} trở lên, xin ý kiến lần đầu`,
  /** `title` where the row of the task does not stand in the same letter. */
  askedPoint: (place: string, unit: string, title: string, late: number, until: CivilDate | undefined): Words =>
    say`${place} (${unit}): ${title ? `“${title}”, ` : ''}trễ ${tie(`${n(late)} ngày`)}${until ? `, đơn vị đề xuất gia hạn đến ${formatDay(until)}` : ''}.`,
  askedMany: (count: number, longest: number, where: string): Words =>
    say`${b(tasks(count))}, trễ lâu nhất ${tie(`${n(longest)} ngày`)}; danh mục ${where}.`,
  askedChoices: say`Lãnh đạo có thể cho ý kiến theo một trong các hướng:`,
  askedVerdict: (count: number, days: number): Words =>
    say`Xin ý kiến về ${b(tasks(count))} trễ từ ${tie(`${n(days)} ngày`)} trở lên.`,
  footThreshold: (days: number): string => `Ngưỡng báo cáo lãnh đạo: trễ từ ${tie(`${n(days)} ngày`)} theo lịch.`,

  // Coordination
  coordinationTitle: (count: number): string => `Đề nghị phối hợp: ${n(count)}\u00a0nội dung`,
  subjectCoordination: (count: number, until: CivilDate): string =>
    `Đề nghị phối hợp: ${n(count)} nội dung, thời gian dự kiến đến ${formatDay(until)}`,
  coordinationIntro: (committee: string, recipient: string): Words =>
    say`${committee} trân trọng đề nghị ${recipient} tiếp tục phối hợp thực hiện các nội dung sau:`,
  coordinationAsk: say`Ý kiến hoặc kết quả phối hợp xin gửi bằng cách trả lời thư này; đơn vị chủ trì sẽ tổng hợp. Trân trọng cảm ơn.`,
  coordinationLink: 'Gửi ý kiến, kết quả phối hợp',
  linkBody: (day: CivilDate): string => `Đường dẫn dành riêng cho cơ quan; có hiệu lực đến hết ngày ${formatDay(day)}.`,
  coordinationFoot: (contact: string): string => `Đầu mối: ${contact}.`,
  coordinationNothing: 'Không có nội dung đề nghị phối hợp trong thời gian tới.',

  // Why a letter goes
  whyWeek: (period: string): string => plain(`Báo cáo ${period} gửi lãnh đạo.`),
  whyUnit: ({ overdue, due, next, helping, complete }: UnitReasons): string => {
    const own = [overdue ? `${n(overdue)} nhiệm vụ quá hạn` : '', due ? `${n(due)} nhiệm vụ đến hạn` : ''];
    const other = [
      next ? `${n(next)} nhiệm vụ đến hạn trong 30 ngày tiếp theo` : '',
      helping ? `${n(helping)} nhiệm vụ phối hợp` : '',
      complete ? `${n(complete)} nội dung cần bổ sung` : '',
    ];
    return `Thư tổng hợp tuần: ${(overdue + due ? own : other).filter(Boolean).join(', ')}.`;
  },
  whyReminder: (count: number): string => `Nhắc ${n(count)} nhiệm vụ sắp đến hạn.`,
  whyNotice: (count: number): string => `${n(count)} nhiệm vụ đến mốc thông báo quá hạn.`,
  whyEscalation: (count: number, days: number): string =>
    `${n(count)} nhiệm vụ trễ từ ${n(days)} ngày trở lên, xin ý kiến lãnh đạo.`,
  whyPeriod: (period: string): string => plain(`Báo cáo ${period} gửi lãnh đạo.`),
  whyCoordination: (count: number): string => `Đề nghị phối hợp ${n(count)} nội dung.`,
  whySystem: 'Tình hình chạy của hệ thống.',

  percent: formatPercent,
};

export type LetterWords = typeof vi;
