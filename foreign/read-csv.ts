import { decodeText } from './decode-text.js';

const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The sign that divides most lines into the same number of cells, more than one; quotes are looked through. */
function separatorOf(text: string): string {
  const said = /^sep=(.)\r?\n/i.exec(text);
  if (said) return said[1]!;
  let best: { sign: string; score: number } = { sign: ',', score: 0 };
  for (const sign of SEPARATORS) {
    const widths = new Map<number, number>();
    for (const row of parse(text.slice(0, 20_000), sign)) {
      if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    for (const [width, lines] of widths)
      if (lines * (width - 1) > best.score) best = { sign, score: lines * (width - 1) };
  }
  return best.sign;
}

/** RFC 4180, lenient: a quote inside an unquoted cell is a letter. */
function parse(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = 0;
  while (i < text.length) {
    let cell: string;
    if (text[i] === '"') {
      cell = '';
      i += 1;
      for (;;) {
        const close = text.indexOf('"', i);
        cell += text.slice(i, close < 0 ? text.length : close);
        i = close < 0 ? text.length : close + 1;
        if (close < 0 || text[i] !== '"') break;
        cell += '"';
        i += 1;
      }
    } else cell = '';
    let end = i;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
    row.push(cell + text.slice(i, end));
    i = end + 1;
    if (end >= text.length || text[end] !== separator) {
      if (text[end] === '\r' && text[i] === '\n') i += 1;
      rows.push(row);
      row = [];
    } else if (i >= text.length) row.push('');
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** The cells of a table of text, exactly as they are written there: no cell is taken for a number or a date. */
export function readCsv(bytes: Uint8Array, separator?: string): string[][] {
  const text = decodeText(bytes);
  const sign = separator ?? separatorOf(text);
  return parse(text.replace(/^sep=.\r?\n/i, ''), sign);
}
