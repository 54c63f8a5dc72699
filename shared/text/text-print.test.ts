import * as fc from 'fast-check';
import { encodeWords, likeness } from '../validation/facts/near-texts.js';
import { textKey } from './text-key.js';
import { mayDifferBy, printOf } from './text-print.js';

const words = fc.array(fc.constantFrom('rà', 'Soát', 'hồ', 'sơ', 'mạng', 'đường', 'truyền', 'số', '12', 'ﬁ'), {
  maxLength: 16,
});
const gap = fc.constantFrom(' ', '  ', ', ', '\n- ', ' – ');

test('spellings of the same words have one print', () => {
  fc.assert(
    fc.property(words, gap, (some, between) => {
      const [a, b] = [some.join(' '), some.join(between).normalize('NFD')];
      expect(textKey(a)).toBe(textKey(b));
      expect(printOf(b)).toEqual(printOf(a));
    }),
  );
});

test('other words have another print', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [left, right] = [a.join(' '), b.join(' ')];
      expect(printOf(left).key === printOf(right).key).toBe(textKey(left) === textKey(right));
    }),
  );
});

test('texts alike by their words are never passed over', () => {
  const long = fc.array(fc.constantFrom(...'a b c d e g h i k l m n o p q r s t u v x y'.split(' ')), {
    minLength: 8,
    maxLength: 24,
  });
  fc.assert(
    fc.property(long, fc.nat(23), fc.constantFrom('x', 'moi', ''), (some, at, word) => {
      const other = [...some];
      other[at % some.length] = word;
      const [a, b] = [some.join(' '), other.filter((one) => one !== '').join(' ')];
      const edits = Math.max(printOf(a).words, printOf(b).words) * (1 - likeness(encodeWords(a), encodeWords(b)));
      expect(mayDifferBy(Math.round(edits), printOf(a), printOf(b))).toBe(true);
    }),
  );
});
