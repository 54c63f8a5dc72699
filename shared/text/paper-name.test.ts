import { paperName } from './paper-name.js';

test.each([
  ['12/KH-UBND', 'Kế hoạch số 12/KH-UBND'],
  ['88/QĐ-UBND', 'Quyết định số 88/QĐ-UBND'],
  ['64/TB-UBND', 'Thông báo số 64/TB-UBND'],
  ['05/CTr-UBND', 'Chương trình số 05/CTr-UBND'],
  ['21-KH/ĐU', 'Kế hoạch số 21-KH/ĐU'],
  ['7', 'Kế hoạch số 7'],
])('%s is %s', (number, name) => {
  expect(paperName(number)).toBe(name);
});
