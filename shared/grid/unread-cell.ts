// Blank, error, not calculated and too narrow are four things. Of the last three the words shown are no value of the sheet.
import type { Cell } from './grid.js';

export type UnreadBecause = 'error' | 'uncalculated' | 'too-narrow';

const ERROR_TEXT =
  /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|PYTHON!|EXTERNAL!)$/i;
/** What programs show while they still work on a formula. */
const WORKING = /^#(?:GETTING_DATA|BUSY!)$|^(?:Loading\.\.\.|Đang tải\.\.\.)$/i;
const HASHES = /^#{3,}$/;

/** Why the words of a cell are no value; undefined for a blank cell and for one that can be read. */
export function unreadBecause(cell: Cell): UnreadBecause | undefined {
  if (cell.uncalculated) return 'uncalculated';
  const { kind } = cell;
  if (kind === 'boolean' || kind === 'blank') return undefined;
  // Nearly every cell begins with another letter.
  const text = cell.text.trim();
  const first = text.charCodeAt(0);
  if (first === 35 || cell.formula !== undefined) {
    if (WORKING.test(text)) return 'uncalculated';
    if (kind !== 'date' && HASHES.test(text)) return 'too-narrow';
    if (first === 35 && ERROR_TEXT.test(text)) return 'error';
  }
  return kind === 'error' ? 'error' : undefined;
}
