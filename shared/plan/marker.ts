/** How deep a paragraph stands by its numbering; plain text has none. */
export type Level = 0 | 1 | 2 | 3 | 4 | 5 | 9;

export interface Marked {
  readonly level: Level;
  /** “IV”, “1.2”, “a”, “-”; '' for a plain paragraph. */
  readonly label: string;
  /** The words after it. */
  readonly body: string;
}

const FORMS: readonly (readonly [Level, RegExp])[] = [
  [0, /^((?:ph[ầa]n|phian|ch[ưu][ơo]ng|m[ụu]c)\s+(?:th[ứu]\s+)?(?:[IVXl]{1,5}|\d{1,2}))\b\s*[.:)–-]?\s*/iu],
  [0, /^([IVX]{1,5})\s*[.)/:-]\s*(?=[\p{L}“"]|$)/u],
  [0, /^([A-HĐ])\s*[.)/]\s+(?=\p{Lu}{2})/u],
  [2, /^(\d{1,2}(?:\.\d{1,2}){1,3})\s*[.):]{0,3}\s+(?=\S)/u],
  [1, /^(\d{1,2})\s*(?:[.):;](?!\d)|\/(?=\s))\s*/u],
  [3, /^([a-zđ])\s*\)\s*|^([a-zđ])\.\s+(?=\p{Lu})/u],
  [5, /^(\+)\s*(?=\S)/u],
  [4, /^([-–—•*·●▪■❖➢✓])\s*(?=\S)/u],
  // What a scanner makes of a dash.
  [4, /^([:=“”"`ˆ„_~.,»«°¬‘'’>]{1,2})\s+(?=\p{Lu})/u],
];

/** The numbering a paragraph or line begins with. Pasted Markdown is taken off first (`plainText`). */
export function readMarker(text: string): Marked {
  for (const [level, form] of FORMS) {
    const match = form.exec(text);
    if (match) return { level, label: match[1] ?? match[2] ?? '', body: text.slice(match[0].length) };
  }
  return { level: 9, label: '', body: text };
}

/** Text without the signs of Markdown and with single spaces. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*#{1,6}\s+/, '')
    .replace(/\*{2,3}|(?<![\p{L}\p{N}_])_(?=\p{L})|(?<=[\p{L}.:])_(?![\p{L}\p{N}_])/gu, '')
    .replace(/[\u200b-\u200f\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title in capitals: most of its letters are. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length >= 4 && letters.filter((letter) => letter === letter.toUpperCase()).length / letters.length > 0.85
  );
}
