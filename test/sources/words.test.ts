import { CLASS_NAMES } from '../../shared/deadline/scan/classes.js';
import { namingsIn, namingsOfText } from './vietnamese-words.js';

/** What the product says, or reads back of itself: no meaning of an office's words is decided there. */
const SAYS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\/)words(?:\/|\.ts$)|-words\.ts$/, 'wording: what letters, pages and panels say'],
  [/^panel\/strings\//, 'wording of the panel'],
  [/^shared\/lexicon\//, 'the lexicon itself'],
  [/^shared\/unit\/directory\/(?:starting|sheet)/, 'directories of units as data; headings of their sheet'],
  [/^shared\/calendar\//, 'holidays'],
  [
    /^shared\/(?:settings\/(?:office|unit)-kinds|setup\/blocks)\.ts$/,
    'tables of kinds, and the sheet “Đôn Đốc” as data',
  ],
  [/^shared\/(?:report|delivery)\//, 'wording of reports and letters: heads of tables, names of days'],
  [/^shared\/validation\/(?:rules\/|.*example-sheet)/, 'examples and sentences of the rules'],
  [/(?:describe|tell|explain|question-words|account-words|assumed-words)[^/]*\.ts$/, 'sentences that tell a reading'],
  [
    /^shared\/(?:ownership\/record|office\/own-output|setup\/find-blocks)\.ts$/,
    'reads back what the product itself writes',
  ],
  [/^documents\/template\//, 'the template: heads of its columns, lists of choices'],
  [/^shared\/text\/(?:syllable|legacy-letters)\.ts$/, 'letters and syllables of the language, no words'],
  [
    /^(?:service|apps-script|addin|workbench|panel|ooxml|foreign)\//,
    'hosts: messages, commands, menus, names of months of programs',
  ],
];
/** Houses of mail and their lands are no Vietnamese words, whatever they look like. */
const NO_WORDS = new Set([...CLASS_NAMES, 'live', 'me', 'com', 'net', 'mail', 'ru', 'in']);
/** Rooms whose words another issue is moving: the test holds them to what they have. */
const NOT_YET: readonly RegExp[] = [];

const outside = (): string[] =>
  ['shared', 'documents', 'foreign', 'ooxml', 'apps-script', 'addin', 'service', 'workbench', 'panel']
    .flatMap((folder) => namingsIn(folder))
    .filter(({ file }) => ![...SAYS.map(([path]) => path), ...NOT_YET].some((path) => path.test(file)))
    .map((one) => ({ ...one, words: one.words.filter((word) => !NO_WORDS.has(word)) }))
    .filter(({ words }) => words.length >= 3)
    .map(({ file, kind, words }) => `${file}: ${kind} ${words.slice(0, 8).join(', ')}`);

test('outside the lexicon no pattern or list names three or more Vietnamese words', () => {
  expect(outside()).toEqual([]);
});

test.each([
  ['a pattern', 'const A = /^(?:thon|xom|ap)\\b/;'],
  ['a template', 'const A = new RegExp(`\\\\b(?:cong an|quan su)\\\\b`);'],
  ['a list', "const A = new Set(['thôn', 'xóm', 'ấp']);"],
  ['words of one string', "const A = 'thon xom ap'.split(' ');"],
  ['keys', "const A = { 'công an': 1, 'quân sự': 2, xóm: 3, 'trạm y tế': 4, 'đảng ủy': 5 };"],
])('%s is seen', (_, text) => expect(namingsOfText(text)).toHaveLength(1));

test.each([
  'const A = /^\\d{1,2}[a-z]$/;',
  "const A = ['sheet', 'row'];",
  'const A = pattern(String.raw`^{bodies:tier}\\b`);',
])('%s names none', (text) => expect(namingsOfText(text)).toEqual([]));
