import { deflateSync, strToU8 } from 'fflate';
import { Refusal } from '../errors.js';
import { crc32 } from './crc32.js';
import type { Entry } from './directory.js';
import type { Package } from './package.js';
import { partKey } from './package.js';

const HAS_DESCRIPTOR = 8;
const UTF8_NAMES = 2048;
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** From here on a person would wait for the last twentieth of size: level 4 takes less than half the time of 6. */
const LARGE = 1 << 20;

interface Fresh {
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly size: number;
}

function pack(content: Uint8Array): Fresh {
  return {
    crc: crc32(content),
    packed: deflateSync(content, { level: content.length > LARGE ? 4 : 6 }),
    size: content.length,
  };
}

/** Sizes, checksum and method at their places; `shift` is where they begin: 8 in a local header, 10 in a central one. */
function stamp(view: DataView, shift: number, flags: number, fresh: Fresh): void {
  // Sizes now stand in the header itself, so no descriptor follows the data.
  view.setUint16(shift - 2, flags & ~HAS_DESCRIPTOR, true);
  view.setUint16(shift, 8, true);
  view.setUint32(shift + 6, fresh.crc, true);
  view.setUint32(shift + 10, fresh.packed.length, true);
  view.setUint32(shift + 14, fresh.size, true);
}

/** Extra fields without zip64 (1): the fresh sizes are small and stand in the header. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const kept: number[] = [];
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== 1) kept.push(...extra.subarray(at, next));
    at = next;
  }
  return Uint8Array.from(kept);
}

function freshLocal(pkg: Package, entry: Entry, fresh: Fresh): Uint8Array[] {
  const view = viewOf(pkg.bytes);
  const nameEnd = entry.offset + 30 + view.getUint16(entry.offset + 26, true);
  const extra = withoutZip64(pkg.bytes.subarray(nameEnd, nameEnd + view.getUint16(entry.offset + 28, true)));
  const header = pkg.bytes.slice(entry.offset, nameEnd);
  stamp(viewOf(header), 8, entry.flags, fresh);
  viewOf(header).setUint16(28, extra.length, true);
  return [header, extra, fresh.packed];
}

/** A directory record with its new offset; everything else as it was unless the entry itself is fresh. */
function record(pkg: Package, entry: Entry, offset: number, fresh?: Fresh): Uint8Array {
  const old = pkg.bytes.slice(entry.record, entry.record + entry.recordLength);
  const view = viewOf(old);
  const nameEnd = 46 + view.getUint16(28, true);
  const extraEnd = nameEnd + view.getUint16(30, true);
  if (!fresh) {
    if (view.getUint32(42, true) !== 0xffffffff) view.setUint32(42, offset, true);
    else moveZip64Offset(view, nameEnd, extraEnd, offset);
    return old;
  }
  const extra = withoutZip64(old.subarray(nameEnd, extraEnd));
  stamp(view, 10, entry.flags, fresh);
  view.setUint32(42, offset, true);
  view.setUint16(30, extra.length, true);
  return join([old.subarray(0, nameEnd), extra, old.subarray(extraEnd)]);
}

/** The offset is the last of the sizes that did not fit, so it stands behind those that are there. */
function moveZip64Offset(view: DataView, from: number, to: number, offset: number): void {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const before =
      (view.getUint32(24, true) === 0xffffffff ? 8 : 0) + (view.getUint32(20, true) === 0xffffffff ? 8 : 0);
    view.setUint32(at + 4 + before, offset, true);
    view.setUint32(at + 8 + before, 0, true);
  }
}

function added(name: string, fresh: Fresh, offset: number): { local: Uint8Array[]; central: Uint8Array } {
  const bytes = strToU8(name);
  const local = new Uint8Array(30);
  const central = new Uint8Array(46);
  const [l, c] = [viewOf(local), viewOf(central)];
  l.setUint32(0, 0x04034b50, true);
  c.setUint32(0, 0x02014b50, true);
  c.setUint16(4, 20, true);
  for (const [view, shift] of [
    [l, 8],
    [c, 10],
  ] as const) {
    view.setUint16(shift - 4, 20, true);
    stamp(view, shift, UTF8_NAMES, fresh);
    view.setUint16(shift + 4, 0x21, true); // 1 January 1980: the same bytes on every run
    view.setUint16(shift + 18, bytes.length, true);
  }
  c.setUint32(42, offset, true);
  return { local: [local, bytes, fresh.packed], central: join([central, bytes]) };
}

/** Glues byte pieces. */
export function join(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/**
 * Writes the package again with some parts replaced, added or taken away. All other entries keep their bytes exactly: local header,
 * compressed data, descriptor, gap, order, dates, flags. Throws `Refusal` where entries overlap.
 */
export function rewritePackage(
  pkg: Package,
  contents: ReadonlyMap<string, Uint8Array>,
  removed: ReadonlySet<string> = new Set(),
): Uint8Array {
  if (contents.size === 0 && removed.size === 0) return pkg.bytes;
  const gone = new Set([...removed].map(partKey));
  const { bytes, directory } = pkg;
  const fresh = new Map([...contents].map(([name, content]) => [partKey(name), pack(content)] as const));
  const ordered = [...directory.entries].sort((a, b) => a.offset - b.offset);
  const pieces = [bytes.subarray(0, ordered[0]?.offset ?? 0)];
  let at = pieces[0]!.length;
  const push = (...more: Uint8Array[]): void => {
    for (const piece of more) at += piece.length;
    pieces.push(...more);
  };
  const offsets = new Map<Entry, number>();
  ordered.forEach((entry, i) => {
    const end = ordered[i + 1]?.offset ?? directory.start;
    if (end <= entry.offset) throw new Refusal('damaged', entry.name);
    if (gone.has(partKey(entry.name))) return;
    offsets.set(entry, at);
    const content = fresh.get(partKey(entry.name));
    push(...(content ? freshLocal(pkg, entry, content) : [bytes.subarray(entry.offset, end)]));
  });
  const records = directory.entries
    .filter((e) => offsets.has(e))
    .map((e) => record(pkg, e, offsets.get(e)!, fresh.get(partKey(e.name))));
  for (const [name, content] of contents) {
    if (pkg.parts.has(partKey(name))) continue;
    const { local, central } = added(name, fresh.get(partKey(name))!, at);
    push(...local);
    records.push(central);
    void content;
  }
  const start = at;
  push(...records);
  push(tail(pkg, start, at - start, records.length));
  return join(pieces);
}

/** End records with the new place, size and count of the directory; zip64 ones too where the file has them. */
function tail(pkg: Package, start: number, size: number, count: number): Uint8Array {
  const { directory } = pkg;
  const out = pkg.bytes.slice(directory.end);
  const view = viewOf(out);
  const end = directory.tail - directory.end;
  const set = (place: number, value: number, wide: boolean): void => {
    if (wide) {
      view.setUint32(place, value, true);
      view.setUint32(place + 4, 0, true);
    } else if (view.getUint32(place, true) !== 0xffffffff) view.setUint32(place, value, true);
  };
  set(end + 12, size, false);
  set(end + 16, start, false);
  for (const place of [end + 8, end + 10])
    if (view.getUint16(place, true) !== 0xffff) view.setUint16(place, count, true);
  if (end >= 76 && view.getUint32(end - 20, true) === 0x07064b50 && view.getUint32(end - 76, true) === 0x06064b50) {
    for (const place of [24, 32]) set(end - 76 + place, count, true);
    set(end - 76 + 40, size, true);
    set(end - 76 + 48, start, true);
    set(end - 20 + 8, start + size + (end - 76), true);
  }
  return out;
}
