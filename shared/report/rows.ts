import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Judgement } from '../status/types.js';
import { alike, idKey, isOwnNumber, placeKey } from './task-key.js';
import type { Place } from './task-row.js';
import type { ReportTask } from './types.js';

/** The day a row was last reported on. */
function reportedOn({ updated, status }: ReportTask): CivilDate | undefined {
  const completed = status.kind === 'done' ? status.completed : undefined;
  return updated && completed ? (compareDates(updated, completed) > 0 ? updated : completed) : (updated ?? completed);
}

/** Of two rows of one task the one reported on later counts; the first where neither is later. */
function isLater(row: ReportTask, known: ReportTask): boolean {
  const [day, before] = [reportedOn(row), reportedOn(known)];
  return Boolean(day && (!before || compareDates(day, before) > 0));
}

/**
 * Collects rows under stable keys. The same id in two plans (or in two workbooks of one plan) is one task, counted
 * once, unless the two rows have nothing in common: then the id is only a number both happen to use, and both stay.
 * So do rows that repeat an id within one sheet: that is a slip of the pen, and rules report it.
 */
export class Rows {
  private readonly rows = new Map<string, ReportTask>();
  private readonly repeats = new Map<string, number>();

  add({ task }: Judgement, place: Place, make: (key: string) => ReportTask): void {
    const own = idKey(task.id);
    const key = own ?? placeKey(place.key, task.ordinal.value, task.content.value);
    const known = this.rows.get(key);
    if (!known) return void this.rows.set(key, make(key));
    const row = make(key);
    const elsewhere = known.file !== row.file || known.sheet !== row.sheet || known.plan !== row.plan;
    if (own && elsewhere && alike(known.content, row.content, isOwnNumber(own) ? 0.8 : 0.5)) {
      const kept = isLater(row, known) ? row : known;
      const others = new Set([...(known.alsoIn ?? []), known.plan, row.plan]);
      others.delete(kept.plan);
      return void this.rows.set(key, { ...kept, ...(others.size > 0 ? { alsoIn: [...others] } : {}) });
    }
    const apart = own ? `${own}@${placeKey(place.key, row.ordinal, row.content)}` : key;
    const n = (this.repeats.get(apart) ?? (own ? 0 : 1)) + 1;
    this.repeats.set(apart, n);
    const free = n > 1 ? `${apart}#${n}` : apart;
    return void this.rows.set(free, { ...row, key: free });
  }

  all(): ReportTask[] {
    return [...this.rows.values()];
  }
}
