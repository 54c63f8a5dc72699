import { compareDates } from '../../calendar/civil-date.js';
import { directoryOf, findUnit } from '../../unit/index.js';
import type { RuleContext } from '../types.js';

/** The names as they stand on the plan's day: a unit that had ended gives way to its successor. Each once, in order. */
export function currentNames(names: readonly string[], { annex, asOf, settings }: RuleContext): string[] {
  const day = annex.plan.issued ?? asOf;
  const directory = directoryOf(settings);
  const current = names.map((name) => {
    const unit = findUnit(name, directory);
    return unit?.until && unit.successor && compareDates(unit.until, day) < 0 ? unit.successor : name;
  });
  return [...new Set(current)];
}
