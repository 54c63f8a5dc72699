/** Markup that is safe to place in a page; only this file makes one from plain words. */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[] | undefined;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters and halves of characters, which no XML or HTML text may carry: they reach us from damaged cells. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');

/** Plain words as HTML text, also inside a quoted attribute. */
export const escapeHtml = (text: string): string =>
  withoutControls(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const isMarkup = (part: Part): part is Html => typeof part === 'object' && 'html' in part;

function render(part: Part): string {
  if (part === undefined) return '';
  if (isMarkup(part)) return part.html;
  if (typeof part === 'object') return part.map((one) => one.html).join('');
  return escapeHtml(String(part));
}

/** markup`<b>${words}</b>`: every value is escaped unless it is markup already. Not named html, which formatters rewrite. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let out = strings[0] ?? '';
  for (let i = 0; i < parts.length; i += 1) out += render(parts[i]) + (strings[i + 1] ?? '');
  return { html: out };
}

/** A link a letter may carry; anything but http, https and mailto is dropped. */
export const safeHref = (href: string): string | undefined =>
  /^(https?:\/\/|mailto:)[^\s]+$/i.test(href) ? href : undefined;
