import * as fc from 'fast-check';
import { fromLegacy, letterEvidence, lettersOfFont, toLegacy } from './legacy-letters.js';

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđ';

describe('letters older than Unicode', () => {
  it.each([
    ['tcvn3', 'V¨n phßng H§ND vµ UBND ph­êng', 'Văn phòng HĐND và UBND phường'],
    ['tcvn3', 'Tr­íc ngµy 30/9/2026', 'Trước ngày 30/9/2026'],
    ['tcvn3', '§¬n vÞ phèi hîp', 'Đơn vị phối hợp'],
    ['vni', 'Ñôn vò chuû trì', 'Đơn vị chủ trì'],
    ['vni', 'Tröôùc ngaøy 30 thaùng 9 naêm 2026', 'Trước ngày 30 tháng 9 năm 2026'],
    ['vni', 'UÛy ban nhaân daân xaõ Tieân Ñöùc', 'Ủy ban nhân dân xã Tiên Đức'],
  ] as const)('%s: %s', (letters, old, text) => {
    expect(letterEvidence(old)).toMatchObject({ letters, unicode: 0 });
    expect(fromLegacy(old, letters)).toBe(text);
    expect(toLegacy(text, letters)).toBe(old);
  });

  it('every letter of the alphabet goes there and back', () => {
    for (const letters of ['tcvn3', 'vni'] as const)
      for (const letter of LETTERS) {
        const old = toLegacy(letter, letters);
        expect([letters, letter, Array.from(old).every((c) => c.charCodeAt(0) < 256)]).toEqual([letters, letter, true]);
        // Among letters that make no word the old reading counts.
        expect([letter, fromLegacy(old, letters, '.VnTime')]).toEqual([letter, letter]);
      }
  });

  it('words go there and back, whichever they are', () => {
    const word = fc
      .array(fc.constantFrom(...Array.from(LETTERS), 'b', 'n', 'h', ' '), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(word, fc.constantFrom('tcvn3' as const, 'vni' as const), (text, letters) => {
        const old = toLegacy(text, letters);
        // A word that is one either way may stand for itself; whatever was read through turns back exactly.
        const read = fromLegacy(old, letters);
        if (read !== old) expect([read === text, toLegacy(read, letters) === old]).toContain(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a mixed cell: only what makes no sense otherwise', () => {
    expect(fromLegacy('PHỤ LỤC PH¢N C¤NG NHIỆM VỤ', 'tcvn3', undefined, true)).toBe('PHỤ LỤC PHÂN CÔNG NHIỆM VỤ');
  });

  it.each(['Văn phòng', 'Báo cáo', 'm²', 'Nghị định «mới» số 30', '§ 3', 'Müller', '50 %', 'tiến độ 100 °C'])(
    'Unicode is no old letters: %s',
    (text) => {
      expect(letterEvidence(text)?.legacy ?? 0).toBe(0);
    },
  );

  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnArialH', 'tcvn3'],
    ['VNI-Times', 'vni'],
    ['Times New Roman', undefined],
    ['Vni', undefined],
  ])('the font %s draws %s', (font, letters) => {
    expect(lettersOfFont(font)).toBe(letters);
  });

  it('a font of capitals draws capitals', () => {
    expect(fromLegacy('phô lôc', 'tcvn3', '.VnTimeH')).toBe('PHỤ LỤC');
  });
});
