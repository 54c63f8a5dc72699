import { WARD_DIRECTORY, prepareDirectory, splitUnits, type UnitReading } from '../index.js';

const ward = prepareDirectory(WARD_DIRECTORY);
const name = (r: UnitReading): string =>
  r.match === 'known' || r.match === 'collective'
    ? r.unit
    : r.match === 'doubtful'
      ? `? ${r.suggestions[0]}`
      : `?? ${r.text}`;
const read = (text: string): string[] => splitUnits(text, ward).map(name);

const KT = 'Phòng Kinh tế, Hạ tầng và Đô thị';
const VH = 'Phòng Văn hóa - Xã hội';
const VP = 'Văn phòng HĐND và UBND';
const CA = 'Công an phường';
const QS = 'Ban Chỉ huy Quân sự phường';

test.each<[string, string[]]>([
  ['Phòng Kinh tế, Hạ tầng và Đô thị', [KT]],
  ['Phòng Kinh tế, Hạ tầng và Đô thị, Công an phường và Ban CHQS', [KT, CA, QS]],
  ['Công an; Ban CHQS', [CA, QS]],
  ['1. Phòng VH-XH 2. Văn phòng HĐND&UBND', [VH, VP]],
  ['- Phòng VH-XH\n- VP HĐND và UBND\n- Trạm Y tế', [VH, VP, 'Trạm Y tế phường']],
  ['Phòng Văn hóa\n- Xã hội', [VH]],
  ['Phòng VHXH + CA phường', [VH, CA]],
  ['Văn phòng HĐND và UBND và Phòng Văn hóa - Xã hội', [VP, VH]],
  ['Các Bộ: Tài chính, Nội vụ, Công an', ['Bộ Tài chính', 'Bộ Nội vụ', 'Bộ Công an']],
  ['Sở Tài chính, Nội vụ, Khoa học và Công nghệ', ['Sở Tài chính', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ']],
  ['Hội LHPN, Nông dân, CCB', ['Hội Liên hiệp Phụ nữ phường', 'Hội Nông dân phường', 'Hội Cựu chiến binh phường']],
  ['UBND các xã, phường', ['UBND các xã, phường']],
  ['Bộ Ngoại giao các bộ, ngành và địa phương', ['Bộ Ngoại giao', 'Các bộ, ngành và địa phương']],
  [
    'Các phòng chuyên môn, Công an, các trường học, các tổ dân phố',
    ['Các phòng, ban, đơn vị', CA, 'Các trường học', 'Thôn/tổ dân phố'],
  ],
  ['Sở Nội vụ; các sở, ngành liên quan', ['Sở Nội vụ', 'Các đơn vị liên quan']],
  ['Bộ Xây dựng, Thành phố Cần Thơ', ['Bộ Xây dựng', 'Thành phố Cần Thơ']],
])('%j names %j', (text, units) => {
  expect(read(text)).toEqual(units);
});

test('what is said of a unit in brackets is its condition', () => {
  expect(splitUnits('Phòng VHXH (đối với trường học), Công an phường (đối với giao thông)', ward)).toMatchObject([
    { unit: VH, condition: 'đối với trường học' },
    { unit: CA, condition: 'đối với giao thông' },
  ]);
});

test('“chủ trì, phối hợp” gives each unit its part', () => {
  expect(splitUnits('Phòng VHXH chủ trì, phối hợp với Công an phường, Trạm Y tế', ward)).toMatchObject([
    { unit: VH, role: 'lead' },
    { unit: CA, role: 'coordinating' },
    { unit: 'Trạm Y tế phường', role: 'coordinating' },
  ]);
  expect(splitUnits('Chủ trì: Phòng VHXH; phối hợp: Công an phường', ward)).toMatchObject([
    { role: 'lead' },
    { role: 'coordinating' },
  ]);
});

test.each<[string, [string, string | undefined][]]>([
  [
    'Cơ quan chủ trì: Văn phòng HĐND và UBND. Cơ quan phối hợp: Phòng VHXH; Công an',
    [
      [VP, 'lead'],
      [VH, 'coordinating'],
      [CA, 'coordinating'],
    ],
  ],
  [
    'Phòng VHXH chủ trì; Công an, TYT phối hợp',
    [
      [VH, 'lead'],
      [CA, 'coordinating'],
      ['Trạm Y tế phường', 'coordinating'],
    ],
  ],
  [
    'Giao Phòng VHXH chủ trì phối hợp với Công an phường',
    [
      [VH, 'lead'],
      [CA, 'coordinating'],
    ],
  ],
  [
    'a) Phòng VHXH (chủ trì) b) Công an (phối hợp)',
    [
      [VH, 'lead'],
      [CA, 'coordinating'],
    ],
  ],
  [
    'Phòng VHXH, Công an',
    [
      [VH, undefined],
      [CA, undefined],
    ],
  ],
])('the parts in %j', (text, parts) => {
  expect(splitUnits(text, ward).map((r) => [name(r), r.role])).toEqual(parts);
});

test('verbs, persons and telephone numbers are no units', () => {
  expect(read('Sở Tư pháp tổng hợp, đánh giá, báo cáo kết quả')).toEqual(['Sở Tư pháp']);
  expect(read('Phòng VHXH (Đ/c Trần Văn B, SĐT 0900 000 000)')).toEqual([VH]);
  expect(read('Đ/c Trần Văn B - Phó Chủ tịch UBND phường')).toEqual(['Phó Chủ tịch UBND phường']);
});

test('an unknown unit among known ones stays and is told', () => {
  expect(read('Công an phường, Câu lạc bộ Hoa Sen')).toEqual([CA, '?? Câu lạc bộ Hoa Sen']);
  expect(read('Sở Tư pháp tổng hợp, Câu lạc bộ Hoa Sen')).toEqual(['Sở Tư pháp', '?? Câu lạc bộ Hoa Sen']);
});

test('the bodies of other places are not the office’s own', () => {
  expect(read('Công an các xã, phường')).not.toContain(CA);
  expect(read('Ban CHQS các xã, phường')).not.toContain(QS);
});

test('two names that begin anew are two, even when neither is certain', () => {
  expect(splitUnits('Trường THCS Nguyễn Thái Học, Trường Tiểu học Kim Liên', ward)).toHaveLength(2);
});

test('a longer name that begins like a unit is not taken for it', () => {
  expect(read('Phòng Kinh tế, Hạ tầng và Nông thôn').every((r) => r.startsWith('?'))).toBe(true);
  expect(read('Văn phòng Đoàn đại biểu và HĐND').every((r) => r.startsWith('?'))).toBe(true);
  expect(read('Sở Văn hóa và Du lịch').every((r) => r.startsWith('?'))).toBe(true);
});

test('two names with nothing between them are suggestions, for they may be one', () => {
  expect(read('Phòng Văn hóa - Xã hội Công an phường').every((r) => r.startsWith('?'))).toBe(true);
});

test('a unit lent its head word that also is a unit of its own asks', () => {
  const [, second] = splitUnits('Bộ Quốc phòng, Công an', ward);
  expect(second).toMatchObject({ match: 'doubtful', suggestions: ['Bộ Công an', CA] });
});

test('prose in the column of units is one unknown, not a list of them', () => {
  const readings = splitUnits('Bảo đảm thiết thực, hiệu quả, tránh hình thức, lãng phí', ward);
  expect(readings.map((r) => r.match)).toEqual(['unknown']);
});

test('words without any unit are one unknown; a blank cell is nothing', () => {
  expect(splitUnits('Thực hiện thường xuyên', ward)).toMatchObject([
    { match: 'unknown', text: 'Thực hiện thường xuyên' },
  ]);
  expect(splitUnits(' \n- ', ward)).toEqual([]);
});

test('spans are into the original text, in NFD, too', () => {
  const text = 'Công an phường;\nPhòng VHXH (chủ trì)'.normalize('NFD');
  expect(splitUnits(text, ward).map((r) => text.slice(r.span.start, r.span.end).normalize('NFC'))).toEqual([
    'Công an phường',
    'Phòng VHXH',
  ]);
});

test('“bảo vệ” begins no clause about its work, as “về …” does', () => {
  expect(splitUnits('Tổ bảo vệ an ninh trật tự cơ sở', ward)).toMatchObject([
    { text: 'Tổ bảo vệ an ninh trật tự cơ sở', match: 'doubtful' },
  ]);
});

test.each<[string, string, string[]]>([
  [
    'Các trường THCS, Tiểu học trên địa bàn phường',
    'Các trường THCS, Tiểu học trên địa bàn phường',
    ['Trường Trung học cơ sở', 'Trường Tiểu học'],
  ],
  ['Các trường mầm non, tiểu học', 'Các trường mầm non, tiểu học', ['Trường Mầm non', 'Trường Tiểu học']],
  [
    'các trường Tiểu học, THCS, THPT trên địa bàn',
    'Các trường Tiểu học, THCS, THPT trên địa bàn',
    ['Trường Tiểu học', 'Trường Trung học cơ sở', 'Trường Trung học phổ thông'],
  ],
  ['Các trường TH, THCS', 'Các trường TH, THCS', ['Trường Tiểu học', 'Trường Trung học cơ sở']],
  ['Hiệu trưởng các trường MN và TH', 'Hiệu trưởng các trường MN và TH', ['Trường Mầm non', 'Trường Tiểu học']],
])('“%s” is one group: the schools of the levels it names and no others', (text, unit, members) => {
  expect(splitUnits(text, ward)).toMatchObject([{ match: 'collective', unit, members }]);
  expect(read(`Phòng VHXH; ${text}; Trạm Y tế`)).toHaveLength(3);
});

test.each([
  ['Bộ Tài chính đối với tín chỉ các bon', ['Bộ Tài chính']],
  ['Trưởng các bon', ['Thôn/tổ dân phố']],
  ['Cấp ủy chi bộ', ['Chi bộ']],
  ['ĐTNCS HCM', ['Đoàn TNCS Hồ Chí Minh phường']],
  ['Ban Tuyên giáo Huyện ủy', ['?? Ban Tuyên giáo Huyện ủy']],
  ['Phó Hiệu trưởng phụ trách chuyên môn', ['?? Phó Hiệu trưởng phụ trách chuyên môn']],
])('“%s” takes no other body in', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('a school on a line of its own is no part of the group before it', () => {
  expect(read('Các trường Mầm non\nTrường Tiểu học')).toEqual(['Trường Mầm non', 'Trường Tiểu học']);
});

test.each(['constructor', 'Công ty constructor', 'toString; valueOf', '__proto__'])(
  'words that a programming language knows are words like others: “%s”',
  (text) => {
    expect(splitUnits(text, ward).every((reading) => reading.match === 'unknown')).toBe(true);
  },
);
