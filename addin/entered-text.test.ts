import { textValue, wouldBeRead } from './entered-text.js';

describe('a text for a cell', () => {
  it.each([
    ['=1+1'],
    ['+84 912'],
    ['-5'],
    ['@SUM(A1)'],
    ["'quoted"],
    ['#N/A'],
    [' =A1'],
    ['0123'],
    ['1.000'],
    ['1,5'],
    ['50%'],
    ['01/02/2026'],
    ['1-2'],
    ['7:30'],
    ['1e5'],
    ['12 Mar 2026'],
    ['15 tháng 12'],
    ['1.000.000 đồng'],
    ['3 PM'],
    ['TRUE'],
    ['false'],
    ['Đúng'],
  ])('goes behind an apostrophe where Excel would read it as something else: %s', (text) => {
    expect(textValue(text)).toBe(`'${text}`);
  });

  it.each([
    ['Phòng Văn hóa - Xã hội'],
    ['Trước ngày 15/12/2026'],
    ['Quý IV/2025'],
    ['Tổ 5'],
    ['Nghị quyết 57-NQ/TW'],
    ['Thường xuyên'],
    [''],
  ])('stays as it is where it can only be words: %s', (text) => {
    expect(wouldBeRead(text)).toBe(false);
    expect(textValue(text)).toBe(text);
  });
});
