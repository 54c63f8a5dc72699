import * as fc from 'fast-check';
import { builtinFormat } from './builtin.js';
import { EXCEL_SHOWS } from './excel-shows.js';
import { numberFormat } from './number-format.js';
import { readSerial, toSerial } from './serial.js';

const show = (code: string, value: number, system: 1900 | 1904 = 1900): string =>
  numberFormat(code, system).number(value).text;
const DAY = 46_357; // 1 December 2026

describe('a number as the sheet shows it', () => {
  it.each([
    ['General', 0, '0'],
    ['General', -0, '0'],
    ['General', 12.5, '12.5'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 12345678901, '12345678901'],
    ['General', 123456789012, '1.23457E+11'],
    ['General', 0.00001, '0.00001'],
    ['General', 0.0000123456, '1.23456E-05'],
    ['General', 1 / 3, '0.333333333'],
    ['0', 2.5, '3'],
    ['0', -2.5, '-3'],
    ['0', -0.4, '0'],
    ['0.00', 1.005, '1.01'],
    ['0.0', 0.25, '0.3'],
    ['#,##0', 1234567.4, '1,234,567'],
    ['#,##0.00', -1234.5, '-1,234.50'],
    ['#,##0', 0, '0'],
    ['#', 0, ''],
    ['000', 7, '007'],
    ['0%', 0.57, '57%'],
    ['0.0%', 0.602, '60.2%'],
    ['0.00E+00', 12345, '1.23E+04'],
    ['##0.0E+0', 12345, '12.3E+3'],
    ['# ?/?', 1.5, '1 1/2'],
    ['# ?/16', 0.5, ' 8/16'],
    ['# ?/?', 3, '3    '],
    ['# ?/?', 0, '0    '],
    ['?/?', 3.5, '7/2'],
    ['# ????/????', 1 / 7919, '    1/7919'],
    ['# ?/?;[Red]\\-# ?/?', -3.5, '-3 1/2'],
    ['0.00E+00', 1.5e305, '1.50E+305'],
    ['#,##0,', 1234567, '1,235'],
    ['0.0,,"tr"', 1500000, '1.5tr'],
    ['#,##0" đồng"', 15000, '15,000 đồng'],
    ['#,##0\\ [$₫-42A]', 15000, '15,000 ₫'],
    ['0;(0);"không"', -3, '(3)'],
    ['0;(0);"không"', 0, 'không'],
    ['0;;', -3, ''],
    ['[Red]-0', 4, '-4'],
    ['[<5]"ít";"nhiều"', 7, 'nhiều'],
    ['[>=100]0" trở lên";[<0]"âm";0', 50, '50'],
    ['"KH số "0', 12, 'KH số 12'],
    ['_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', 1200, ' 1,200 '],
    ['00-00', 1234, '12-34'],
    ['0.##', 1.5, '1.5'],
  ])('%s shows %d as %s', (code, value, text) => {
    expect(show(code, value)).toBe(text);
  });

  it('dresses text only where the format says so', () => {
    expect(numberFormat('0;0;0;"Số "@', 1900).text('12a')).toBe('Số 12a');
    expect(numberFormat('"Số "@', 1900).text('12a')).toBe('Số 12a');
    expect(numberFormat('0.00', 1900).text('12a')).toBe('12a');
    expect(numberFormat(';;;', 1900).text('ẩn')).toBe('');
  });

  it('never throws and always answers a text, whatever the code', () => {
    const letters = fc.constantFrom(...Array.from('dmyhs0#?.,%;"[]\\_*@/E+-AMPG ệ'));
    fc.assert(
      fc.property(
        fc.array(letters, { maxLength: 30 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (code, value) => {
          const format = numberFormat(code.join(''), 1900);
          expect(typeof format.number(value).text).toBe('string');
          expect(typeof format.text('x')).toBe('string');
        },
      ),
      { numRuns: 500 },
    );
  });
});

it.each(EXCEL_SHOWS)('as Excel: $code shows $value as “$shown” ($where)', ({ code, value, shown }) => {
  const format = numberFormat(code, 1900);
  expect(typeof value === 'number' ? format.number(value).text : format.text(value)).toBe(shown);
});

describe('a date as the sheet shows it', () => {
  it.each([
    ['"Tháng "m/yyyy', DAY, 'Tháng 12/2026'],
    ['d/m/yyyy', DAY, '1/12/2026'],
    ['dd/mm/yyyy', DAY, '01/12/2026'],
    ['m/d/yyyy', DAY, '12/1/2026'],
    ['dd\\-mm\\-yyyy', DAY, '01-12-2026'],
    ['d.m.yyyy', DAY, '1.12.2026'],
    ['mmm-yy', DAY, 'Dec-26'],
    ['d-mmm', DAY, '1-Dec'],
    ['mmmm yyyy', DAY, 'December 2026'],
    ['[$-42A]mmmm yyyy', DAY, 'Tháng 12 2026'],
    ['[$-42A]dddd, dd/mm/yyyy', DAY, 'Thứ Ba, 01/12/2026'],
    ['[$-1010000]d/m/yyyy;@', DAY, '1/12/2026'],
    ['ddd', DAY, 'Tue'],
    ['"Ngày "dd" tháng "mm" năm "yyyy', DAY, 'Ngày 01 tháng 12 năm 2026'],
    ['yyyy-mm-dd hh:mm', DAY + 0.5, '2026-12-01 12:00'],
    ['h:mm AM/PM', 0.75, '6:00 PM'],
    ['h:mm:ss', 0.999999, '23:59:59'],
    ['mm:ss.0', 61.25 / 86400, '01:01.3'],
    ['[h]:mm', 1.5, '36:00'],
    ['[mm]:ss', 1 / 24, '60:00'],
    ['d/m/yyyy', 60, '29/2/1900'],
    ['d/m/yyyy', 61, '1/3/1900'],
    ['d/m/yyyy', 59, '28/2/1900'],
    ['d/m/yyyy', 1, '1/1/1900'],
    ['d/m/yyyy', 0, '0/1/1900'],
    ['d/m/yyyy', -1, '########'],
    ['d/m/yyyy', 2958465, '31/12/9999'],
    ['d/m/yyyy', 2958466, '########'],
    ['d/m/yyyy', DAY - 0.00000000001, '1/12/2026'],
  ])('%s shows %d as %s', (code, value, text) => {
    expect(show(code, value)).toBe(text);
  });

  it('hands out the day only where the format shows one and the calendar has it', () => {
    const date = (code: string, value: number) => numberFormat(code, 1900).number(value).date;
    expect(date('"Tháng "m/yyyy', DAY)).toEqual({ year: 2026, month: 12, day: 1 });
    expect(date('d/m/yyyy h:mm', DAY + 0.9)).toEqual({ year: 2026, month: 12, day: 1 });
    expect(date('h:mm', DAY)).toBeUndefined();
    expect(date('[h]:mm', 30)).toBeUndefined();
    expect(date('d/m/yyyy', 60)).toBeUndefined();
    expect(date('0" ngày"', 30)).toBeUndefined();
  });

  it('counts from 1904 where the workbook does', () => {
    expect(show('d/m/yyyy', 0, 1904)).toBe('1/1/1904');
    expect(show('d/m/yyyy', DAY - 1462, 1904)).toBe('1/12/2026');
  });

  it('takes a day to its serial and back in both systems', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2_950_000 }),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, system) => {
          const parts = readSerial(serial, system)!;
          expect(parts.real).toBe(true);
          expect(toSerial(parts.day, system)).toBe(serial);
        },
      ),
    );
    expect(toSerial({ year: 1899, month: 12, day: 31 }, 1900)).toBeUndefined();
  });

  it('shows the formats known by number alone the Vietnamese way', () => {
    expect(show(builtinFormat(14), DAY)).toBe('1/12/2026');
    expect(show(builtinFormat(17), DAY)).toBe('Dec-26');
    expect(show(builtinFormat(22), DAY + 0.25)).toBe('1/12/2026 6:00');
    expect(show(builtinFormat(46), 1.5)).toBe('36:00:00');
    expect(show(builtinFormat(9), 0.8)).toBe('80%');
    expect(show(builtinFormat(31), DAY)).toBe('1/12/2026');
    expect(show(builtinFormat(900), 5)).toBe('5');
  });
});
