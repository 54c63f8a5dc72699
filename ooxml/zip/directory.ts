import { strFromU8 } from 'fflate';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';

/** One entry as the zip's central directory declares it; offsets are into the file. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Local header. */
  readonly offset: number;
  /** Where this entry stands in the central directory, and how long its record is. */
  readonly record: number;
  readonly recordLength: number;
}

export interface Directory {
  readonly entries: readonly Entry[];
  /** Where the central directory begins and where its records end. */
  readonly start: number;
  readonly end: number;
  /** The "end of central directory" record. */
  readonly tail: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const big = (view: DataView, at: number): number => view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;

/** From the back: the end record may be followed by a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 65_535);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return -1;
}

/** Sizes and offset of 0xFFFFFFFF stand in the zip64 extra field, in this order and only when needed. */
function zip64(
  view: DataView,
  from: number,
  to: number,
  fields: { size: number; packed: number; offset: number },
): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const limit = next + view.getUint16(at + 2, true);
    for (const key of ['size', 'packed', 'offset'] as const) {
      if (fields[key] !== 0xffffffff) continue;
      if (next + 8 > limit || limit > to) throw new Refusal('damaged');
      fields[key] = big(view, next);
      next += 8;
    }
    return;
  }
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new Refusal('damaged');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const end = extraEnd + view.getUint16(at + 32, true);
  if (end > bytes.length) throw new Refusal('damaged');
  const fields = {
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  zip64(view, nameEnd, extraEnd, fields);
  return {
    name: strFromU8(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...fields,
    record: at,
    recordLength: end - at,
  };
}

/** Reads the central directory; nothing is inflated. Throws `Refusal`. */
export function readDirectory(bytes: Uint8Array, limits: Limits): Directory {
  const view = viewOf(bytes);
  const tail = bytes.length < 22 ? -1 : findEnd(view);
  if (tail < 0) throw new Refusal('truncated');
  let count = view.getUint16(tail + 10, true);
  let start = view.getUint32(tail + 16, true);
  const locator = tail - 20;
  if ((count === 0xffff || start === 0xffffffff) && locator >= 0 && view.getUint32(locator, true) === END64_LOCATOR) {
    const record = big(view, locator + 8);
    if (record + 56 > bytes.length || view.getUint32(record, true) !== END64) throw new Refusal('damaged');
    count = big(view, record + 32);
    start = big(view, record + 48);
  }
  if (count > limits.entries) throw new Refusal('too-many-entries');
  if (start > tail) throw new Refusal('damaged');
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i += 1) {
    const entry = readEntry(bytes, view, at);
    entries.push(entry);
    at += entry.recordLength;
  }
  return { entries, start, end: at, tail };
}

/** Where an entry's compressed bytes lie; the local header must agree with the directory. Throws `Refusal`. */
export function dataRange(bytes: Uint8Array, entry: Entry, directory: Directory): { start: number; end: number } {
  const view = viewOf(bytes);
  const at = entry.offset;
  if (at + 30 > directory.start || view.getUint32(at, true) !== LOCAL) throw new Refusal('damaged', entry.name);
  const nameEnd = at + 30 + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const end = start + entry.packed;
  if (end > directory.start) throw new Refusal('damaged', entry.name);
  const sameName = strFromU8(bytes.subarray(at + 30, nameEnd)) === entry.name;
  if (!sameName || view.getUint16(at + 8, true) !== entry.method) throw new Refusal('damaged', entry.name);
  return { start, end };
}
