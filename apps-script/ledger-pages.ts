import { byteLength, PREFIX, VALUE_BYTES } from './properties.js';

// Letters are remembered by number: the parts of their keys (office, recipient, kind, period) repeat endlessly, so each
// part is kept once in `part.N` and a letter is “0.4.1.9”. Accepted ones stand in a page for their month as
// “0.4.1.9:minute;”, sixteen bytes each: 30,000 letters fit, six years of a busy ward.

const PARTS = `${PREFIX}part.`;
const SENT = `${PREFIX}sent.`;
export const OPEN = 'open.';
/** A part longer than this is kept by its beginning and a checksum. */
const LONGEST_PART = 240;

/** FNV-1a, enough to keep two long names apart. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36);
}

const partsOf = (key: string): string[] =>
  key
    .normalize('NFC')
    .split('|')
    .map((part) => (part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART)}#${checksum(part)}` : part));

const pagesUnder = (all: Record<string, string>, prefix: string): string[] =>
  Object.keys(all)
    .filter((name) => name.startsWith(prefix))
    .sort((p, q) => Number(p.slice(p.lastIndexOf('.') + 1)) - Number(q.slice(q.lastIndexOf('.') + 1)));

/** The book of part numbers as the properties hold it. */
export class PartBook {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly pages: string[][] = [];
  /** Pages that have to be stored again, by property name without our prefix. */
  readonly changed = new Map<string, string>();

  constructor(all: Record<string, string>) {
    for (const name of pagesUnder(all, PARTS)) {
      const page = JSON.parse(all[name]!) as string[];
      this.pages.push(page);
      for (const word of page) this.add(word);
    }
  }

  private add(word: string): number {
    const number = this.words.length;
    this.words.push(word);
    this.numbers.set(word, number);
    return number;
  }

  /** Undefined when a part was never seen: the letter is not known either. */
  find(key: string): string | undefined {
    const numbers = partsOf(key).map((part) => this.numbers.get(part));
    return numbers.includes(undefined) ? undefined : numbers.map((n) => n!.toString(36)).join('.');
  }

  /** The number of a letter; new parts are noted in `changed`. */
  number(key: string): string {
    return partsOf(key)
      .map((part) => (this.numbers.get(part) ?? this.note(part)).toString(36))
      .join('.');
  }

  private note(part: string): number {
    let page = this.pages[this.pages.length - 1];
    if (!page || byteLength(JSON.stringify([...page, part])) > VALUE_BYTES) this.pages.push((page = []));
    page.push(part);
    this.changed.set(`part.${this.pages.length - 1}`, JSON.stringify(page));
    return this.add(part);
  }

  /** Another word in the place of a part: every letter that has it is remembered by the new one. */
  rename(before: string, after: string): void {
    const word = (text: string): string => partsOf(text.replace(/\|/g, ' '))[0]!;
    const number = this.numbers.get(word(before));
    if (number === undefined || this.numbers.has(word(after))) return;
    let first = 0;
    this.pages.forEach((page, index) => {
      const at = number - first;
      first += page.length;
      if (at < 0 || at >= page.length) return;
      page[at] = word(after);
      this.changed.set(`part.${index}`, JSON.stringify(page));
    });
    this.numbers.delete(word(before));
    this.numbers.set(word(after), number);
    this.words[number] = word(after);
  }

  key(number: string): string {
    return number
      .split('.')
      .map((one) => this.words[Number.parseInt(one, 36)] ?? '?')
      .join('|');
  }
}

/** Minutes since the month began, in base 36. */
const minuteOf = (at: string): string =>
  ((Number(at.slice(8, 10)) - 1) * 1440 + Number(at.slice(11, 13)) * 60 + Number(at.slice(14, 16))).toString(36);

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

function instantOf(month: string, minute: string): string {
  const minutes = Number.parseInt(minute, 36);
  const day = Math.floor(minutes / 1440) + 1;
  return `${month}-${two(day)}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}:00+07:00`;
}

/** Every accepted letter: its number → the instant it was accepted. */
export function acceptedIn(all: Record<string, string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of Object.keys(all)) {
    if (!name.startsWith(SENT)) continue;
    const month = name.slice(SENT.length, SENT.length + 7);
    for (const record of all[name]!.split(';')) {
      const colon = record.indexOf(':');
      if (colon > 0) found.set(record.slice(0, colon), instantOf(month, record.slice(colon + 1)));
    }
  }
  return found;
}

/** Where an accepted letter is written: the page's name without our prefix, and its new text. */
export function pageWith(all: Record<string, string>, number: string, at: string): { name: string; text: string } {
  const month = at.slice(0, 7);
  const record = `${number}:${minuteOf(at)};`;
  const pages = pagesUnder(all, `${SENT}${month}.`);
  const last = pages[pages.length - 1];
  const text = last === undefined ? '' : all[last]!;
  if (last !== undefined && text.length + record.length <= VALUE_BYTES) {
    return { name: last.slice(PREFIX.length), text: text + record };
  }
  return { name: `sent.${month}.${pages.length}`, text: record };
}

/** Months of accepted letters before a month “2025-06”, the oldest first, as property names without our prefix. */
export const pagesBefore = (all: Record<string, string>, month: string): string[] =>
  Object.keys(all)
    .filter((name) => name.startsWith(SENT) && name.slice(SENT.length, SENT.length + 7) < month)
    .sort()
    .map((name) => name.slice(PREFIX.length));
