/** Plain-text lines of a letter: some clients show 72 columns and no more. */
export const COLUMNS = 72;

/** Words with their ties (non-breaking spaces) kept whole; a link stays in one piece, anything else too long is cut. */
function pieces(text: string, width: number): string[] {
  const out: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/)) {
    if (word.length <= width || /^https?:\/\//.test(word)) out.push(word);
    else if (word.includes('\u00a0')) out.push(...pieces(word.replace(/\u00a0/g, ' '), width));
    else for (let i = 0; i < word.length; i += width) out.push(word.slice(i, i + width));
  }
  return out.filter((piece) => piece !== '');
}

/** Lines of at most 72 characters: the first begins with `first`, the others with `rest`. Ties become plain spaces. */
export function wrap(text: string, first = '', rest = ''): string[] {
  const lines: string[] = [];
  let line = '';
  let indent = first;
  for (const piece of pieces(text, COLUMNS - Math.max(first.length, rest.length))) {
    if (line === '') line = piece;
    else if (indent.length + line.length + 1 + piece.length <= COLUMNS) line += ` ${piece}`;
    else {
      lines.push(indent + line);
      indent = rest;
      line = piece;
    }
  }
  if (line !== '' || lines.length === 0) lines.push(indent + line);
  return lines.map((one) => one.replace(/\u00a0/g, ' ').replace(/\s+$/, ''));
}
