import { instantOf, wallOf } from './calendar.js';
import { refuse, strict } from './meter.js';
import type { Meter } from './meter.js';

export interface ClockTrigger {
  readonly id: string;
  readonly handler: string;
  /** Runs as the one who made it; nobody else sees it. */
  readonly user: string;
  /** 1 = Monday; absent = every day. */
  readonly weekday?: number;
  readonly hour: number;
  readonly minute: number;
  readonly zone: string;
}

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const PER_USER = 20;
const DAY = 86_400_000;
const MINUTE = 60_000;
/** Google fires up to fifteen minutes to either side, at a minute that stays. */
const FUZZ_MINUTES = [-13, 9, -4, 14, -9, 2];

/** ScriptApp: clock triggers of each account. */
export function scriptApp(
  meter: Meter,
  triggers: ClockTrigger[],
  needScope: (call: string, scope: string) => void,
): object {
  const allowed = (call: string): void => {
    if (meter.frame?.kind === 'open') refuse(`You do not have permission to call ScriptApp.${call}`);
    needScope(`ScriptApp.${call}`, 'https://www.googleapis.com/auth/script.scriptapp');
    meter.spend(`ScriptApp.${call}`, 'trigger');
  };
  const wrap = (trigger: ClockTrigger): object =>
    strict('Trigger', { id: trigger.id, getHandlerFunction: () => trigger.handler, getUniqueId: () => trigger.id });
  const newTrigger = (handler: string): object => {
    const plan: { weekday?: number; days?: number; hour?: number; minute?: number; zone?: string } = {};
    const builder: object = strict('ClockTriggerBuilder', {
      timeBased: () => builder,
      onWeekDay: (day: string) => ((plan.weekday = DAYS.indexOf(day) + 1), builder),
      everyDays: (days: number) => ((plan.days = days), builder),
      atHour: (hour: number) => ((plan.hour = hour), builder),
      nearMinute: (minute: number) => ((plan.minute = minute), builder),
      inTimezone: (zone: string) => ((plan.zone = zone), builder),
      create() {
        allowed('newTrigger');
        // Google makes it, then never fires it: worse than a refusal, so the imitation refuses.
        if (meter.frame?.kind === 'clock') refuse('A trigger made inside a trigger is switched off.');
        if (triggers.filter(({ user }) => user === meter.user).length >= PER_USER)
          refuse('This script has too many triggers.');
        const { weekday, days, hour, minute, zone } = plan;
        if ((weekday === undefined) === (days === undefined) || (days ?? 1) !== 1)
          refuse('Only weekly or daily triggers are imitated.');
        if (hour === undefined || hour < 0 || hour > 23 || minute === undefined || minute < 0 || minute > 59 || !zone)
          return refuse('The trigger has no valid time.');
        const trigger = {
          id: `t${triggers.length + 1}-${handler}`,
          handler,
          user: meter.user,
          hour,
          minute,
          zone,
          ...(weekday ? { weekday } : {}),
        };
        triggers.push(trigger);
        return wrap(trigger);
      },
    });
    return builder;
  };
  return strict('ScriptApp', {
    newTrigger,
    getProjectTriggers() {
      allowed('getProjectTriggers');
      return triggers.filter(({ user }) => user === meter.user).map(wrap);
    },
    deleteTrigger({ id }: { id: string }) {
      allowed('deleteTrigger');
      const index = triggers.findIndex((one) => one.id === id && one.user === meter.user);
      if (index < 0) refuse('Trigger not found.');
      triggers.splice(index, 1);
    },
    WeekDay: Object.fromEntries(DAYS.map((day) => [day, day])),
  });
}

/** When a trigger fires after one instant and no later than another. */
export function firings(trigger: ClockTrigger, after: number, until: number): number[] {
  const { zone, hour, minute, weekday, id } = trigger;
  const fuzz = FUZZ_MINUTES[id.length % FUZZ_MINUTES.length]!;
  const found: number[] = [];
  for (let wall = Math.floor(wallOf(after, zone) / DAY) * DAY; ; wall += DAY) {
    const instant = instantOf(wall + (hour * 60 + minute + fuzz) * MINUTE, zone);
    if (instant > until) return found;
    const day = ((new Date(wall).getUTCDay() + 6) % 7) + 1;
    if (instant > after && (weekday === undefined || weekday === day)) found.push(instant);
  }
}
