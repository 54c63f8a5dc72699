import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { annexOf, gridOf } from '../check-sheet.test-kit.js';
import { contextOf } from '../engine/context.js';
import { EXAMPLE_PLAN, exampleSettings } from '../engine/example-sheet.js';
import { nearNames } from './near-name.js';

const settings = exampleSettings(DEFAULT_SETTINGS);
const grid = gridOf(['STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn', '1 | Lắp đặt loa | Công an phường | 30/9/2026']);
const context = contextOf(annexOf(grid, settings), grid, settings, EXAMPLE_PLAN.asOf);

test.each([
  ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['Phòng VHXH', 'Phòng Văn hóa - Xã hội'],
  ['Công an phưng', 'Công an phường'],
  ['Công an xã', 'Công an phường'],
  ['Phong Van hoa Xa hol', 'Phòng Văn hóa - Xã hội'],
])('“%s” may be written as %s', (text, name) => {
  expect(nearNames(text, [name], context)).toEqual([name]);
});

test.each([
  ['Phòng Kinh tế', 'Phòng Văn hóa - Xã hội'],
  ['Trường Tiểu học An Lập A', 'Trường Tiểu học'],
  ['Tổ dân phố số 3', 'Thôn/tổ dân phố'],
  ['Thuế cơ sở 5', 'Thuế cơ sở'],
  ['Viettel khu vực', 'Điện lực'],
  ['Công ty Cổ phần Ánh Sao', 'Công ty nước sạch'],
  ['Công an xã', 'Công an thành phố'],
  ['Hội Nông dân xã', 'HĐND phường'],
])('“%s” loses words as %s', (text, name) => {
  expect(nearNames(text, [name], context)).toEqual([]);
});

test('a name that keeps every word is offered alone, without one that needs other words mended', () => {
  expect(nearNames('Công an phưng', ['Công an phường', 'Công đoàn phường'], context)).toEqual(['Công an phường']);
});

test('the bodies of the place come before those above it', () => {
  const names = ['Bộ Tư pháp', 'Sở Tư pháp', 'Công chức Tư pháp - Hộ tịch'];
  expect(nearNames('Tư pháp', names, context)).toEqual(['Công chức Tư pháp - Hộ tịch', 'Bộ Tư pháp', 'Sở Tư pháp']);
});
