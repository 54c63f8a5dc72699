import { readOffice, readWorkbook } from '../shared/index.js';
import type { AnnexCheck, CivilDate, Grid, Issue, OfficeReading, Settings } from '../shared/index.js';
import { Refusal } from './refusal.js';

export interface CheckedBook {
  readonly name: string;
  /** One per sheet; a sheet without an annex has no findings where another sheet has one. */
  readonly checks: readonly AnnexCheck[];
  /** The office's settings as this workbook completes them: its own facts, its sheet “Đơn vị”. */
  readonly settings: Settings;
  /** What counts, each plan once; what is asked and left out. */
  readonly office: OfficeReading;
}

/** The walk over the spreadsheet. */
export function checkBook(name: string, grids: readonly Grid[], settings: Settings, asOf: CivilDate): CheckedBook {
  const office = readOffice([readWorkbook({ file: name, grids }, settings, asOf)], [], settings);
  const book = office.workbooks[0]!;
  return { name, checks: book.checks, settings: book.settings, office };
}

/** What a report is made of. */
export const sourcesOf = ({
  office,
}: CheckedBook): Pick<OfficeReading, 'sources' | 'gaps' | 'notCounted' | 'doubts'> => ({
  sources: office.sources,
  gaps: office.gaps,
  ...(office.notCounted === undefined ? {} : { notCounted: office.notCounted }),
  doubts: office.doubts,
});

const NONE =
  'Chưa thấy phụ lục phân công nhiệm vụ trong bảng tính này. Bảng cần có hàng tiêu đề với các cột như “Nhiệm vụ”, “Đơn vị chủ trì”, “Thời hạn”.';

/** Stops what makes no sense without an annex: a letter that counts nothing would look like good news. */
export function needAnnex(book: CheckedBook): CheckedBook {
  if (!book.checks.some((check) => check.located)) throw new Refusal('failed', NONE);
  return book;
}

export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly notice: number;
  readonly tasks: number;
  readonly overdue: number;
}

export function countsOf({ checks, office }: CheckedBook): Counts {
  const issues = checks.flatMap((check) => check.issues);
  const judged = office.sources.flatMap((source) => source.checks.flatMap((check) => check.judgements ?? []));
  const of = (severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    notice: of('notice'),
    tasks: judged.length,
    overdue: judged.filter(({ status }) => status.kind === 'overdue').length,
  };
}
