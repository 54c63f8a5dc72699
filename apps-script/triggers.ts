import type { Settings } from '../shared/index.js';
import { forgetInstaller, installer, me, rememberInstaller } from './installer.js';
import type { Installer } from './installer.js';
import { ZONE } from './script-clock.js';
import { scriptClock } from './script-clock.js';

/** The two functions Google calls by the clock. */
export const WEEKLY = 'runWeekly';
export const DAILY = 'runDaily';
const OURS = [WEEKLY, DAILY];

/** Our triggers of this account; other accounts' are never seen. */
const own = (): GoogleAppsScript.Script.Trigger[] =>
  ScriptApp.getProjectTriggers().filter((trigger) => OURS.includes(trigger.getHandlerFunction()));

function removeOwn(): number {
  const found = own();
  for (const trigger of found) ScriptApp.deleteTrigger(trigger);
  return found.length;
}

export type Installed =
  | { readonly kind: 'installed' }
  /** Somebody else has set the schedule; `takeOver` has to be asked for. */
  | { readonly kind: 'taken'; readonly by: Installer };

/**
 * One weekly trigger at the office's day and hour, and one daily an hour later: Mondays that are holidays, letters the
 * day's quota held back and reminders need a look on other days. Set twice it is still one of each. Never called from
 * a trigger: Google switches off triggers made there.
 */
export function installTriggers(settings: Settings, takeOver: boolean): Installed {
  const by = installer();
  if (by && by.email !== me() && !takeOver) return { kind: 'taken', by };
  removeOwn();
  const [hour = 7, minute = 30] = settings.schedule.time.split(':').map(Number);
  const days = [
    ScriptApp.WeekDay.MONDAY,
    ScriptApp.WeekDay.TUESDAY,
    ScriptApp.WeekDay.WEDNESDAY,
    ScriptApp.WeekDay.THURSDAY,
    ScriptApp.WeekDay.FRIDAY,
    ScriptApp.WeekDay.SATURDAY,
    ScriptApp.WeekDay.SUNDAY,
  ];
  const weekday = days[settings.schedule.weekday - 1] ?? ScriptApp.WeekDay.MONDAY;
  ScriptApp.newTrigger(WEEKLY).timeBased().onWeekDay(weekday).atHour(hour).nearMinute(minute).inTimezone(ZONE).create();
  ScriptApp.newTrigger(DAILY)
    .timeBased()
    .everyDays(1)
    .atHour(Math.min(hour + 1, 23))
    .nearMinute(minute)
    .inTimezone(ZONE)
    .create();
  rememberInstaller(scriptClock.now());
  return { kind: 'installed' };
}

export type Removed =
  { readonly kind: 'removed'; readonly count: number } | { readonly kind: 'other'; readonly by: Installer };

/** Takes this account's triggers away; those of another account stop by themselves once the schedule is not theirs. */
export function removeTriggers(): Removed {
  const by = installer();
  if (by && by.email !== me()) return { kind: 'other', by };
  const count = removeOwn();
  forgetInstaller();
  return { kind: 'removed', count };
}

/** Only the schedule's own account sends: triggers left behind by a former one do nothing. */
export const isScheduler = (): boolean => installer()?.email === me();
