/**
 * The formula of every conditional format that is ours, the same in Excel, Google Sheets and .xlsx. Always true, no
 * reference that could move, and a text no one else writes. LibreOffice saves TRUE as TRUE(), so ours is recognised by
 * the text alone.
 */
export const MARK_SENTINEL = 'AND(TRUE,"dondoc"<>"")';

/** Is this conditional format's formula ours? */
export function isMarkFormula(formula: string): boolean {
  return /"dondoc"\s*<>\s*""/i.test(formula);
}
