import { pattern } from '../../lexicon/pattern.js';
import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { flatten } from '../../text/fold.js';
import { readNumber } from '../../text/vietnamese-number.js';
import { remembering } from './remembering.js';

/** 0–100; 0,6 in a cell shown as per cent is 60. undefined when no per cent can be read. */
export function readPercent(cell: Cell): number | undefined {
  // Full-width digits and signs are typed with an East Asian keyboard.
  const words = cell.text.normalize('NFKC');
  const shown = /(\d{1,3}(?:[.,]\d+)?)\s*%/.exec(words);
  if (shown) return within(Number(shown[1]!.replace(',', '.')));
  if (cell.kind === 'number') return fromNumber(cell.value, cell.text);
  const text = words.trim();
  // “0,25” typed as text is what 0.25 is in a number cell; a whole number there is what it says.
  const typed = /[.,]/.test(text) ? readNumber(text) : undefined;
  if (typed !== undefined) return fromNumber(typed, text);
  // What is longer is a sentence.
  const bare =
    text.length > 60
      ? null
      : pattern(String.raw`^{=numerals:before-share}?\s*(\d{1,3})\s*(?:phần trăm|\/\s*100)?$`, 'iu').exec(text);
  return bare ? within(Number(bare[1])) : undefined;
}

/** Below one it is a share of one. */
const fromNumber = (value: number, text: string): number | undefined =>
  within(value > 0 && value < 1 ? value * 100 : value === 1 && text.trim() === '1' ? 100 : value);

const within = (n: number): number | undefined => (n >= 0 && n <= 100 ? Math.round(n * 100) / 100 : undefined);

/** A plain day; two-digit years are of this century; without a year it is no day. */
export const readDay = remembering(dayIn);

function dayIn(cell: Cell): CivilDate | undefined {
  if (cell.kind === 'date') return cell.value;
  const words = flatten(cell.text);
  const match =
    /(?:^|\D)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d|\d\d)(?!\d)/.exec(words) ??
    pattern(String.raw`\b{time:day} (\d{1,2}) {time:month} (\d{1,2}) {time:year} (20\d\d)\b`).exec(words);
  if (match)
    return civilDate(Number(match[3]!.length === 2 ? `20${match[3]!}` : match[3]), Number(match[2]), Number(match[1]));
  const iso = /\b(20\d\d)-(\d{2})-(\d{2})\b/.exec(words);
  return iso ? civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}
