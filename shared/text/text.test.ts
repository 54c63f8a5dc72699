import fc from 'fast-check';
import { fold, foldKey, unfold } from './fold.js';
import { compareMarks } from './marks.js';
import { isSyllable } from './syllable.js';
import { looksLikeFormula, tidy } from './tidy.js';
import { isOneSlip, nearestWord } from './typo.js';

test('folding is the same for composed, decomposed and unmarked letters', () => {
  for (const text of ['Quý II/2026', 'Đến hết ngày', 'Phường Hòa Xá', 'TRƯỚC NGÀY']) {
    expect(fold(text.normalize('NFD')).text).toBe(fold(text).text);
    expect(foldKey(text)).toMatch(/^[a-z0-9 ]+$/);
  }
});

test('every folded stretch leads back into its own text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const folded = fold(text);
      expect(folded.starts).toHaveLength(folded.text.length + 1);
      expect(unfold(folded, 0, folded.text.length).end).toBe(text.length);
    }),
  );
});

test.each([
  ['quý', 'quý', 'same'],
  ['quy', 'quý', 'missing'],
  ['quỹ', 'quý', 'wrong'],
  ['trứơc', 'trước', 'same'],
  ['truoc', 'trước', 'missing'],
  ['dén', 'đến', 'missing'],
  ['đâu', 'đầu', 'missing'],
  ['đàu', 'đầu', 'missing'],
  ['đấu', 'đầu', 'wrong'],
] as const)('“%s” for “%s”: marks %s', (written, right, verdict) => {
  expect(compareMarks(written, right)).toBe(verdict);
  expect(compareMarks(written.normalize('NFD').normalize('NFC'), right)).toBe(verdict);
});

test('one slip is a letter more, less or other, or two exchanged', () => {
  expect(['thnag', 'thag', 'thaang', 'thsng'].every((word) => isOneSlip(word, 'thang'))).toBe(true);
  expect(['thang', 'tnahg', 'tha'].some((word) => isOneSlip(word, 'thang'))).toBe(false);
  expect(nearestWord('hang', ['thang', 'hanh'])).toBeUndefined();
});

test('a Vietnamese syllable is told from a damaged one', () => {
  expect(['nghieng', 'quyen', 'thuong', 'gi', 'oai', 'y'].every(isSyllable)).toBe(true);
  expect(['thnag', 'cudi', 'ndm', 'bbao', 'quuy'].some(isSyllable)).toBe(false);
});

test('tidy text is NFC with single spaces and its line breaks', () => {
  expect(tidy('  Phòng\u00a0 Kinh te\u0302\u0301 \r\n xã\u200b ')).toBe('Phòng Kinh tế\nxã');
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(tidy(tidy(text))).toBe(tidy(text))));
});

test.each([
  ['=SUM(A1:A3)', true],
  ['@SUM(A1)', true],
  ["+cmd|' /C calc'!A0", true],
  ['-A1+2', true],
  ['- Rà soát, tổng hợp', false],
  ['+84 24 3825 0000', false],
  ['Quý II/2026', false],
  ['-', false],
])('“%s” runs as a formula: %s', (text, runs) => {
  expect(looksLikeFormula(text)).toBe(runs);
});
