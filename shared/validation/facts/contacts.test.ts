import { findContacts, withoutContacts } from './contacts.js';

const kinds = (text: string) => findContacts(text).map(({ kind }) => kind);

test.each([
  '0912000111',
  '0912 000 111',
  '0912.000.111',
  '091-200-0111',
  '091 2000 111',
  '+84 912 000 111',
  '+84912000111',
  '(+84) 912 000 111',
  '0912.00.01.11',
  'SĐT: 0383000222',
  '024 3800 1122',
  '(024) 3800.1122',
  '0225.380.1122',
])('“%s” is a telephone number', (text) => {
  expect(kinds(`Liên hệ ${text} để được hướng dẫn`)).toEqual(['phone']);
});

test.each(['an.nguyen@gmail.com', 'vanthu_phuong@yahoo.com.vn', 'a.b-c@hotmail.com', 'x@outlook.com'])(
  '“%s” is a personal address',
  (text) => {
    expect(kinds(`Gửi về ${text}.`)).toEqual(['mail']);
  },
);

test.each([
  'Kế hoạch số 138/KH-UBND ngày 15/5/2025',
  'từ 01/08/2026 đến 15/09/2026',
  'Kinh phí 1.250.000.000 đồng',
  '0901234567 đồng',
  'Tài khoản 1020 1000 0123 456',
  'CCCD 079012345678',
  'năm 2025 - 2030',
  'vanthu@anbinh.gov.vn',
  'mã số 0312345678901',
  '03.05.2026 10',
  'Tổng 912 000 111 lượt',
  '0812/QĐ-UBND ngày 03/8/2026',
  '300.000.000',
  '2026-2030, 2031-2045',
])('nothing personal is in “%s”', (text) => {
  expect(findContacts(text)).toEqual([]);
});

test.each([
  ['Công an phường (SĐT: 0912 000 111)', 'Công an phường'],
  ['Công an phường - ĐT 0912000111', 'Công an phường'],
  ['Phòng Văn hóa - Xã hội (đ/c An, 0912 000 111)', 'Phòng Văn hóa - Xã hội (đ/c An)'],
  ['0912 000 111', ''],
  ['Gửi báo cáo về an@gmail.com trước 16 giờ', 'Gửi báo cáo trước 16 giờ'],
  ['Trạm Y tế: 0912000111; Công an phường: 0913000222', 'Trạm Y tế; Công an phường'],
  ['Văn phòng (Zalo 0912.000.111, email: an@gmail.com)', 'Văn phòng'],
])('“%s” without the contact is “%s”', (text, left) => {
  expect(withoutContacts(text, findContacts(text))).toBe(left);
});

test.each([
  'MST 0312345678',
  'Mã số thuế: 0312345678',
  'STK 0321456789 Agribank',
  'Mã hồ sơ 0312345678',
  'CCCD 0312345678',
])('“%s” is a number of another kind', (text) => {
  expect(kinds(text)).toEqual([]);
});

test.each(['0236 3 811 222', '0236.3811.222'])('“%s” is the telephone of an office', (text) => {
  expect(kinds(text)).toEqual(['phone']);
});

test.each([
  ['Các đơn vị gửi về hộp thư an.nguyen@gmail.com', 'Các đơn vị'],
  ['Gửi báo cáo về Văn phòng (qua Zalo 0912000111) trước 15h', 'Gửi báo cáo về Văn phòng trước 15h'],
  ['Báo cáo gửi qua email: an.nguyen@gmail.com và bản giấy', 'Báo cáo và bản giấy'],
  ['Báo tin theo số 0912 000 111', 'Báo tin'],
  ['Bưu điện phường qua 0912 000 111', 'Bưu điện phường'],
])('“%s” is left without a word that leads nowhere', (text, left) => {
  expect(withoutContacts(text, findContacts(text))).toBe(left);
});
