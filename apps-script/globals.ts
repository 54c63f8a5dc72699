// The one list of names Google may call: menu items, triggers, google.script.run. Each stands as a function at the top
// of the bundle, and every editor of the spreadsheet can call each of them, so each is safe for anyone to call.
import { runSchedule } from './weekly-run.js';
import { isScheduler } from './triggers.js';

export {
  checkAndMark,
  checkNow,
  clearMarks,
  onOpen,
  scheduleWeekly,
  sendReportNow,
  showBoard,
  showPanel,
  showSchedule,
  unscheduleWeekly,
} from './menu.js';
export { panelCall } from './panel-server.js';

/** The weekly trigger. Does nothing under an account that no longer keeps the schedule. */
export function runWeekly(): void {
  if (isScheduler()) runSchedule();
}

/** The daily trigger: holidays, held letters and reminders. */
export function runDaily(): void {
  runWeekly();
}
