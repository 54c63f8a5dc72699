import { flatten } from '../shared/index.js';

/** Words that may stand in something Excel reads as a day, a time or an amount. */
const WORDS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t|tember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|thang|thg|ngay|nam|am|pm|sa|ch|gio|phut|vnd|usd|eur|dong|d|e|st|nd|rd|th|h)$/;
const TRUTHS = new Set(['true', 'false', 'dung', 'sai']);

/** Would Excel, given this text for a cell, make something else of it: a formula, a number, a day, TRUE, #N/A? */
export function wouldBeRead(text: string): boolean {
  if (/^[\s]*[=+\-@'#]/.test(text)) return true;
  const flat = flatten(text).toLowerCase();
  if (TRUTHS.has(flat.trim())) return true;
  // What Excel reads consists of numbers, signs and such words only: any other word makes it prose.
  return /\d/.test(flat) && (flat.match(/[a-z]+/g) ?? []).every((word) => WORDS.test(word));
}

/** The value that puts exactly this text into a cell: behind an apostrophe, which Excel takes away, where it is needed. */
export function textValue(text: string): string {
  return wouldBeRead(text) ? `'${text}` : text;
}
