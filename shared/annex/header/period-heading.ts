// Headings that name a part of the year: “Quý III”, “T7”, “6 tháng đầu năm 2026”.
import { pattern } from '../../lexicon/pattern.js';
import { flatten } from '../../text/fold.js';
import { withYear } from '../plan/plan-year.js';

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER = /^(?:quy|q)[\s.]*(iv|i{1,3}|[1-4])\b/;
const MONTH = /^(?:thang|th|t)[\s.]*(1[0-2]|0?[1-9])\b/;
const HALF = pattern(String.raw`^(?:6|sau) {time:month} ({time:side})(?: {time:year})?\b`);

/** “Quý III/2026” of a heading such as “Thời gian năm 2026 / Q.III”; undefined where it names no quarter, month or half-year. */
export function periodOf(heading: string): string | undefined {
  const lines = heading.split(' / ').map((line) => flatten(line).trim());
  const own = lines[lines.length - 1]!;
  const above = lines.slice(0, -1).join(' ');
  if (own.length > 24) return undefined;
  const year = /\b(20\d\d)\b/.exec(own)?.[1] ?? /\b(20\d\d)\b/.exec(above)?.[1];
  const words = wordsOf(own.replace(/\s*[/.-]?\s*(?:nam\s*)?20\d\d$/, ''), above);
  return words === undefined ? undefined : withYear(words, year === undefined ? undefined : Number(year));
}

function wordsOf(own: string, above: string): string | undefined {
  const quarter = QUARTER.exec(own)?.[1] ?? (/\bquy\b/.test(above) ? /^(iv|i{1,3}|[1-4])$/.exec(own)?.[1] : undefined);
  if (quarter !== undefined) return `Quý ${(/\d/.test(quarter) ? ROMAN[Number(quarter) - 1]! : quarter).toUpperCase()}`;
  const month = MONTH.exec(own)?.[1] ?? (/\bthang\b/.test(above) ? /^(1[0-2]|0?[1-9])$/.exec(own)?.[1] : undefined);
  if (month !== undefined) return `Tháng ${Number(month)}`;
  const half = HALF.exec(own)?.[1];
  return half === undefined ? undefined : `6 tháng ${half === 'dau' ? 'đầu' : 'cuối'} năm`;
}
