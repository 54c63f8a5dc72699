import { Odd } from '../errors.js';

/** Reads as much as it can of [0, end) and says how many bytes it is done with. */
export interface Scanner {
  scan(bytes: Uint8Array, end: number): number;
}

/** One element (a cell, a shared string) longer than this does not end where the scanner looks for its end. */
const LONGEST = 4 * 2 ** 20;

/**
 * Hands pieces of a part to a scanner; what the scanner could not finish is put in front of the next piece.
 * Memory stays at one piece plus one unfinished element however large the part is.
 */
export function feeder(scanner: Scanner, part: string): (piece: Uint8Array) => void {
  let buffer = new Uint8Array(0);
  let kept = 0;
  return (piece) => {
    if (kept === 0) {
      const done = scanner.scan(piece, piece.length);
      kept = piece.length - done;
      if (kept > 0) {
        if (buffer.length < kept) buffer = new Uint8Array(kept * 2 + 1024);
        buffer.set(piece.subarray(done));
      }
    } else {
      const length = kept + piece.length;
      if (length > buffer.length) {
        const wider = new Uint8Array(length + (length >> 1));
        wider.set(buffer.subarray(0, kept));
        buffer = wider;
      }
      buffer.set(piece, kept);
      const done = scanner.scan(buffer, length);
      buffer.copyWithin(0, done, length);
      kept = length - done;
    }
    if (kept > LONGEST) throw new Odd(part);
  };
}
