import { withoutControls } from './escape.js';

/** Words of a cell on one line, cut at a word so that one endless cell does not push the rest of the letter away. */
export function oneLine(text: string, chars: number): string {
  const flat = withoutControls(text).normalize('NFC').replace(/\s+/g, ' ').trim();
  if (flat.length <= chars) return flat;
  const cut = flat.slice(0, chars);
  const space = cut.lastIndexOf(' ');
  return `${withoutControls(cut.slice(0, space > chars * 0.6 ? space : chars)).replace(/[\s,;:.–-]+$/, '')}…`;
}
