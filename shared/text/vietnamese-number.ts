const WHOLE = /^[+-]?\d{1,3}(?:([. \u00a0\u202f])\d{3})(?:\1\d{3})*(?:,\d+)?$/;
const DECIMAL = /^[+-]?\d+(?:,\d+)?$/;
/** As programs write it: a point before one, two, or more than three decimals cannot divide thousands. */
const POINTED = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/;

/**
 * A number as Vietnamese write it into a text cell: 1.000.000 · 1 000 000 · 0,25 · 12,5; full-width digits too. undefined
 * for anything else. “1.000” is a thousand; “0.5”, which cannot be thousands, is a half.
 */
export function readNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim().replace('\u2212', '-');
  if (plain.length > 40) return undefined;
  if (WHOLE.test(plain)) return Number(plain.replace(/[. \u00a0\u202f]/g, '').replace(',', '.'));
  if (DECIMAL.test(plain)) return Number(plain.replace(',', '.'));
  return POINTED.test(plain) ? Number(plain) : undefined;
}
