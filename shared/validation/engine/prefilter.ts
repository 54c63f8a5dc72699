/** What one look at a cell's text tells: nearly every cell shows none of these, and no rule need look closer. */
export const PREFILTER = { untidy: 1, contact: 2, formula: 4, error: 8 } as const;

/** Combining marks, invisible letters, two spaces, a space at a line's end. */
const UNTIDY = /[\u0300-\u036f\u200b-\u200f\ufeff\u00ad]|[^\S\r\n]{2}|^[^\S\r\n]|[^\S\r\n](?:[\r\n]|$)|\n[^\S\r\n]/;
/** A digit with so many digits, spaces, dots and brackets after it may be a telephone number. */
const DIALLED = /\d[\d .()\-\u00a0]{7}/;
const STARTS_FORMULA = /^\s*[=+\-@\t\r]/;
const STARTS_ERROR = /^\s*#/;

/** The signs of a text: untidy spaces or letters, an @ or a long run of digits, a formula's or an error code's first letter. */
export function prefilterOf(text: string): number {
  let signs = 0;
  if (UNTIDY.test(text)) signs |= PREFILTER.untidy;
  if (DIALLED.test(text) || text.includes('@')) signs |= PREFILTER.contact;
  // Letters come after the signs these begin with, except spaces of other widths.
  const first = text.charCodeAt(0);
  if (first <= 64 || first === 0xa0 || first >= 0x1680) {
    if (STARTS_FORMULA.test(text)) signs |= PREFILTER.formula;
    if (STARTS_ERROR.test(text)) signs |= PREFILTER.error;
  }
  return signs;
}
