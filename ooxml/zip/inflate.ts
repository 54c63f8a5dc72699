import { Inflate } from 'fflate';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';
import type { Directory, Entry } from './directory.js';
import { dataRange } from './directory.js';

/** Deflate cannot widen more than this. */
const WIDEST = 1032;
const SMALLEST_SLICE = 16 * 1024;
const LARGEST_SLICE = 128 * 1024;

/**
 * Compressed bytes handed to the inflater at once: large where the part is declared large, small where a part that lies
 * about its size could widen far beyond it before it is caught.
 */
const sliceFor = (left: number): number => Math.min(LARGEST_SLICE, Math.max(SMALLEST_SLICE, Math.ceil(left / WIDEST)));

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
 * Inflates one entry piece by piece; `take` sees every piece in order and must not keep it.
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
  let done = 0;
  let finished = false;
  const count = (piece: Uint8Array): void => {
    done += piece.length;
    spent.bytes += piece.length;
    if (done > entry.size) throw new Refusal('bomb', entry.name);
    if (spent.bytes > limits.totalBytes) throw new Refusal('too-big', entry.name);
    if (piece.length > 0) take(piece);
  };
  if (entry.method === 0) {
    for (let at = start; at < end; at += 1 << 20) count(bytes.subarray(at, Math.min(end, at + (1 << 20))));
    finished = true;
  } else {
    const inflate = new Inflate((piece, final) => {
      count(piece);
      finished ||= final;
    });
    feed(inflate, bytes, start, end, entry.name, () => entry.size - done);
  }
  if (!finished || done !== entry.size) throw new Refusal('damaged', entry.name);
}

function feed(inflate: Inflate, bytes: Uint8Array, start: number, end: number, part: string, left: () => number): void {
  try {
    for (let at = start; at < end;) {
      const next = Math.min(end, at + sliceFor(left()));
      inflate.push(bytes.subarray(at, next), next === end);
      at = next;
    }
  } catch (cause) {
    // fflate's own errors carry a code; ours pass through.
    if (typeof (cause as { code?: unknown }).code === 'number') throw new Refusal('damaged', part);
    throw cause;
  }
}
