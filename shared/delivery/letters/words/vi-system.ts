import type { CivilDate } from '../../../calendar/civil-date.js';
import { formatDay } from '../../../calendar/civil-date.js';
import { formatCount, formatLongDay, formatTime } from '../../../report/render/format.js';
import type { Words } from '../../../report/render/say.js';
import { b, say } from '../../../report/render/say.js';

// The Vietnamese words of the letters IT reads.
const n = (count: number): string => formatCount(count);
const head = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const viSystem = {
  // System letters
  systemBody: (office: string): string => `Đôn Đốc · ${office}`,
  systemWell: 'Hệ thống hoạt động bình thường',
  systemHeld: (held: number, todo: number): string =>
    `${n(held)} thư bị giữ lại${todo ? `, ${n(todo)} việc cần làm` : ''}`,
  systemUnread: (count: number): string => `${n(count)} tệp chưa đọc được`,
  subjectSystemWell: (day: CivilDate, sent: number): string =>
    `Đôn Đốc hoạt động bình thường – ${formatDay(day)}, gửi ${n(sent)} thư`,
  subjectSystemHeld: (held: number, day: CivilDate): string =>
    `Đôn Đốc cần xử lý: ${n(held)} thư bị giữ lại – ${formatDay(day)}`,
  subjectSystemUnread: (count: number, day: CivilDate): string =>
    `Đôn Đốc cần xử lý: ${n(count)} tệp chưa đọc được – ${formatDay(day)}`,
  systemMeta: (day: CivilDate, time: string): string => `${head(formatLongDay(day))}, ${formatTime(time)}`,
  systemTo: 'Bộ phận công nghệ thông tin',
  systemVerdictWell: (read: number, sources: number, sent: number): Words =>
    say`Đọc đủ ${b(`${n(read)}/${n(sources)}`)} kế hoạch. ${sent ? say`Máy chủ thư đã nhận ${b(`${n(sent)}/${n(sent)}`)} thư.` : 'Không có thư đến kỳ gửi.'} Không có thư bị giữ lại.`,
  systemVerdictHeld: (sent: number, all: number, held: number): Words =>
    say`Máy chủ thư đã nhận ${b(`${n(sent)}/${n(all)}`)} thư; ${b(`${n(held)} thư bị giữ lại`)} và được gửi sau khi xử lý.`,
  systemVerdictUnread: (count: number): Words =>
    say`${b(`${n(count)} tệp chưa đọc được`)}; số liệu của ${count === 1 ? '' : 'các '}tệp này không có trong thư.`,
  todoAddress: 'Cần làm: bổ sung địa chỉ thư',
  todoAddressHow: say`Bổ sung tại Thiết lập, mục Danh bạ đơn vị. Thư được gửi ở lần chạy tiếp theo, không cần gửi lại bằng tay.`,
  todoBad: 'Cần làm: kiểm tra địa chỉ thư',
  todoRefused: 'Cần làm: máy chủ thư từ chối',
  todoRefusedHow: say`Đề nghị kiểm tra địa chỉ và hộp thư gửi.`,
  todoFiles: 'Cần làm: kiểm tra tệp',
  waitQuota: 'Tự xử lý: chờ hạn mức gửi',
  waitQuotaHow: say`Hệ thống tự gửi khi có lượt mới, không cần gửi lại bằng tay.`,
  waitRetry: 'Tự xử lý: máy chủ thư chưa nhận',
  waitHoliday: 'Tự xử lý: chờ ngày làm việc',
  notSent: 'Chưa gửi',
  waiting: 'Chờ gửi',
  noAddressShort: 'không có địa chỉ',
  badAddressShort: 'địa chỉ chưa đúng',
  notAccepted: 'Máy chủ thư chưa nhận',
  notAcceptedHow: say`Khi máy chủ tạm thời chưa nhận, hệ thống tự gửi lại. Khi máy chủ từ chối, đề nghị kiểm tra địa chỉ và hộp thư gửi.`,
  notAcceptedShort: 'máy chủ thư chưa nhận',
  quotaShort: 'hết lượt gửi',
  kinds: {
    'leader-week': 'Báo cáo tuần',
    'unit-week': 'Thư tổng hợp',
    reminder: 'Thư nhắc',
    'overdue-notice': 'Thông báo quá hạn',
    escalation: 'Xin ý kiến lãnh đạo',
    period: 'Báo cáo định kỳ',
    coordination: 'Đề nghị phối hợp',
    system: 'Thư hệ thống',
  },
  ranHeading: 'Đã chạy',
  ranColumns: { what: 'Việc', result: 'Kết quả', at: 'Lúc' },
  room: (left: number, all: number | undefined, next: string | undefined): string =>
    `Lượt gửi còn lại trong 24 giờ: ${n(left)}${all === undefined ? '' : `/${n(all)}`}.${next ? ` Lần chạy tiếp theo: ${next}.` : ''}`,
  openLog: 'Mở nhật ký gửi thư',
  systemFoot: [
    `Nếu đến ${formatTime('08:00')} của ngày làm việc chưa nhận được thư này, đề nghị kiểm tra máy chủ chạy hệ thống.`,
    '“Đã gửi” nghĩa là máy chủ thư đã tiếp nhận thư.',
  ] as readonly string[],
};
