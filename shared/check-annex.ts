// The product on one page.
import { locateAnnex } from './annex/locate.js';
import { readAnnex } from './annex/read.js';
import type { Annex, Location } from './annex/types.js';
import type { CivilDate } from './calendar/civil-date.js';
import { planMarks } from './delivery/plan-marks.js';
import type { Mark } from './delivery/types.js';
import type { Grid } from './grid/grid.js';
import type { Settings } from './settings/settings.js';
import { judge } from './status/judge.js';
import { judgeParents } from './status/parents.js';
import type { Judgement } from './status/types.js';
import { settingsForSheet } from './unit/office-kind.js';
import { RULES } from './validation/rules/index.js';
import { validate, validateLocation } from './validation/validate.js';
import type { Issue } from './validation/types.js';

export type AnnexCheck =
  | {
      readonly located: false;
      readonly sheet: string;
      readonly location: Location & { found: false };
      readonly issues: readonly Issue[];
    }
  | {
      readonly located: true;
      readonly sheet: string;
      /** More than one when a sheet carries several annexes, in the order of the sheet. */
      readonly annexes: readonly Annex[];
      readonly issues: readonly Issue[];
      /** One per task, annex after annex. */
      readonly judgements: readonly Judgement[];
      readonly marks: readonly Mark[];
    };

/**
 * The whole walk over one sheet: find the annexes, read their tasks, say what is wrong, judge every task as of a day.
 * Never throws on bad data; asOf is the civil day (Asia/Ho_Chi_Minh) the status is judged on.
 */
export function checkAnnex(grid: Grid, given: Settings, asOf: CivilDate): AnnexCheck {
  const settings = settingsForSheet(given, grid);
  const location = locateAnnex(grid, settings);
  if (!location.found) {
    return { located: false, sheet: grid.sheet, location, issues: validateLocation(location, grid, settings, RULES) };
  }
  const annexes = location.places.map((place) => readAnnex(grid, place, settings));
  const issues = annexes.flatMap((annex) => validate(annex, grid, settings, asOf, RULES));
  const judgements = annexes.flatMap((annex) =>
    judgeParents(
      annex.tasks.map((task) => judge(task, asOf, settings)),
      asOf,
    ),
  );
  return { located: true, sheet: grid.sheet, annexes, issues, judgements, marks: planMarks(issues, judgements, grid) };
}
