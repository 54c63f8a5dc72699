/** What one look at a cell's text tells: nearly every cell shows none of these, and no rule need look closer. */
export const SIGNS = { untidy: 1, contact: 2, formula: 4, error: 8 } as const;

const LETTER = 0;
const GAP = 1;
const BREAK = 2;
const HIDDEN = 3;
const DIGIT = 4;
const DIALLED = 5;
const AT = 6;

let table: Uint8Array | undefined;

/** The kind of every UTF-16 unit. */
function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const space of '\t\v\f \u00a0\u1680\u2028\u2029\u202f\u205f\u3000') kinds[space.charCodeAt(0)] = GAP;
  kinds.fill(GAP, 0x2000, 0x200b);
  for (const end of '\n\r') kinds[end.charCodeAt(0)] = BREAK;
  for (const hidden of '\u00ad\ufeff') kinds[hidden.charCodeAt(0)] = HIDDEN;
  kinds.fill(HIDDEN, 0x300, 0x370);
  kinds.fill(HIDDEN, 0x200b, 0x2010);
  kinds.fill(DIGIT, 48, 58);
  for (const sign of '().-') kinds[sign.charCodeAt(0)] = DIALLED;
  kinds[64] = AT;
  return kinds;
}

/** A digit with so many digits, spaces, dots and brackets after it may be a telephone number. */
const LONG_RUN = 8;

/** Signs of the first letter: what could begin a formula or an error code. A tab before it runs as well. */
function signsOfStart(text: string): number {
  const code = text.charCodeAt(0);
  if (code > 64 || code === 32) return code === 32 || code >= 0xa0 ? signsOfTrimmed(text) : 0;
  return code < 32 ? SIGNS.formula | signsOfTrimmed(text) : signOfCode(code);
}

const signsOfTrimmed = (text: string): number => {
  const start = text.trimStart();
  return start.length === text.length || start === '' ? 0 : signOfCode(start.charCodeAt(0));
};

// = + - @ and #
const signOfCode = (code: number): number =>
  code === 61 || code === 43 || code === 45 || code === 64 ? SIGNS.formula : code === 35 ? SIGNS.error : 0;

/**
 * The signs of a text, in one pass: spaces that should not be there, combining or hidden letters, an @ or a long run of
 * digits, a first letter that could begin a formula or an error code.
 */
export function signsOf(text: string): number {
  const kinds = (table ??= kindsOfUnits());
  let signs = signsOfStart(text);
  let before = BREAK;
  let run = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kinds[text.charCodeAt(i)]!;
    if (kind === LETTER) {
      run = 0;
    } else {
      if (kind === GAP ? before === GAP || before === BREAK : kind === HIDDEN || (kind === BREAK && before === GAP))
        signs |= SIGNS.untidy;
      if (kind === AT) signs |= SIGNS.contact;
      if (kind === DIGIT || (run > 0 && (kind === DIALLED || kind === GAP))) {
        run += 1;
        if (run === LONG_RUN) signs |= SIGNS.contact;
      } else run = 0;
    }
    before = kind;
  }
  return before === GAP ? signs | SIGNS.untidy : signs;
}
