import { removeSpans } from './unit-mends.js';

const without = (text: string, ...words: string[]): string =>
  removeSpans(
    text,
    words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length })),
  );

test.each([
  ['Công an phường; Trạm Y tế', 'Công an phường', 'Trạm Y tế'],
  ['Công an phường; Trạm Y tế', 'Trạm Y tế', 'Công an phường'],
  ['Công an, Trạm Y tế, Văn phòng', 'Trạm Y tế', 'Công an, Văn phòng'],
  ['Trạm Y tế;; Công an phường; ', 'Công an phường', 'Trạm Y tế'],
  ['Công an phường và Trạm Y tế', 'Trạm Y tế', 'Công an phường'],
  ['Công an phường và Trạm Y tế', 'Công an phường', 'Trạm Y tế'],
  ['Công an phường\nTrạm Y tế\nVăn phòng', 'Trạm Y tế', 'Công an phường\nVăn phòng'],
  ['- Công an phường\n- Trạm Y tế', 'Trạm Y tế', '- Công an phường'],
  ['- Công an phường\n- Trạm Y tế', 'Công an phường', '- Trạm Y tế'],
  ['Công an phường, Trạm Y tế.', 'Trạm Y tế', 'Công an phường.'],
  ['Công an phường', 'Công an phường', ''],
  ['1. Công an phường\n2. Trạm Y tế', 'Trạm Y tế', '1. Công an phường'],
])('“%s” without “%s”', (text, word, left) => {
  expect(without(text, word)).toBe(left);
});
