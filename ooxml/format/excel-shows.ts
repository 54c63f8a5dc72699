/** What Excel shows: a value under a format, and where that was seen. Grow this list with what real Excel is seen to show. */
export interface Seen {
  readonly code: string;
  readonly value: number | string;
  readonly shown: string;
  readonly where: string;
}

const CODES = 'Microsoft, “Number format codes” (ECMA-376 part 1, 18.8.31)';
const EXCEL_2016 = 'CSV saved by Excel 2016 beside its workbook, SheetJS test files';

export const EXCEL_SHOWS: readonly Seen[] = [
  { code: '####.#', value: 1234.59, shown: '1234.6', where: CODES },
  { code: '#.000', value: 8.9, shown: '8.900', where: CODES },
  { code: '0.#', value: 0.631, shown: '0.6', where: CODES },
  { code: '#.0#', value: 12, shown: '12.0', where: CODES },
  { code: '#.0#', value: 1234.568, shown: '1234.57', where: CODES },
  { code: '# ???/???', value: 5.25, shown: '5   1/4  ', where: CODES },
  { code: '# ???/???', value: 5.3, shown: '5   3/10 ', where: CODES },
  { code: '#,###', value: 12000, shown: '12,000', where: CODES },
  { code: '#,', value: 12000, shown: '12', where: CODES },
  { code: '0.0,,', value: 12_200_000, shown: '12.2', where: CODES },
  { code: 'dddd, mmmm d, yyyy', value: 123, shown: 'Wednesday, May 2, 1900', where: EXCEL_2016 },
  { code: '0.00', value: 8.965, shown: '8.97', where: EXCEL_2016 },
  { code: '#,##0;-#,##0;0;General\\ ', value: 'foo', shown: 'foo ', where: EXCEL_2016 },
  { code: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', value: 'foo', shown: ' foo ', where: EXCEL_2016 },
];
