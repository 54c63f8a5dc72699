import { strFromU8 } from 'fflate';
import { Refusal } from '../errors.js';
import { BANG, LT, QUESTION, SLASH, ascii, find, tagEnd } from '../sheet/bytes.js';

const COMMENT_END = ascii('-->');
const DATA_END = ascii(']]>');
const INSTRUCTION_END = ascii('?>');

/** Where the cells of a sheet end, one past </sheetData>, and the prefix of its root. Throws `Refusal`. */
export function endOfCells(content: Uint8Array, part: string): { cut: number; prefix: string } {
  let prefix: string | undefined;
  for (let i = content.indexOf(LT); i >= 0; i = content.indexOf(LT, i)) {
    const next = content[i + 1];
    if (next === BANG || next === QUESTION) {
      const end = next === QUESTION ? INSTRUCTION_END : content[i + 2] === 91 ? DATA_END : COMMENT_END;
      const close = find(content, end, i + 2, content.length);
      if (close < 0) break;
      i = close + end.length;
      continue;
    }
    const stop = tagEnd(content, i + 1, content.length);
    if (stop < 0) break;
    const closing = next === SLASH;
    // Of the names only one that ends in “sheetData” is of interest, and the root.
    if (prefix === undefined || content[i + 1 + (closing ? 1 : 0)] !== 99) {
      const name = /^[^\s/>]*/.exec(
        strFromU8(content.subarray(i + (closing ? 2 : 1), Math.min(stop, i + 82)), true),
      )![0];
      prefix ??= name.slice(0, name.indexOf(':') + 1);
      const isData = name.slice(name.indexOf(':') + 1) === 'sheetData';
      if (isData && (closing || content[stop - 2] === SLASH)) return { cut: stop, prefix };
    }
    i = stop;
  }
  throw new Refusal('truncated', part);
}
