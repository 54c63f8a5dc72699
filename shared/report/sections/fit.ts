import type { LetterView } from '../render/view.js';
import { renderHtml } from '../render/html.js';
import type { Limits } from './context.js';

/** Gmail clips a letter near 102 kB: past this weight rows move out of the letter, never figures. */
const LETTER_BYTES = 90_000;

const LADDER: readonly Limits[] = [
  { rows: 60, chars: 400 },
  { rows: 30, chars: 300 },
  { rows: 15, chars: 240 },
  { rows: 10, chars: 160 },
  { rows: 5, chars: 120 },
  { rows: 3, chars: 80 },
];

/** The number of bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

/** The fullest drawing of a letter that no client clips. */
export function fitted(build: (limits: Limits) => LetterView): { readonly view: LetterView; readonly html: string } {
  let view = build(LADDER[0]!);
  let html = renderHtml(view);
  for (const limits of LADDER.slice(1)) {
    if (utf8Length(html) <= LETTER_BYTES) break;
    view = build(limits);
    html = renderHtml(view);
  }
  return { view, html };
}
