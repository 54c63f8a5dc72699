import { pattern } from '../../lexicon/pattern.js';
import type { Span } from '../../deadline/types.js';

export interface Contact extends Span {
  readonly kind: 'phone' | 'mail';
}

const SEP = '[ .\\-\\u00a0]';
/** The ways ten digits of a Vietnamese number are grouped; free grouping would take dates and amounts for numbers. */
const GROUPS = [
  `\\d{8}`,
  `\\d{2}${SEP}\\d{3}${SEP}\\d{3}`,
  `\\d${SEP}\\d{3}${SEP}\\d{4}`,
  `\\d${SEP}\\d{4}${SEP}\\d{3}`,
  `\\d{2}${SEP}\\d{2}${SEP}\\d{2}${SEP}\\d{2}`,
  `\\d${SEP}\\d{3}${SEP}\\d{2}${SEP}\\d{2}`,
  `\\d${SEP}\\d{7}`,
  `\\d{2}${SEP}\\d{6}`,
  `${SEP}\\d{4}${SEP}\\d{4}`,
].join('|');
// The number after its 0 or +84, less one digit: 912 345 678 → 9|12 345 678.
const MOBILE = `(?:\\(?\\+84\\)?${SEP}?\\(?0?\\)?|0)[35789](?:${GROUPS})`;
const LANDLINE = `\\(?(?:0|\\+84${SEP}?)2\\d{1,2}\\)?${SEP}?(?:\\d${SEP}\\d{3}${SEP}\\d{3}|\\d{3,4}${SEP}?\\d{3,4})`;
/** Numbers of another kind that look the same: tax codes begin with 03 in the south. */
const OTHER_NUMBER = pattern(String.raw`{=numerals:no-telephone}(?:\s*số)?\s*[:.]?\s*$`, 'iu');
const PHONE = pattern(
  `(?<![\\d/+]|\\d[.,])(?:${MOBILE}|${LANDLINE})(?!${SEP}?\\d|[/%]|,\\d|\\s*(?:đ\\b|{=numerals:money}))`,
  'gi',
);
const MAIL =
  /[\w.+-]{1,64}@(?:gmail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|proton|protonmail|zoho|mail|aol|yandex)\.(?:com|net|me|vn|ru|ch)(?:\.vn)?\b/gi;

const digitsOf = (text: string): number => text.replace(/^\(?\+84\)?[ .-]?\(?0?\)?/, '0').replace(/\D/g, '').length;

/** Telephone numbers and personal mail addresses in a text, in order. Document numbers, dates and amounts are none. */
export function findContacts(text: string): Contact[] {
  const contacts: Contact[] = [];
  for (const match of text.includes('@') ? text.matchAll(MAIL) : []) {
    contacts.push({ kind: 'mail', start: match.index, end: match.index + match[0].length });
  }
  for (const match of text.matchAll(PHONE)) {
    const digits = digitsOf(match[0]);
    if (OTHER_NUMBER.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    if (digits === 10 || (digits === 11 && /^\(?(?:0|\+84\D?)2/.test(match[0]))) {
      contacts.push({ kind: 'phone', start: match.index, end: match.index + match[0].length });
    }
  }
  return contacts.sort((a, b) => a.start - b.start);
}

/** The way there, gone with what it leads to: “gửi về hộp thư …”, “qua Zalo …”. */
const WAY = '(?:(?<!\\p{L})(?:{=roles:sending}\\s+)?{=roles:sent-by}\\s+)?';
const LABEL = pattern(
  `[([]?\\s*(?:[-–,;:]\\s*)?${WAY}(?:(?:số\\s*)?(?<!\\p{L})(?:{=people:contact-label}|e-?mail|số(?=\\s*$))(?:\\s*{=people:private})?\\s*(?:[:.]\\s*)?)*(?:[:.]\\s*)?$`,
  'iu',
);

const LONGEST_LABEL = 200;

/** The text without the contacts, their labels (“SĐT:”) and the brackets left empty around them. */
export function withoutContacts(text: string, contacts: readonly Span[]): string {
  let left = text;
  for (const { start, end } of [...contacts].sort((a, b) => b.start - a.start)) {
    const near = Math.max(0, start - LONGEST_LABEL);
    const before = left.slice(0, near) + left.slice(near, start).replace(LABEL, '');
    const removed = left.slice(before.length, start);
    const bracket = /[([]/.test(removed) ? (removed.includes('(') ? '(' : '[') : '';
    const after = left.slice(end);
    const close = bracket === '(' ? ')' : ']';
    if (bracket && after.trimStart().startsWith(close)) left = `${before.trimEnd()}${after.trimStart().slice(1)}`;
    else if (bracket) left = `${before.trimEnd()} ${bracket}${after.replace(/^\s*[,;:–-]\s*/, '')}`;
    else left = `${before.trimEnd()}${/^[\s,;.)\]]|^$/.test(after) ? '' : ' '}${after}`;
  }
  return left
    .replace(/(?<!\s)\s*\(\s*\)/g, '')
    .replace(/(?<! )[ ]*[,;:–-]\s*$/, '')
    .trim();
}
