import {
  besideEachOther,
  checkAnnex,
  RULES,
  settingsForFile,
  settingsForWorkbook,
  validateTogether,
} from '../shared/index.js';
import type { AnnexCheck, CheckedSource, CivilDate, NamedAnnex, ReportGap, Settings } from '../shared/index.js';
import { readFileGrids } from './read-files.js';
import type { FileReading } from './read-files.js';

export interface CheckedFile {
  readonly reading: FileReading;
  /** One per sheet of a file that was read. */
  readonly checks: readonly AnnexCheck[];
}

/** Reads and checks one workbook. */
export async function checkFile(
  path: string,
  settings: Settings,
  asOf: CivilDate,
  sheet?: string,
): Promise<CheckedFile> {
  return checkReading(await readFileGrids(path), settings, asOf, sheet);
}

/** The same for a workbook that is already in memory. */
export function checkReading(reading: FileReading, settings: Settings, asOf: CivilDate, sheet?: string): CheckedFile {
  if (!reading.ok) return { reading, checks: [] };
  const own = settingsForWorkbook(settingsForFile(settings, reading.name), reading.grids);
  const grids = sheet === undefined ? reading.grids : reading.grids.filter((grid) => grid.sheet === sheet);
  return { reading, checks: besideEachOther(grids.map((grid) => checkAnnex(grid, own, asOf))) };
}

export async function checkFiles(
  paths: readonly string[],
  settings: Settings,
  asOf: CivilDate,
  sheet?: string,
): Promise<CheckedFile[]> {
  const files: CheckedFile[] = [];
  // One after another: a folder of large workbooks must not be held in memory at once.
  for (const path of paths) files.push(await checkFile(path, settings, asOf, sheet));
  return withFindingsTogether(files, settings);
}

/** Adds what only shows when several annexes are read together, each finding to its own file and sheet. */
function withFindingsTogether(files: readonly CheckedFile[], settings: Settings): CheckedFile[] {
  const annexes: NamedAnnex[] = files.flatMap(({ reading, checks }) =>
    checks.flatMap((check) => (check.located ? check.annexes.map((annex) => ({ file: reading.path, annex })) : [])),
  );
  const together = annexes.length > 1 ? validateTogether(annexes, settings, RULES) : [];
  const add = (path: string, check: AnnexCheck): AnnexCheck => {
    const own = together.filter((issue) => issue.file === path && issue.at.sheet === check.sheet);
    return own.length === 0 || !check.located ? check : { ...check, issues: [...check.issues, ...own] };
  };
  return files.map((file) => ({ ...file, checks: file.checks.map((check) => add(file.reading.path, check)) }));
}

/** What a report is built from: the files that were read, and those that were not with their reason. */
export function sourcesOf(files: readonly CheckedFile[]): { sources: CheckedSource[]; gaps: ReportGap[] } {
  const sources = files
    .filter(({ reading }) => reading.ok)
    .map(({ reading, checks }) => ({ file: reading.name, checks: checks.filter((check) => check.located) }));
  const gaps = files.flatMap(({ reading }) => (reading.ok ? [] : [{ file: reading.name, reason: reading.reason }]));
  return { sources, gaps };
}
