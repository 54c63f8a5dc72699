// One workbook: its settings, the sheet that carries the letterhead, its sheets.
import { COVER, readPlanFacts, settingsForFile } from '../annex/index.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import type { Grid } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import { settingsForWorkbook } from '../setup/index.js';
import { besideEachOther, beginSheet, recheckSheet, type SheetCheck } from './check-sheet.js';
import type { WorkbookFile, WorkbookReading } from './types.js';

/** A letterhead stands at the top of its sheet. */
const COVER_ROWS = 40;

/**
 * Reads and checks every sheet of a workbook as of a civil day (Asia/Ho_Chi_Minh). Facts of the plan come from the
 * settings that name the file, else from the annex itself, else from the sheet that carries the letterhead. Never throws.
 * `before` is an earlier reading of the same workbook: what did not change is not read again. It must not be used after.
 */
export function readWorkbook(
  { file, grids }: WorkbookFile,
  office: Settings,
  asOf: CivilDate,
  before?: WorkbookReading,
): WorkbookReading {
  const known = before?.office === office && before.file === file ? before : undefined;
  const fileSettings = known?.own ?? settingsForFile(office, file);
  const own = settingsForWorkbook(fileSettings, grids);
  const earlier = new Map(
    known && compareDates(known.asOf, asOf) === 0 ? known.sheets.map((sheet) => [sheet.check.sheet, sheet]) : [],
  );
  const read = (given: Settings): SheetCheck[] =>
    grids.map((grid) => {
      const old = earlier.get(grid.sheet);
      // A check is used up by the one after it.
      earlier.delete(grid.sheet);
      return old ? recheckSheet(old, grid, given, asOf) : beginSheet(grid, given, asOf);
    });
  const guess = completed(own, known?.cover);
  const first = read(guess);
  const cover = coverOf(first, grids, own);
  const settings = completed(own, cover);
  const sheets = settings === guess ? first : grids.map((grid) => beginSheet(grid, settings, asOf));
  return {
    file,
    grids,
    settings,
    checks: besideEachOther(
      sheets.map(({ check }) => check),
      grids,
      settings,
    ),
    asOf,
    ...(cover ? { cover } : {}),
    office,
    own: fileSettings,
    sheets,
  };
}

export type Cover = NonNullable<WorkbookReading['cover']>;

/** The letterhead “Số: 12/KH-UBND” on a sheet without an annex; none where two such sheets name different plans. */
function coverOf(checks: readonly SheetCheck[], grids: readonly Grid[], settings: Settings): Cover | undefined {
  if (!checks.some(({ check }) => check.located)) return undefined;
  const found = grids.flatMap((grid, i): Cover[] => {
    if (checks[i]!.check.located) return [];
    const { number, title, issued, ends } = readPlanFacts(grid, 0, Math.min(grid.rows.length, COVER_ROWS), {
      ...settings,
      plans: [],
    });
    const facts = { number, title, issued, ends };
    return number === undefined
      ? []
      : [{ sheet: grid.sheet, facts: JSON.parse(JSON.stringify(facts)) as Cover['facts'] }];
  });
  const numbers = new Set(found.map(({ facts }) => facts.number));
  return numbers.size === 1 ? found[0] : undefined;
}

const completions = new WeakMap<Settings, { readonly facts: string; readonly settings: Settings }>();

/** The settings with the facts of the cover; the very same object for the same facts, because checks go on from it. */
function completed(settings: Settings, cover: Cover | undefined): Settings {
  if (!cover) return settings;
  const facts = JSON.stringify(cover.facts);
  const made = completions.get(settings);
  if (made?.facts === facts) return made.settings;
  const fresh: Settings = { ...settings, plans: [...settings.plans, { ...cover.facts, file: COVER }] };
  completions.set(settings, { facts, settings: fresh });
  return fresh;
}
