import {
  besideEachOther,
  checkAnnex,
  RULES,
  settingsForFile,
  settingsForWorkbook,
  validateTogether,
} from '../shared/index.js';
import type { AnnexCheck, CheckedSource, CivilDate, Grid, Issue, Settings } from '../shared/index.js';
import { Refusal } from './refusal.js';

export interface CheckedBook {
  readonly name: string;
  /** One per sheet; a sheet without an annex has no findings where another sheet has one. */
  readonly checks: readonly AnnexCheck[];
  /** The office's settings as this workbook completes them: its own facts, its sheet “Đơn vị”. */
  readonly settings: Settings;
}

/** Every sheet of the spreadsheet, alone and together: the same walk as `service/check-files.ts` over one file. */
export function checkBook(name: string, grids: readonly Grid[], settings: Settings, asOf: CivilDate): CheckedBook {
  const own = settingsForWorkbook(settingsForFile(settings, name), grids);
  const alone = besideEachOther(grids.map((grid) => checkAnnex(grid, own, asOf)));
  const annexes = alone.flatMap((check) =>
    check.located ? check.annexes.map((annex) => ({ file: name, annex })) : [],
  );
  const together: readonly Issue[] = annexes.length > 1 ? validateTogether(annexes, settings, RULES) : [];
  const checks = alone.map((check) => {
    const more = together.filter((issue) => issue.at.sheet === check.sheet);
    return more.length > 0 && check.located ? { ...check, issues: [...check.issues, ...more] } : check;
  });
  return { name, checks, settings: own };
}

export const sourceOf = ({ name, checks }: CheckedBook): CheckedSource => ({
  file: name,
  checks: checks.filter((check) => check.located),
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

export function countsOf({ checks }: CheckedBook): Counts {
  const issues = checks.flatMap((check) => check.issues);
  const judged = checks.flatMap((check) => (check.located ? check.judgements : []));
  const of = (severity: Issue['severity']): number => issues.filter((issue) => issue.severity === severity).length;
  return {
    error: of('error'),
    warning: of('warning'),
    notice: of('notice'),
    tasks: judged.length,
    overdue: judged.filter(({ status }) => status.kind === 'overdue').length,
  };
}
