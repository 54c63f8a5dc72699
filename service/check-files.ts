import { DEFAULT_SETTINGS, memoryOf, officeSettings, readOffice, readWorkbook } from '../shared/index.js';
import type {
  Account,
  AnnexCheck,
  CheckedSource,
  CivilDate,
  Doubt,
  OfficeReading,
  Place,
  ReportGap,
  Settings,
  WorkbookReading,
} from '../shared/index.js';
import { readFileGrids } from './read-files.js';
import type { FileReading } from './read-files.js';

export interface CheckedFile {
  readonly reading: FileReading;
  /** One per sheet of a file that was read. */
  readonly checks: readonly AnnexCheck[];
  /** The whole of a file that was read, whatever sheet was asked for. */
  readonly book?: WorkbookReading;
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
  const book = readWorkbook({ file: reading.path, grids: reading.grids }, settings, asOf);
  return { reading, checks: shown(book, sheet), book };
}

const shown = ({ checks }: WorkbookReading, sheet: string | undefined): readonly AnnexCheck[] =>
  sheet === undefined ? checks : checks.filter((check) => check.sheet === sheet);

/** Files read together, and those that were not tried (`unread`): one office. */
export async function checkFiles(
  paths: readonly string[],
  settings: Settings,
  asOf: CivilDate,
  sheet?: string,
  unread: readonly (FileReading & { ok: false })[] = [],
  begun: (path: string) => void = () => undefined,
): Promise<CheckedFile[]> {
  const readings: FileReading[] = [];
  // One after another: a folder of large workbooks must not be unpacked at once.
  for (const path of paths) {
    begun(path);
    readings.push(await readFileGrids(path));
  }
  // Who the office is, any of its workbooks may say: its units are known in all of them.
  const books = readings.flatMap((reading) => (reading.ok ? [{ file: reading.path, grids: reading.grids }] : []));
  const office = officeSettings(books, settings, memoryOf(settings)).settings;
  const files = readings.map((reading) => {
    begun(reading.path);
    return checkReading(reading, office, asOf, sheet);
  });
  files.push(...unread.map((reading) => ({ reading, checks: [] })));
  const reading = officeOf(files, settings);
  const together = new Map(reading.workbooks.map((book) => [book.file, book]));
  const whole = files.map((file): CheckedFile => {
    const book = together.get(file.reading.path);
    return book ? { ...file, checks: shown(book, sheet), book } : file;
  });
  offices.set(whole, reading);
  return whole;
}

const counts = (because: string | undefined): boolean => because !== 'copy-of' && because !== 'older-version';

function elsewhereIn(account: Account): Place[] {
  return account.flatMap(({ file, because, sheets }) =>
    !counts(because) ? [{ file }] : sheets.flatMap((one) => (counts(one.because) ? [] : [{ file, sheet: one.sheet }])),
  );
}

/** The office a list of files was read as. */
const offices = new WeakMap<readonly CheckedFile[], OfficeReading>();

/** Files that another thread has read as one office. */
export function asOffice(files: CheckedFile[], office: OfficeReading): CheckedFile[] {
  offices.set(files, office);
  return files;
}

/** What the files are as one office: plans in force, each once, the account and the questions. */
export function officeOf(files: readonly CheckedFile[], settings?: Settings): OfficeReading {
  const known = offices.get(files);
  if (known) return known;
  const books = files.flatMap(({ book }) => book ?? []);
  const unread = files.flatMap(({ reading }) =>
    reading.ok ? [] : [{ file: reading.path, because: reading.because, reason: reading.reason }],
  );
  const office = readOffice(books, unread, settings ?? books[0]?.office ?? DEFAULT_SETTINGS);
  offices.set(files, office);
  return office;
}

/** The office as its settings file and its workbooks have it together. Its id is never a workbook's to say: copies travel. */
export function settingsOf(files: readonly CheckedFile[], own: Settings): Settings {
  const { settings } = officeOf(files, own);
  const { code: _, ...office } = settings.office;
  return { ...settings, office: { ...office, ...(own.office.code === undefined ? {} : { code: own.office.code }) } };
}

export interface OfficeSources {
  readonly sources: readonly CheckedSource[];
  readonly gaps: readonly ReportGap[];
  readonly notCounted?: string;
  readonly doubts: readonly Doubt[];
  /** What was read but counts elsewhere. */
  readonly elsewhere: readonly Place[];
}

/** What a report is built from: every plan once, the files that were not read with their reason, what waits for an answer. */
export function sourcesOf(files: readonly CheckedFile[]): OfficeSources {
  const { sources, notCounted, doubts, account } = officeOf(files);
  const gaps = files.flatMap(({ reading }) =>
    reading.ok || reading.beside ? [] : [{ file: reading.name, reason: reading.reason }],
  );
  return {
    sources,
    gaps,
    ...(notCounted === undefined ? {} : { notCounted }),
    doubts,
    elsewhere: elsewhereIn(account),
  };
}
