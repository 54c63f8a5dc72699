/** Text as it should be stored: NFC, no invisible characters, single spaces, no space at a line's ends; line breaks stay. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Whether a sheet may run the text as a formula when it is written or exported: begins with = + - @ or a tab. */
export function looksLikeFormula(text: string): boolean {
  // “- Rà soát …” is a list and “+84…” a telephone number: only a sign right before a letter, bracket or function runs.
  return /^\s*(?:[=@\t\r]\s*\S|[+-]\s*(?:[A-Za-z_][A-Za-z0-9_.]*\s*[(!|]|[$A-Za-z]{1,3}\$?\d+\b|\(|["'=@]))/.test(text);
}
