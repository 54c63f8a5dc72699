import { strToU8 } from 'fflate';
import { join } from '../zip/rewrite.js';

/** Replace [start, end) of the old bytes by `text`; start = end inserts. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; edits of one place keep their order. All other bytes stay. */
export function splice(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const ordered = [...edits].sort((a, b) => a.start - b.start);
  const pieces: Uint8Array[] = [];
  let from = 0;
  for (const edit of ordered) {
    pieces.push(bytes.subarray(from, edit.start), strToU8(edit.text));
    from = edit.end;
  }
  pieces.push(bytes.subarray(from));
  return join(pieces);
}

/** The same on a text. */
export function spliceText(text: string, edits: readonly Edit[]): string {
  let out = '';
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return out + text.slice(from);
}
