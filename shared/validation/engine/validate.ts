import type { Annex, Location } from '../../annex/types.js';
import type { CivilDate } from '../../calendar/civil-date.js';
import type { Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { beginCheck } from './incremental.js';
import { bySheetOrder, issueMaker, severityOf, withoutRepeats } from './to-issue.js';
import type { Issue, NamedAnnex, Rule } from '../types.js';

/** Says what is wrong in one annex, in sheet order, each with its mends. Never throws on bad data. */
export function validate(
  annex: Annex,
  grid: Grid,
  settings: Settings,
  asOf: CivilDate,
  rules: readonly Rule[],
): Issue[] {
  return [...beginCheck(annex, grid, settings, asOf, rules).issues];
}

/** Says why no annex could be read on a sheet. */
export function validateLocation(location: Location, grid: Grid, settings: Settings, rules: readonly Rule[]): Issue[] {
  const make = issueMaker(settings, grid);
  const issues: Issue[] = [];
  for (const rule of rules) {
    const severity = rule.scope === 'location' ? severityOf(rule, settings) : undefined;
    if (!severity || rule.scope !== 'location') continue;
    for (const finding of rule.check(location, { grid, settings })) {
      const issue = make(rule, severity, finding);
      if (issue) issues.push(issue);
    }
  }
  return withoutRepeats(issues.sort(bySheetOrder(rules)));
}

/** What of a sheet that holds the office could not be used. */
export function validateSetup(
  grid: Grid,
  grids: readonly Grid[],
  settings: Settings,
  rules: readonly Rule[],
): readonly Issue[] {
  const make = issueMaker(settings, grid);
  return rules.flatMap((rule) => {
    const severity = rule.scope === 'setup' ? severityOf(rule, settings) : undefined;
    if (!severity || rule.scope !== 'setup') return [];
    return [...rule.check(grid, grids)].flatMap((finding) => make(rule, severity, finding) ?? []);
  });
}

/** What is wrong between annexes that are each right alone; every issue names its file. */
export function validateTogether(annexes: readonly NamedAnnex[], settings: Settings, rules: readonly Rule[]): Issue[] {
  const make = issueMaker(settings);
  const issues: Issue[] = [];
  for (const rule of rules) {
    const severity = rule.scope === 'workbooks' ? severityOf(rule, settings) : undefined;
    if (!severity || rule.scope !== 'workbooks') continue;
    for (const finding of rule.check(annexes, settings)) {
      const issue = make(rule, severity, finding);
      if (issue) issues.push(issue);
    }
  }
  return issues;
}
