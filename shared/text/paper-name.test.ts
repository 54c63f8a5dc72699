import { paperName } from './paper-name.js';

test.each([
  ['12/KH-UBND', 'Kế hoạch số 12/KH-UBND'],
  ['88/QĐ-UBND', 'Quyết định số 88/QĐ-UBND'],
  ['64/TB-UBND', 'Thông báo số 64/TB-UBND'],
  ['05/CTr-UBND', 'Chương trình số 05/CTr-UBND'],
  ['21-KH/ĐU', 'Kế hoạch số 21-KH/ĐU'],
  ['57-NQ/TW', 'Nghị quyết số 57-NQ/TW'],
  ['14-CTr/ĐU', 'Chương trình số 14-CTr/ĐU'],
  ['12/2026/QĐ-UBND', 'Quyết định số 12/2026/QĐ-UBND'],
  ['33/TTr-VHXH', 'Tờ trình số 33/TTr-VHXH'],
  ['140/BC-UBND', 'Báo cáo số 140/BC-UBND'],
  ['09/KH-CT', 'Kế hoạch số 09/KH-CT'],
  ['451/UBND-KT', 'Văn bản số 451/UBND-KT'],
  ['7', 'Kế hoạch số 7'],
])('%s is %s', (number, name) => {
  expect(paperName(number)).toBe(name);
});
