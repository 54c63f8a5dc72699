import { shownInstant } from '../shared/index.js';
import type { Settings } from '../shared/index.js';
import { installer } from './installer.js';
import { readRuns } from './run-record.js';
import type { LastRun } from './run-record.js';
import { scriptClock } from './script-clock.js';

const DAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

const NO_FILES = 'Thiết lập có yêu cầu kèm tệp; thư gửi từ Google Sheets không kèm tệp, nội dung đầy đủ nằm trong thư.';

/** “thứ Hai, khoảng 07:30”. */
export const plannedTime = ({ schedule }: Settings): string =>
  `${DAYS[schedule.weekday - 1] ?? DAYS[0]!}, khoảng ${schedule.time}`;

/** The daily look leaves a trace every day: none for three days means Google has switched the triggers off. */
const SILENT_MS = 3 * 86_400_000;

/** What is wrong with the schedule now, in one sentence; undefined when all is well or nothing is scheduled. */
export function scheduleTrouble(last: LastRun | undefined): string | undefined {
  if (last && !last.ok) {
    return `Lần chạy theo lịch gần nhất chưa thành công (${shownInstant(last.at)}). ${last.failure ?? ''}`;
  }
  const by = installer();
  if (!by) return undefined;
  const seen = last && last.at > by.at ? last.at : by.at;
  if (Date.parse(scriptClock.now()) - Date.parse(seen) < SILENT_MS) return undefined;
  return `Lịch gửi không chạy từ ${shownInstant(seen)}, có thể Google đã ngừng lịch. Đề nghị ${by.email} chọn Đôn Đốc > Lịch gửi hằng tuần để đặt lại.`;
}

/** The line of the menu: when letters last went, or that they did not. Never throws: the menu must always come. */
export function menuLine(): string {
  try {
    const { last, lastLetters } = readRuns();
    if (scheduleTrouble(last) !== undefined) {
      return last && !last.ok ? `⚠ Lần chạy ${shownInstant(last.at)} chưa thành công` : '⚠ Lịch gửi đã ngừng chạy';
    }
    if (lastLetters) return `Gửi gần nhất: ${shownInstant(lastLetters.at)}, ${lastLetters.sent} thư`;
    return 'Chưa gửi lần nào theo lịch';
  } catch {
    return 'Lịch gửi: xem chi tiết';
  }
}

/** Everything the office should know of its schedule, in a dialogue. */
export function scheduleText(settings: Settings): string {
  const by = installer();
  const { last, lastLetters } = readRuns();
  const lines = [
    by
      ? `Lịch gửi: ${plannedTime(settings)}. Người đặt lịch: ${by.email}, ngày ${shownInstant(by.at)}.`
      : 'Chưa đặt lịch gửi. Chọn Đôn Đốc > Lịch gửi hằng tuần để đặt.',
  ];
  const trouble = scheduleTrouble(last);
  if (trouble !== undefined) lines.push(trouble);
  else if (last) lines.push(`Lần chạy gần nhất: ${shownInstant(last.at)}, bình thường.`);
  if (lastLetters?.ok) lines.push(`Lần gửi gần nhất: ${shownInstant(lastLetters.at)}, ${lastLetters.sent} thư.`);
  if (lastLetters && lastLetters.held.length > 0)
    lines.push('Chưa gửi:', ...lastLetters.held.map((line) => `– ${line}`));
  if (settings.letters.attachXlsx || settings.letters.attachDocx) lines.push(NO_FILES);
  return lines.join('\n');
}
