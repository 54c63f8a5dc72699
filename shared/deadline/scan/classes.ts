/**
 * Every word of a cell is put into one class, and each class is one letter, so that a phrase family is a short
 * pattern over classes (“before? day n slash n”) instead of a long one over letters. Damage to letters is then
 * mended once, here, and never in a family.
 */
const NAMES = [
  // numbers
  'n',
  'y',
  'x',
  'junk',
  'roman',
  'nw',
  // signs
  'slash',
  'dash',
  'dot',
  'comma',
  'stop',
  'semi',
  'colon',
  'open',
  'close',
  'arrow',
  'pct',
  'sign',
  // units of time
  'day',
  'month',
  'named',
  'quarter',
  'year',
  'week',
  'hour',
  'minute',
  'weekday',
  'ord',
  // parts
  'first',
  'mid',
  'last',
  'half',
  // bounds
  'before',
  'to',
  'latest',
  'in',
  'end',
  'from',
  'after',
  'is',
  'due',
  'now',
  'onward',
  // repetition
  'every',
  'periodic',
  'annual',
  'times',
  'ongoing',
  'dep',
  'yearshift',
  // the rest of an administrative sentence
  'and',
  'or',
  'of',
  'follow',
  'working',
  'doc',
  'code',
  'phase',
  'vision',
  'old',
  'propose',
  'extend',
  'already',
  'issue',
  'tet',
  'lunar',
  'nodate',
  'below',
  'w',
  // made by the first round of families
  'P',
  'E',
  'U',
  'V',
  'H',
  'A',
] as const;

export type ClassName = (typeof NAMES)[number];

export const CLASS_NAMES: readonly ClassName[] = NAMES;

// All letters lie below U+0100: texts of them then take one byte a letter, and engines match those fastest.
const FIRST = 0x80;
const LETTER = new Map<string, string>(NAMES.map((name, i) => [name, String.fromCharCode(FIRST + i)]));

/** The letter of a class. */
export function letter(name: ClassName): string {
  return LETTER.get(name)!;
}

/** The letters of several classes, one variable each. */
export function letters<const T extends readonly ClassName[]>(...names: T): { [K in keyof T]: string } {
  return names.map(letter) as { [K in keyof T]: string };
}

/** A pattern over class names, as a regular expression over class letters. Throws at start-up on an unknown name. */
export function compile(pattern: string): RegExp {
  const source = pattern
    .replace(/[A-Za-z]+/g, (name) => {
      const found = LETTER.get(name);
      if (found === undefined) throw new Error(`Unknown class “${name}” in the pattern “${pattern}”`);
      return found;
    })
    .replace(/\((?!\?)/g, '(?:')
    .replace(/[ \n]+/g, '');
  return new RegExp(source, 'g');
}
