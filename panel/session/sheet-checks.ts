import { beginSheet, recheckSheet, settingsForWorkbook } from '../../shared/index.js';
import type { AnnexCheck, CivilDate, Grid, Settings, SheetCheck } from '../../shared/index.js';

/** Checks a workbook as often as it is read; what was found of a sheet is kept, so that a changed cell costs little. */
export function sheetChecks(): (grids: readonly Grid[], settings: Settings, asOf: CivilDate) => AnnexCheck[] {
  let kept = new Map<string, SheetCheck>();
  return (grids, given, asOf) => {
    const settings = settingsForWorkbook(given, grids);
    const before = kept;
    // A check under way uses up the one before it: should it fail, the next begins anew.
    kept = new Map();
    const now = grids.map((grid) => {
      const old = before.get(grid.sheet);
      return old ? recheckSheet(old, grid, settings, asOf) : beginSheet(grid, settings, asOf);
    });
    kept = new Map(now.map((sheet) => [sheet.check.sheet, sheet]));
    return now.map(({ check }) => check);
  };
}
