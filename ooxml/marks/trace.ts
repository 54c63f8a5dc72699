import type { Tag } from '../xml/tags.js';

/** What stands in a part where we put something: whoever takes it out again finds there how it was written before. */
export const MADE = '<!--dondoc-->';

const noted = (tag: string): boolean => !tag.includes('--');

/** The comment that keeps a tag as it was written; '' for one that no comment can hold. */
export const traceOf = (tag: string): string => (noted(tag) ? `<!--dondoc:${tag}-->` : '');

/** The tag that a trace at this place keeps. */
export function tracedAt(xml: string, at: number): { readonly tag: string; readonly end: number } | undefined {
  if (!xml.startsWith('<!--dondoc:', at)) return undefined;
  const close = xml.indexOf('-->', at);
  return close < 0 ? undefined : { tag: xml.slice(at + 11, close), end: close + 3 };
}

/** Opens an empty element: `<a b="1"/>` → its opening tag. */
export const opened = (tag: string): string => tag.replace(/\s*\/>$/, '>');

/** Puts `inner` last into the element whose opening tag is `open` and whose closing tag begins at `close`. */
export function putLast(xml: string, open: Tag, close: number, inner: string): string {
  const tag = xml.slice(open.start, open.end);
  if (!open.empty) return xml.slice(0, close) + MADE + inner + xml.slice(close);
  return `${xml.slice(0, open.start)}${opened(tag)}${traceOf(tag)}${inner}</${open.prefix}${open.name}>${xml.slice(open.end)}`;
}

/** Takes `inner` out again, and with it what `putLast` did to the element. */
export function takeLast(xml: string, inner: string): string {
  const at = xml.indexOf(inner);
  if (at < 0) return xml;
  const end = at + inner.length;
  if (xml.slice(0, at).endsWith(MADE)) return xml.slice(0, at - MADE.length) + xml.slice(end);
  const trace = xml.lastIndexOf('<!--dondoc:', at);
  const kept = trace < 0 ? undefined : tracedAt(xml, trace);
  if (kept?.end !== at) return xml.slice(0, at) + xml.slice(end);
  const start = xml.lastIndexOf('<', trace - 1);
  return xml.slice(0, start) + kept.tag + xml.slice(xml.indexOf('>', end) + 1);
}
