import { readSettings } from '../settings/settings.js';
import { askedOnly } from './unit-kinds.js';

const reading = readSettings({
  directory: {
    units: [
      { name: 'Văn phòng', kind: 'office' },
      { name: 'Hội Nông dân', kind: 'front' },
      { name: 'Hội Phụ nữ', kind: 'front' },
      { name: 'Đảng ủy', kind: 'party' },
      { name: 'Thường trực HĐND', kind: 'council' },
    ],
    collectives: [
      { name: 'Các đoàn thể', members: ['Hội Nông dân', 'Hội Phụ nữ'] },
      { name: 'Các đơn vị', members: ['Văn phòng', 'Hội Nông dân'] },
      { name: 'Các ban', members: [] },
    ],
  },
});
if (!reading.ok) throw new Error('settings');
const isAsked = askedOnly(reading.settings);

test.each(['Hội Nông dân', 'Đảng ủy', 'Thường trực HĐND', 'Các đoàn thể'])(
  '%s is only ever asked to coordinate',
  (unit) => expect(isAsked(unit)).toBe(true),
);
test.each(['Văn phòng', 'Các đơn vị', 'Các ban', 'Một tên lạ', ''])('“%s” is not', (unit) =>
  expect(isAsked(unit)).toBe(false),
);
