import { COMMUNE_DIRECTORY, WARD_DIRECTORY, matchUnit, prepareDirectory, type UnitReading } from '../index.js';

const ward = prepareDirectory(WARD_DIRECTORY);
const commune = prepareDirectory(COMMUNE_DIRECTORY);
const known = (text: string, directory = ward): string | undefined => {
  const reading = matchUnit(text, directory);
  return reading.match === 'known' ? reading.unit : undefined;
};
const suggested = (text: string, directory = ward): readonly string[] => {
  const reading: UnitReading = matchUnit(text, directory);
  return reading.match === 'doubtful' ? reading.suggestions : [];
};

test.each([
  ['phòng văn hoá – xã hội', 'Phòng Văn hóa - Xã hội'],
  ['P.VHXH', 'Phòng Văn hóa - Xã hội'],
  ['Phòng VH&XH', 'Phòng Văn hóa - Xã hội'],
  ['Phong Van hoa Xa hoi phuong', 'Phòng Văn hóa - Xã hội'],
  ['VP HĐND&UBND phường', 'Văn phòng HĐND và UBND'],
  ['TTPVHCC', 'Trung tâm Phục vụ hành chính công'],
  ['Trung tâm phục vụ HCC', 'Trung tâm Phục vụ hành chính công'],
  ['Phòng KTHT&ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['PKTHTĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ['CA phường', 'Công an phường'],
  ['Công an phường Đông Hòa', 'Công an phường'],
  ['BCHQS', 'Ban Chỉ huy Quân sự phường'],
  ['UBMTTQVN phường', 'Ủy ban MTTQ Việt Nam phường'],
  ['Ủy ban MTTQ Việt Nam', 'Ủy ban MTTQ Việt Nam phường'],
  ['Đoàn Thanh niên CSHCM phường', 'Đoàn TNCS Hồ Chí Minh phường'],
  ['Hội LHPN', 'Hội Liên hiệp Phụ nữ phường'],
  ['CCB', 'Hội Cựu chiến binh phường'],
  ['TYT phường', 'Trạm Y tế phường'],
  ['Tổ CNSCĐ', 'Tổ công nghệ số cộng đồng'],
  ['Trưởng Công an phường', 'Công an phường'],
  ['Trưởng phòng Văn hóa - Xã hội', 'Phòng Văn hóa - Xã hội'],
  ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
  ['Sở Tài chính thành phố', 'Sở Tài chính'],
])('%s is %s', (text, unit) => {
  expect(known(text)).toBe(unit);
});

test('a slip in a long word of a long name is still the unit', () => {
  expect(known('Phòng Kinh tế, Hạ tầngf và Đô thị')).toBe('Phòng Kinh tế, Hạ tầng và Đô thị');
  expect(known('Trung tâm Phục vụ hnàh chính công')).toBe('Trung tâm Phục vụ hành chính công');
});

test('a scanned name is suggested first, not taken', () => {
  expect(suggested('Phdng Van hba - Xa hgi')[0]).toBe('Phòng Văn hóa - Xã hội');
  expect(suggested('Trung tdm Phuc vg hanh chinh c0ng')[0]).toBe('Trung tâm Phục vụ hành chính công');
  expect(suggested('C6ng an phudng')[0]).toBe('Công an phường');
});

test('names that differ by one meaningful word are never taken for one another', () => {
  expect(known('Phòng Kinh tế')).toBeUndefined();
  expect(suggested('Phòng Kinh tế')[0]).toBe('Phòng Kinh tế, Hạ tầng và Đô thị');
  expect(known('Phòng Kinh tế', commune)).toBe('Phòng Kinh tế');
  expect(known('Phòng Kinh tế, Hạ tầng và Đô thị', commune)).toBeUndefined();
  expect(known('Công an xã')).toBeUndefined();
  expect(suggested('Công an xã')[0]).toBe('Công an phường');
  expect(known('Bộ Công an')).toBe('Bộ Công an');
  expect(known('Công an thành phố')).toBe('Công an thành phố');
  expect(known('Điểm Phục vụ hành chính công')).toBe('Điểm Phục vụ hành chính công');
  expect(known('Hội Nông dân')).toBe('Hội Nông dân phường');
  expect(known('Ban')).toBeUndefined();
  expect(known('Các ban')).toBeUndefined();
  expect(known('Cả')).toBeUndefined();
  expect(known('Đ/c Phó Chủ tịch UBND phường')).toBe('Phó Chủ tịch UBND phường');
  expect(known('Phó trưởng phòng VHXH')).toBe('Phòng Văn hóa - Xã hội');
});

test('short forms that could mean several units ask', () => {
  expect(suggested('KT').length).toBeGreaterThan(1);
  expect(suggested('HND')[0]).toBe('Hội Nông dân phường');
  expect(suggested('Văn phòng').slice(0, 2)).toEqual(['Văn phòng HĐND và UBND', 'Văn phòng Đảng ủy']);
});

test('words that are no unit are unknown', () => {
  expect(matchUnit('Quỹ đầu tư mạo hiểm Sao Mai', ward).match).toBe('unknown');
  expect(matchUnit('', ward).match).toBe('unknown');
});

test('wrong marks in a short name ask, missing marks do not', () => {
  expect(known('Cong an phuong')).toBe('Công an phường');
  expect(known('Công án phường')).toBeUndefined();
  expect(known('Sở Giáo dục và Đạo tạo')).toBe('Sở Giáo dục và Đào tạo');
});

test('a unit that ended is known with the day from which it is no more and with its successor', () => {
  const on = { year: 2026, month: 1, day: 10 };
  expect(matchUnit('Bộ TT&TT', ward, on)).toMatchObject({
    match: 'known',
    unit: 'Bộ Thông tin và Truyền thông',
    retired: { since: { year: 2025, month: 3, day: 1 }, successor: 'Bộ Khoa học và Công nghệ' },
  });
  expect(matchUnit('Bộ TT&TT', ward, { year: 2025, month: 2, day: 28 })).not.toHaveProperty('retired');
  expect(matchUnit('Phòng Tài chính - Kế hoạch', ward, on)).toMatchObject({
    retired: { successor: 'Phòng Kinh tế, Hạ tầng và Đô thị' },
  });
});

test('another ward of the same name asks when the office says where it is', () => {
  const here = prepareDirectory(WARD_DIRECTORY, ['Đông Hòa']);
  expect(known('Công an phường Đông Hòa', here)).toBe('Công an phường');
  expect(known('Công an phường Tây Sơn', here)).toBeUndefined();
  expect(known('Công an phường Đông Hòa, thành phố Cần Thơ', here)).toBe('Công an phường');
});

test.each([
  ['Các phòng chuyên môn thuộc UBND phường', 'Các phòng, ban, đơn vị'],
  ['các cơ quan, đơn vị có liên quan', 'Các đơn vị liên quan'],
  ['Các phòng, ban và đơn vị liên quan', 'Các đơn vị liên quan'],
  ['UBND các phường, xã', 'UBND các xã, phường'],
  ['Hiệu trưởng các trường học', 'Các trường học'],
  ['MTTQ và các tổ chức chính trị - xã hội', 'MTTQ và các đoàn thể'],
  ['Các sở, ban, ngành', 'Các sở, ban, ngành'],
])('%s is the group “%s”', (text, unit) => {
  expect(matchUnit(text, ward)).toMatchObject({ match: 'collective', unit });
});

test('a phrase with a unit in it is no group', () => {
  expect(matchUnit('Sở Nội vụ; các sở, ngành liên quan', ward).match).not.toBe('collective');
  expect(matchUnit('Trung tâm phường', ward).match).not.toBe('collective');
});

test('a group that the directory does not name has the members of the groups it is made of', () => {
  const reading = matchUnit('Các cơ quan, ban, ngành, đoàn thể phường', ward);
  expect(reading).toMatchObject({ match: 'collective' });
  expect(reading.match === 'collective' && reading.members).toEqual(
    expect.arrayContaining(['Công an phường', 'Hội Nông dân phường']),
  );
});

test('“cấp xã” in a directory means the ward’s and the commune’s', () => {
  const local = prepareDirectory({
    units: [{ name: 'Công an cấp xã', aliases: [], kind: 'police', emails: [] }],
    collectives: [],
  });
  expect([known('Công an phường', local), known('Công an xã Sơn Đông', local), known('Công an tỉnh', local)]).toEqual([
    'Công an cấp xã',
    'Công an cấp xã',
    undefined,
  ]);
  expect(suggested('C0ng an phwong', local)[0]).toBe('Công an cấp xã');
});

test('spans are into the text that was given', () => {
  const reading = matchUnit('  - Công an phường; ', ward);
  expect([reading.text, '  - Công an phường; '.slice(reading.span.start, reading.span.end)]).toEqual([
    'Công an phường',
    'Công an phường',
  ]);
});

test('NFD and NFC read alike', () => {
  expect(known('Phòng Văn hóa - Xã hội'.normalize('NFD'))).toBe('Phòng Văn hóa - Xã hội');
});
