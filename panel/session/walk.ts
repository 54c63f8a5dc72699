import { readOffice, readWorkbook } from '../../shared/index.js';
import type { CivilDate, Grid, OfficeReading, Settings, WorkbookReading } from '../../shared/index.js';

export interface Walked {
  readonly book: WorkbookReading;
  readonly office: OfficeReading;
}

/** Walks the workbook as often as it is read; what was found of a sheet is kept, so that a changed cell costs little. */
export function walker(): (file: string, grids: readonly Grid[], settings: Settings, asOf: CivilDate) => Walked {
  let kept: WorkbookReading | undefined;
  return (file, grids, settings, asOf) => {
    const before = kept;
    // A reading under way uses up the one before it: should it fail, the next begins anew.
    kept = undefined;
    kept = readWorkbook({ file, grids }, settings, asOf, before);
    const office = readOffice([kept], [], settings);
    return { book: office.workbooks[0]!, office };
  };
}
