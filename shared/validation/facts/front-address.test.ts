import { DEFAULT_SETTINGS } from '../../settings/settings.js';
import { directoryOf } from '../../unit/index.js';
import { addressesFront } from './front-address.js';

const directory = directoryOf(DEFAULT_SETTINGS);
const proper = (text: string) => addressesFront(text, directory)?.proper;

test.each([
  [
    'Giao Ủy ban MTTQ Việt Nam phường vận động Nhân dân cài đặt ứng dụng',
    'Đề nghị Ủy ban MTTQ Việt Nam phường phối hợp vận động Nhân dân cài đặt ứng dụng',
  ],
  [
    'Tổ chức ra quân; giao Hội Phụ nữ, Đoàn Thanh niên tuyên truyền',
    'Tổ chức ra quân; đề nghị Hội Phụ nữ, Đoàn Thanh niên phối hợp tuyên truyền',
  ],
  ['Giao cho MTTQ phường phối hợp giám sát', 'Đề nghị MTTQ phường phối hợp giám sát'],
  ['giao các đoàn thể hướng dẫn hội viên', 'đề nghị các đoàn thể phối hợp hướng dẫn hội viên'],
  ['Giao Ủy ban MTTQ phường chủ trì vận động', 'Đề nghị Ủy ban MTTQ phường chủ trì vận động'],
  ['Giao: Hội Cựu chiến binh phường quản lý', 'Đề nghị Hội Cựu chiến binh phường phối hợp quản lý'],
  ['Giao Đoàn TNCS Hồ Chí Minh phường ra quân', 'Đề nghị Đoàn TNCS Hồ Chí Minh phường phối hợp ra quân'],
  ['Giao Đoàn Thanh niên CSHCM phường ra quân', 'Đề nghị Đoàn Thanh niên CSHCM phường phối hợp ra quân'],
  ['Giao nhiệm vụ cho Hội Nông dân phường', 'Đề nghị Hội Nông dân phường phối hợp'],
])('says politely what “%s” orders', (text, better) => {
  expect(proper(text)).toBe(better);
});

test('a list that also names an office is found but left for a person to write', () => {
  const address = addressesFront('Giao Phòng Văn hóa - Xã hội, Ủy ban MTTQ phường tổ chức ngày hội', directory);
  expect(address).toEqual({ body: 'Ủy ban MTTQ phường' });
});

test.each([
  'Bàn giao hồ sơ cho Ủy ban MTTQ phường',
  'Tổ chức hội nghị giao ban với Mặt trận Tổ quốc và các đoàn thể',
  'Giao lưu văn nghệ với Hội Phụ nữ',
  'Phối hợp bảo đảm trật tự an toàn giao thông; đề nghị Đoàn Thanh niên hỗ trợ',
  'Thực hiện chỉ tiêu được giao của Hội Nông dân',
  'Giao Phòng Văn hóa - Xã hội tham mưu; đề nghị Ủy ban MTTQ phường phối hợp',
  'Chuyển giao kỹ thuật cho Hội Nông dân',
  'Giao Công an phường chủ trì, phối hợp với các đoàn thể tuyên truyền',
])('says nothing of “%s”', (text) => {
  expect(addressesFront(text, directory)).toBeUndefined();
});
