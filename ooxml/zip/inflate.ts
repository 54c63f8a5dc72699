import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Directory, Entry } from './directory.js';
import { dataRange } from './directory.js';
import { inflateRaw } from './inflate-raw.js';

/** What has been inflated so far of one file; shared by all its parts. */
export interface Spent {
  bytes: number;
}

/** Refuses a part by what the directory says of it, before a byte is inflated. */
export function guardEntry(entry: Entry, limits: Limits): void {
  if ((entry.flags & 1) !== 0) throw new Refusal('encrypted', entry.name);
  if (entry.method !== 0 && entry.method !== 8) throw new Refusal('damaged', entry.name);
  if (entry.size >= limits.ratioFrom && entry.size > entry.packed * limits.ratio) throw new Refusal('bomb', entry.name);
  if (entry.size > limits.partBytes) throw new Refusal('too-big', entry.name);
}

/**
 * Inflates one entry piece by piece; `take` sees every piece in order and must not keep it:
 * its buffer is used again.
 * Stops with a `Refusal` as soon as the bytes exceed what the directory declared or the limits allow.
 */
export function inflateEntry(
  bytes: Uint8Array,
  directory: Directory,
  entry: Entry,
  limits: Limits,
  spent: Spent,
  take: (piece: Uint8Array) => void,
): void {
  guardEntry(entry, limits);
  const { start, end } = dataRange(bytes, entry, directory);
  const left = limits.totalBytes - spent.bytes;
  if (entry.size > left) throw new Refusal('too-big', entry.name);
  let done = 0;
  const count = (piece: Uint8Array): void => {
    done += piece.length;
    spent.bytes += piece.length;
    take(piece);
  };
  if (entry.method === 0) {
    // A stored part is as long as it says, or the directory lies.
    if (entry.size !== entry.packed) throw new Refusal('damaged', entry.name);
    for (let at = start; at < end; at += 1 << 18) count(bytes.subarray(at, Math.min(end, at + (1 << 18))));
    return;
  }
  const ending = inflateRaw(bytes.subarray(start, end), entry.size, count);
  if (ending === 'over') throw new Refusal('bomb', entry.name);
  if (ending === 'damaged' || done !== entry.size) throw new Refusal('damaged', entry.name);
}
