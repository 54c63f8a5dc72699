import type { Settings } from '../shared/index.js';
import { installer } from './installer.js';
import { readRuns } from './run-record.js';
import { shownInstant } from './script-clock.js';

const DAYS = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'];

const NO_FILES = 'Thiết lập có yêu cầu kèm tệp; thư gửi từ Google Sheets không kèm tệp, nội dung đầy đủ nằm trong thư.';

/** “thứ Hai, khoảng 07:30”. */
export const plannedTime = ({ schedule }: Settings): string =>
  `${DAYS[schedule.weekday - 1] ?? DAYS[0]!}, khoảng ${schedule.time}`;

/** The line of the menu: when letters last went, or that they did not. Never throws: the menu must always come. */
export function menuLine(): string {
  try {
    const { last, lastLetters } = readRuns();
    if (last && !last.ok) return `⚠ Lần chạy ${shownInstant(last.at)} chưa thành công`;
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
  if (last)
    lines.push(
      last.ok
        ? `Lần chạy gần nhất: ${shownInstant(last.at)}, bình thường.`
        : `Lần chạy gần nhất: ${shownInstant(last.at)}, chưa thành công. ${last.failure ?? ''}`,
    );
  if (lastLetters?.ok) lines.push(`Lần gửi gần nhất: ${shownInstant(lastLetters.at)}, ${lastLetters.sent} thư.`);
  if (lastLetters && lastLetters.held.length > 0)
    lines.push('Chưa gửi:', ...lastLetters.held.map((line) => `– ${line}`));
  if (settings.letters.attachXlsx || settings.letters.attachDocx) lines.push(NO_FILES);
  return lines.join('\n');
}
