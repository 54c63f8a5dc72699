import { heldLine, isWaiting } from '../shared/index.js';
import type { Severity } from '../shared/index.js';
import { writeBoard } from './board.js';
import { checkBook, countsOf, needAnnex } from './check-book.js';
import type { CheckedBook, Counts } from './check-book.js';
import { asRefusal } from './refusal.js';
import { menuLine, plannedTime, scheduleText } from './schedule-words.js';
import { scriptClock } from './script-clock.js';
import { planWeek, sendLetters } from './send-now.js';
import { settingsNow, storedSettings } from './settings-store.js';
import { openBook } from './sheet-reading.js';
import { sheetWorkbook } from './sheet-workbook.js';
import { openSidebar } from './sidebar.js';
import { installTriggers, removeTriggers } from './triggers.js';

const TITLE = 'Đôn Đốc';

const tell = (text: string): void => {
  const ui = SpreadsheetApp.getUi();
  ui.alert(TITLE, text, ui.ButtonSet.OK);
};

function ask(text: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(TITLE, text, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

/** Runs what a menu item does; whatever goes wrong is said in a dialogue, in Vietnamese. */
function said(work: () => void): void {
  try {
    work();
  } catch (error) {
    tell(asRefusal(error).message);
  }
}

/** Called by Google when the file is opened, with hardly any rights: it only builds the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi()
    .createMenu(TITLE)
    .addItem('Kiểm tra', 'showPanel')
    .addItem('Kiểm tra và tô màu ngay trên bảng', 'checkAndMark')
    .addItem('Xóa màu của Đôn Đốc', 'clearMarks')
    .addSeparator()
    .addItem('Bảng theo dõi', 'showBoard')
    .addItem('Gửi báo cáo ngay', 'sendReportNow')
    .addSeparator()
    .addItem('Lịch gửi hằng tuần', 'scheduleWeekly')
    .addItem('Gỡ lịch', 'unscheduleWeekly')
    .addItem(menuLine(), 'showSchedule')
    .addToUi();
}

export const showPanel = (): void => said(openSidebar);

const NAMES: Readonly<Record<Severity, string>> = { error: 'lỗi', warning: 'cần xem lại', notice: 'gợi ý' };

function checkedBook(): CheckedBook {
  const settings = storedSettings();
  return needAnnex(checkBook(openBook().getName(), sheetWorkbook.readGrids(), settings, scriptClock.today()));
}

/** Reads and checks the spreadsheet, and tells nobody: how many findings of each kind there are. */
export const checkNow = (): Counts => countsOf(checkedBook());

/** The check without the sidebar, for browsers where it does not open. Returns the counts it told. */
export function checkAndMark(): Counts | undefined {
  let counts: Counts | undefined;
  said(() => {
    const book = checkedBook();
    sheetWorkbook.drawMarks(book.checks.flatMap((check) => (check.located ? check.marks : [])));
    counts = countsOf(book);
    const { tasks, overdue, ...found } = counts;
    const list = (Object.keys(NAMES) as Severity[]).map((one) => `${found[one]} ${NAMES[one]}`).join(', ');
    tell(`${tasks} nhiệm vụ: ${list}; ${overdue} nhiệm vụ quá hạn. Các ô cần xem đã được tô màu.`);
  });
  return counts;
}

export const clearMarks = (): void => said(() => sheetWorkbook.clearMarks());

export const showBoard = (): void => said(() => void writeBoard());

/** Asked once: a sent letter cannot be recalled. */
export const sendReportNow = (): void =>
  said(() => {
    const settings = settingsNow();
    const { name, dispatch } = planWeek(settings);
    const waiting = dispatch.held
      .filter((one) => isWaiting(one) || one.because === 'already-sent')
      .map((one) => `– ${heldLine(one)}`);
    const rest = waiting.length > 0 ? `\n\nKhông gửi:\n${waiting.join('\n')}` : '';
    if (dispatch.send.length === 0) return tell(`Không có thư nào cần gửi cho ${name}.${rest}`);
    const people = dispatch.send.map(({ recipient, to }) => `– ${recipient} (${to.join(', ')})`).join('\n');
    if (!ask(`Gửi ${dispatch.send.length} thư báo cáo ${name}? Thư đã gửi không thu hồi được.\n\n${people}${rest}`))
      return;
    const { sent, held } = sendLetters(settings, dispatch.send);
    const late = held.length > 0 ? `\n\nChưa gửi:\n${held.map((one) => `– ${heldLine(one)}`).join('\n')}` : '';
    tell(`Google đã nhận ${sent.length} thư.${late}`);
  });

export const scheduleWeekly = (): void =>
  said(() => {
    const settings = settingsNow();
    let done = installTriggers(settings, false);
    if (done.kind === 'taken') {
      const question = `Lịch gửi đã do ${done.by.email} đặt và vẫn chạy bằng tài khoản đó; không cần đặt thêm.\n\nChỉ chọn “Có” khi người đó không còn phụ trách: từ nay thư đi bằng tài khoản của anh/chị, lịch cũ tự ngừng gửi.`;
      if (!ask(question)) return;
      done = installTriggers(settings, true);
    }
    tell(
      `Đã đặt lịch gửi: ${plannedTime(settings)}. Tuần có ngày nghỉ thì gửi vào ngày làm việc kế tiếp. Thư đi bằng tài khoản của anh/chị.`,
    );
  });

export const unscheduleWeekly = (): void =>
  said(() => {
    const removed = removeTriggers();
    if (removed.kind === 'other') {
      tell(
        `Lịch gửi do ${removed.by.email} đặt, chỉ tài khoản đó gỡ được. Nếu người đó không còn phụ trách, chọn “Lịch gửi hằng tuần” để nhận thay, sau đó gỡ.`,
      );
    } else
      tell(
        removed.count > 0 ? 'Đã gỡ lịch gửi. Từ nay không có thư nào tự gửi.' : 'Hiện không có lịch gửi nào cần gỡ.',
      );
  });

export const showSchedule = (): void => said(() => tell(scheduleText(settingsNow())));
