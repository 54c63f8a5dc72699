import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import type { Cell } from '../../grid/grid.js';
import { flatten } from '../../text/fold.js';
import { remembering } from './remembering.js';

/** 0–100; 0,6 in a cell shown as per cent is 60. undefined when no per cent can be read. */
export function readPercent(cell: Cell): number | undefined {
  const shown = /(\d{1,3}(?:[.,]\d+)?)\s*%/.exec(cell.text);
  if (shown) return within(Number(shown[1]!.replace(',', '.')));
  if (cell.kind === 'number')
    return within(
      cell.value > 0 && cell.value < 1
        ? cell.value * 100
        : cell.value === 1 && cell.text.trim() === '1'
          ? 100
          : cell.value,
    );
  const text = cell.text.trim();
  // What is longer is a sentence.
  const bare =
    text.length > 60
      ? null
      : /^(?:đạt|dat|khoảng|được)?\s*(\d{1,3})\s*(?:phần trăm|\/\s*100)?$/iu.exec(text.normalize('NFC'));
  return bare ? within(Number(bare[1])) : undefined;
}

const within = (n: number): number | undefined => (n >= 0 && n <= 100 ? Math.round(n * 100) / 100 : undefined);

/** A plain day; two-digit years are of this century; without a year it is no day. */
export const readDay = remembering(dayIn);

function dayIn(cell: Cell): CivilDate | undefined {
  if (cell.kind === 'date') return cell.value;
  const words = flatten(cell.text);
  const match =
    /(?:^|\D)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d|\d\d)(?!\d)/.exec(words) ??
    /\bngay (\d{1,2}) thang (\d{1,2}) nam (20\d\d)\b/.exec(words);
  if (match)
    return civilDate(Number(match[3]!.length === 2 ? `20${match[3]!}` : match[3]), Number(match[2]), Number(match[1]));
  const iso = /\b(20\d\d)-(\d{2})-(\d{2})\b/.exec(words);
  return iso ? civilDate(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
}
