import type { Cell } from '../../grid/grid.js';
import { countExchange, looksExchanged, type Exchange } from './exchanged.js';
import { firstNumbers, shownOrder, type Order } from './shown-order.js';

export type { Order } from './shown-order.js';

/** What the whole deadline column says about its cells. */
export interface ColumnEvidence {
  /** How days and months stand in typed dates where it can be seen (one number above 12). */
  readonly order?: Order;
  /** How the sheet shows its date cells. */
  readonly shown?: Order;
  /** Date cells shown month first whose day is above 12: somebody really typed months first. */
  readonly monthFirst: boolean;
  /** Most cells name quarters, so “111/2026” is likely Quý III/2026 and “11/2026” may be Quý II. */
  readonly quarters: boolean;
  /** Most cells name months, so “6-8/2026” is June to August. */
  readonly months?: boolean;
  /** The column looks as if a month-first machine had exchanged its days and months; absent where it does not. */
  readonly exchange?: Exchange;
}

const QUARTER =
  /\bq(?:u[yýí]?|uy\u0301|ui\u0301)?\s*(?:i{1,3}v?|iv|[1-4])\b|^\s*q[\p{L}\p{M}]*\s+(?:i{1,3}|iv|[1-4])\b/iu;

const MONTHS = /\bth(?:á|a\u0301|a)ng\s*\d|^\W*t\.?\s?\d{1,2}\b|^\W*(?:0?[1-9]|1[0-2])\s*\/\s*20\d\d\W*$/iu;

/**
 * Gathers the evidence of a column. `cells` are its task rows; nothing is changed. `answer`: what a person said about a column
 * that looks exchanged.
 */
export function readColumn(cells: readonly Cell[], answer: Exchange = 'asked'): ColumnEvidence {
  let dmy = 0;
  let mdy = 0;
  let shownDmy = 0;
  let shownMdy = 0;
  let monthFirst = false;
  let quarters = 0;
  let months = 0;
  let filled = 0;
  for (const cell of cells) {
    if (cell.kind === 'blank' || cell.text.trim() === '') continue;
    filled += 1;
    if (cell.kind === 'date') {
      const order = shownOrder(cell);
      if (order === 'dmy') shownDmy += 1;
      else if (order === 'mdy') {
        shownMdy += 1;
        monthFirst ||= cell.value.day > 12;
      }
      continue;
    }
    if (QUARTER.test(cell.text.slice(0, 200).normalize('NFC'))) quarters += 1;
    else if (MONTHS.test(cell.text.slice(0, 200).normalize('NFC'))) months += 1;
    const numbers = firstNumbers(cell.text);
    if (numbers && numbers[0] > 12 && numbers[1] <= 12) dmy += 1;
    if (numbers && numbers[1] > 12 && numbers[0] <= 12) mdy += 1;
  }
  const order = dmy > 0 && mdy === 0 ? 'dmy' : mdy > 0 && dmy === 0 ? 'mdy' : undefined;
  const shown = shownDmy > 0 && shownMdy === 0 ? 'dmy' : shownMdy > 0 && shownDmy === 0 ? 'mdy' : undefined;
  return {
    ...(order && { order }),
    ...(shown && { shown }),
    monthFirst,
    quarters: filled >= 3 && quarters * 2 > filled,
    ...(filled >= 3 && months * 2 > filled && { months: true }),
    ...(looksExchanged(countExchange(cells)) && { exchange: answer }),
  };
}
