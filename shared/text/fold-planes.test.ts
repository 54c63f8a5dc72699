import { fold } from './fold.js';

it.each(['Ａ𝠀', '💡 Phòng', 'Tổ 🏠 dân phố', '𝟏𝟐/2026'])('gives every unit of %s its way back', (text) => {
  const folded = fold(text);
  expect(folded.starts).toHaveLength(folded.text.length + 1);
  expect(folded.starts.at(-1)).toBe(text.length);
});
