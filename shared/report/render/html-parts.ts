import type { Html } from './escape.js';
import { markup } from './escape.js';
import type { Words } from './say.js';
import { FONT, INK } from './theme.js';

interface CellLook {
  readonly size?: number;
  readonly line?: number;
  readonly colour?: string;
  readonly attributes?: string;
}

/** A cell that carries its own font, size and colour: Outlook inherits none of them inside tables. */
export function cell(css: string, style: string, inside: Html, look: CellLook = {}): Html {
  const { size = 15, line = 22, colour = INK, attributes = '' } = look;
  return {
    html: `<td${attributes && ` ${attributes}`} class="${css}" style="${FONT}font-size:${size}px;line-height:${line}px;mso-line-height-rule:exactly;color:${colour};${style}">${inside.html}</td>`,
  };
}

export const rowOf = (...cells: readonly Html[]): Html => markup`<tr>${cells}</tr> `;

/** A table for layout only: screen readers pass over it. */
export function layout(rows: readonly Html[], attributes = 'width="100%"', style = ''): Html {
  return markup`<table role="presentation" ${{ html: attributes }} cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;${style}">${rows}</table>`;
}

export const wordsHtml = (words: Words): Html =>
  markup`${words.map((part) => (typeof part === 'string' ? markup`${part}` : markup`<b>${part.strong}</b>`))}`;
