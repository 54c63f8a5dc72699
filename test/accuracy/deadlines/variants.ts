// Builds phrases from known dates, damages them as typists, gazettes and scanners do, and holds the reader to it:
// the reading is that date, a refusal, or a question to a person; never another date.
import fc from 'fast-check';
import { addDays, endOfMonth, endOfQuarter, toIso, type CivilDate } from '../../../shared/calendar/civil-date.js';

export interface Variant {
  readonly phrase: string;
  readonly whole: string;
  readonly due: string;
}

interface Clear {
  readonly text: string;
  readonly due: CivilDate;
}

const two = (n: number): string => String(n).padStart(2, '0');
const ROMAN = ['', 'I', 'II', 'III', 'IV'];

const years = fc.integer({ min: 2024, max: 2031 });
const day: fc.Arbitrary<CivilDate> = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => ({ year, month, day: dayOfMonth }));

const dayForms: readonly ((d: CivilDate) => string)[] = [
  (d) => `${d.day}/${d.month}/${d.year}`,
  (d) => `${two(d.day)}/${two(d.month)}/${d.year}`,
  (d) => `${two(d.day)}-${two(d.month)}-${d.year}`,
  (d) => `${d.day}.${d.month}.${d.year}`,
  (d) => `${two(d.day)}/${two(d.month)}/${String(d.year).slice(2)}`,
  (d) => `${two(d.day)} tháng ${two(d.month)} năm ${d.year}`,
];
const through = [
  '',
  'Ngày ',
  'Đến hết ngày ',
  'Chậm nhất ngày ',
  'Muộn nhất là ngày ',
  'Không quá ngày ',
  'Hoàn thành chậm nhất ',
  'Đến ngày ',
  'Trong ngày ',
];
const before = ['Trước ngày ', 'Trước ', 'Xong trước ngày ', 'Hoàn thành trước ngày ', 'Gửi báo cáo trước ngày '];

const dayPhrase: fc.Arbitrary<Clear> = fc
  .tuple(day, fc.constantFrom(...dayForms), fc.boolean(), fc.nat(), fc.nat())
  .map(([d, form, early, a, b]) =>
    early
      ? { text: before[a % before.length]! + form(d), due: addDays(d, -1) }
      : { text: through[b % through.length]! + form(d), due: d },
  );

const periodPhrase: fc.Arbitrary<Clear> = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4 }), fc.nat())
  .map(([year, m, q, pick]) => {
    const forms: readonly Clear[] = [
      { text: `Tháng ${m}/${year}`, due: endOfMonth(year, m) },
      { text: `Trong tháng ${two(m)}/${year}`, due: endOfMonth(year, m) },
      { text: `tháng ${m} năm ${year}`, due: endOfMonth(year, m) },
      { text: `Cuối tháng ${m}/${year}`, due: endOfMonth(year, m) },
      { text: `Giữa tháng ${m}/${year}`, due: { year, month: m, day: 15 } },
      { text: `Quý ${ROMAN[q]}/${year}`, due: endOfQuarter(year, q) },
      { text: `Quý ${ROMAN[q]} năm ${year}`, due: endOfQuarter(year, q) },
      { text: `Trong quý ${q}/${year}`, due: endOfQuarter(year, q) },
      { text: `Hoàn thành trong Quý ${ROMAN[q]}/${year}`, due: endOfQuarter(year, q) },
      { text: `6 tháng đầu năm ${year}`, due: { year, month: 6, day: 30 } },
      { text: `6 tháng cuối năm ${year}`, due: { year, month: 12, day: 31 } },
      { text: `9 tháng đầu năm ${year}`, due: { year, month: 9, day: 30 } },
      { text: `Năm ${year}`, due: { year, month: 12, day: 31 } },
      { text: `Đến hết năm ${year}`, due: { year, month: 12, day: 31 } },
      { text: `${year} - ${year + 2}`, due: { year: year + 2, month: 12, day: 31 } },
      { text: `Giai đoạn ${year} - ${year + 3}`, due: { year: year + 3, month: 12, day: 31 } },
      { text: `Từ tháng ${Math.min(m, 11)} đến tháng 12/${year}`, due: { year, month: 12, day: 31 } },
      { text: `Từ ngày 05/${two(m)} đến ngày 20/${two(m)}/${year}`, due: { year, month: m, day: 20 } },
      { text: `Trước quý ${ROMAN[q]}/${year}`, due: addDays({ year, month: q * 3 - 2, day: 1 }, -1) },
    ];
    return forms[pick % forms.length]!;
  });

type Damage = (text: string, seed: number) => string;

const pickWord = (text: string, seed: number, least: number): { start: number; end: number } | undefined => {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)].filter((m) => m[0].length >= least);
  const word = words[seed % Math.max(1, words.length)];
  return word && { start: word.index, end: word.index + word[0].length };
};
const inWord = (text: string, seed: number, least: number, change: (word: string, at: number) => string): string => {
  const word = pickWord(text, seed, least);
  if (!word) return text;
  const letters = text.slice(word.start, word.end);
  return text.slice(0, word.start) + change(letters, seed % letters.length) + text.slice(word.end);
};
const strip = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
const SCANNED: readonly (readonly [string, string])[] = [
  ['ế', 'é'],
  ['ờ', 'd'],
  ['ý', 'y'],
  ['á', 'a'],
  ['ố', 'ó'],
  ['ă', 'd'],
  ['ướ', 'ué'],
  ['ầ', 'a'],
  ['ng', 'n g'],
  ['ấ', 'á'],
];

export const DAMAGES: Readonly<Record<string, Damage>> = {
  none: (t) => t,
  decomposed: (t) => t.normalize('NFD'),
  unmarked: (t) => strip(t),
  'one word unmarked': (t, s) => inWord(t, s, 2, (w) => strip(w)),
  'one mark lost': (t, s) =>
    inWord(t, s, 2, (w) => {
      const d = w.normalize('NFD');
      const at = d.search(/\p{M}/u);
      return at < 0 ? w : (d.slice(0, at) + d.slice(at + 1)).normalize('NFC');
    }),
  'another tone': (t, s) =>
    inWord(t, s, 3, (w) =>
      w
        .normalize('NFD')
        .replace(/[\u0300\u0301\u0303\u0309\u0323]/, '\u0309')
        .normalize('NFC'),
    ),
  capitals: (t) => t.toUpperCase(),
  'small letters': (t) => t.toLowerCase(),
  'line break': (t, s) => {
    const spaces = [...t.matchAll(/ /g)].map((m) => m.index);
    const at = spaces[s % Math.max(1, spaces.length)];
    return at === undefined ? t : `${t.slice(0, at)}\n${t.slice(at + 1)}`;
  },
  'torn word': (t, s) => inWord(t, s, 3, (w) => `${w.slice(0, 1)} ${w.slice(1)}`),
  'word torn anywhere': (t, s) =>
    inWord(t, s, 3, (w, at) => `${w.slice(0, Math.max(1, at))} ${w.slice(Math.max(1, at))}`),
  'spaces about signs': (t) => t.replace(/\//g, ' / '),
  'space after sign': (t) => t.replace(/\//g, '/ '),
  'wide spaces': (t) => t.replace(/ /g, '\u00a0 '),
  'doubled sign': (t, s) => (s % 2 ? t.replace('/', '//') : t.replace(/\/(?=\d{4})/, '//')),
  'no spaces': (t) => t.replace(/(\p{L}) (\d)/gu, '$1$2'),
  'letters exchanged': (t, s) =>
    inWord(t, s, 4, (w, at) => {
      const i = Math.min(at, w.length - 2);
      return w.slice(0, i) + w[i + 1]! + w[i]! + w.slice(i + 2);
    }),
  'letter lost': (t, s) => inWord(t, s, 4, (w, at) => w.slice(0, at) + w.slice(at + 1)),
  'letter doubled': (t, s) => inWord(t, s, 3, (w, at) => w.slice(0, at) + w[at]! + w.slice(at)),
  'letter replaced': (t, s) => inWord(t, s, 4, (w, at) => w.slice(0, at) + 'qwrtsdfhxcvbnm'[s % 14]! + w.slice(at + 1)),
  scanned: (t, s) => {
    const [from, to] = SCANNED[s % SCANNED.length]!;
    return t.replace(from, to);
  },
  'one as l': (t, s) => t.replace(s % 2 ? /1/ : /1(?=[^1]*$)/, 'l'),
  'zero as O': (t, s) => t.replace(s % 2 ? /0/ : /0(?=[^0]*$)/, 'O'),
  'Roman as strokes': (t) => t.replace(/I+V?/, (r) => r.replace(/I/g, 'l')),
  'Roman as ones': (t) => t.replace(/\bI{2,3}\b/, (r) => '1'.repeat(r.length)),
  'torn number': (t, s) => {
    const m = [...t.matchAll(/\d{2,4}/g)];
    const n = m[s % Math.max(1, m.length)];
    return n ? `${t.slice(0, n.index + 1)} ${t.slice(n.index + 1)}` : t;
  },
  noise: (t, s) => t + [' ©', ' ‘', '.', ' ;', ' …', ' *', ' |', '"'][s % 8]!,
  brackets: (t) => `(${t})`,
  'old deadline beside': (t) => `${t} (cũ: Quý I/2024)`,
  'document cited': (t) => `Theo Kế hoạch số 12/KH-UBND ngày 05/01/2024, ${t}`,
  'share beside': (t) => `100% hồ sơ: ${t}`,
};

const names = Object.keys(DAMAGES);

/** A clear phrase with one to three different kinds of damage. */
export const variant: fc.Arbitrary<Variant & { readonly damages: readonly string[] }> = fc
  .tuple(
    fc.oneof(dayPhrase, periodPhrase),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...names), fc.nat(10_000)), {
      minLength: 1,
      maxLength: 3,
      selector: ([name]) => name,
    }),
  )
  .map(([clear, damages]) => ({
    whole: clear.text,
    due: toIso(clear.due),
    phrase: damages.reduce((text, [name, seed]) => DAMAGES[name]!(text, seed), clear.text),
    damages: damages.map(([name]) => name),
  }));
