import { dateSystemOf, decodeCell, formulaOf } from './decode-cells.js';
import { toHostError } from './host-error.js';
import { officeTheme } from './theme.js';

const date = (text: string, value: number, format = 'dd/mm/yyyy') => ({ text, type: 'Double', value, format });

describe('a cell as Office.js gives it', () => {
  it('a number whose format shows a day is a day, with its text and format', () => {
    expect(decodeCell(date('30/06/2026', 46203), 1900)).toEqual({
      kind: 'date',
      text: '30/06/2026',
      value: { year: 2026, month: 6, day: 30 },
      format: 'dd/mm/yyyy',
    });
    expect(decodeCell(date('Tháng 12/2026', 46357, '"Tháng "m/yyyy'), 1900)).toMatchObject({
      text: 'Tháng 12/2026',
      value: { year: 2026, month: 12, day: 1 },
    });
  });

  it('a time, a number, a truth, an error and a text are told apart', () => {
    expect(decodeCell(date('07:30', 0.3125, 'hh:mm'), 1900).kind).toBe('number');
    expect(decodeCell({ text: '1.000', type: 'Double', value: 1000, format: '#,##0' }, 1900)).toMatchObject({
      kind: 'number',
      value: 1000,
    });
    expect(decodeCell({ text: 'TRUE', type: 'Boolean', value: true }, 1900)).toMatchObject({ value: true });
    expect(decodeCell({ text: '#N/A', type: 'Error', value: '#N/A' }, 1900).kind).toBe('error');
    expect(decodeCell({ text: '0123', type: 'String' }, 1900)).toEqual({ kind: 'text', text: '0123' });
    expect(decodeCell({ text: '', type: 'Empty' }, 1900).kind).toBe('blank');
  });

  it('a formula that shows nothing still has its formula', () => {
    expect(decodeCell({ text: '', type: 'String', formula: '=IF(A1="","",A1)' }, 1900)).toMatchObject({
      kind: 'blank',
      formula: 'IF(A1="","",A1)',
    });
  });

  it('a text that looks like a formula is no formula', () => {
    expect(formulaOf({ text: '=1+1', type: 'String', formula: '=1+1' })).toBeUndefined();
    expect(formulaOf({ text: '2', type: 'Double', formula: '=1+1' })).toBe('1+1');
    expect(formulaOf({ text: '5', type: 'Double', formula: 5 })).toBeUndefined();
  });

  it('the years shown tell the 1904 calendar from the 1900 one', () => {
    expect(dateSystemOf([date('30/06/2026', 46203)])).toBe(1900);
    expect(dateSystemOf([{ text: 'x', type: 'String' }, date('30/06/2026', 44741)])).toBe(1904);
    expect(dateSystemOf([date('30/6', 44741, 'd/m'), date('7:00', 0.3, 'h:mm')])).toBe(1900);
    expect(decodeCell(date('30/06/2026', 44741), 1904)).toMatchObject({ value: { year: 2026, month: 6, day: 30 } });
  });
});

describe('what goes wrong in Excel', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'locked'],
    ['ResponsePayloadSizeLimitExceeded', 'too-big'],
    ['RangeExceedsLimit', 'too-big'],
    ['ConnectionFailure', 'offline'],
    ['ApiNotFound', 'too-old'],
    ['SomethingNew', 'failed'],
  ])('%s is told as %s, in a Vietnamese sentence, with its cause', (code, kind) => {
    const cause = Object.assign(new Error('English'), { code });
    const told = toHostError(cause);
    expect(told).toMatchObject({ kind, cause });
    expect(told.message).toMatch(/[ăâđêôơưà-ỹ].*\.$/);
    expect(toHostError(told)).toBe(told);
  });
});

describe('the theme of Office', () => {
  it('is read from its word or its colour; none means that the system decides', () => {
    expect(officeTheme({ isDarkTheme: true })).toBe('dark');
    expect(officeTheme({ bodyBackgroundColor: '#212121' })).toBe('dark');
    expect(officeTheme({ bodyBackgroundColor: 'f0f0f0' })).toBe('light');
    expect(officeTheme(undefined)).toBeUndefined();
  });
});
