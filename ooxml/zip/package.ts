import { strToU8 } from 'fflate';
import { Refusal } from '../errors.js';
import type { Limits } from '../limits.js';
import { crc32 } from './crc32.js';
import type { Directory, Entry } from './directory.js';
import { readDirectory } from './directory.js';
import type { Spent } from './inflate.js';
import { guardEntry, inflateEntry } from './inflate.js';
import { refuseForeign } from './foreign.js';
import { plainXml } from '../xml/canonical.js';
import { decodePart, encodePart, encodingOf } from '../xml/encoding.js';

/** OPC names are compared without case, leading slash or backslashes (some exporters write them). */
export const partKey = (name: string): string => name.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** An opened zip: parts by name, inflated only when asked for. */
export interface Package {
  readonly bytes: Uint8Array;
  readonly directory: Directory;
  readonly limits: Limits;
  readonly spent: Spent;
  readonly parts: ReadonlyMap<string, Entry>;
}

/** Opens the directory and applies every guard that needs no inflating. Throws `Refusal`. */
export function openPackage(bytes: Uint8Array, limits: Limits): Package {
  refuseForeign(bytes);
  if (bytes.length > limits.fileBytes) throw new Refusal('too-big');
  const directory = readDirectory(bytes, limits);
  const parts = new Map<string, Entry>();
  let total = 0;
  for (const entry of directory.entries) {
    const key = partKey(entry.name);
    // Two entries of one name: readers disagree on which one counts, so neither is trusted.
    if (parts.has(key)) throw new Refusal('damaged', entry.name);
    parts.set(key, entry);
    // Pictures may be large and are never inflated here; XML parts are what we pay for.
    if (/\.(xml|rels)$/.test(key)) {
      guardEntry(entry, limits);
      total += entry.size;
    }
  }
  if (total > limits.totalBytes) throw new Refusal('too-big');
  return { bytes, directory, limits, spent: { bytes: 0 }, parts };
}

/** Streams a part; false when the package has none of that name. */
export function streamPart(pkg: Package, name: string, take: (piece: Uint8Array) => void): boolean {
  const entry = pkg.parts.get(partKey(name));
  if (!entry) return false;
  inflateEntry(pkg.bytes, pkg.directory, entry, pkg.limits, pkg.spent, take);
  return true;
}

/** The whole inflated part; undefined when absent. */
export function partBytes(pkg: Package, name: string): Uint8Array | undefined {
  const entry = pkg.parts.get(partKey(name));
  if (!entry) return undefined;
  let out = new Uint8Array(Math.min(entry.size, 1 << 16));
  let length = 0;
  inflateEntry(pkg.bytes, pkg.directory, entry, pkg.limits, pkg.spent, (piece) => {
    if (length + piece.length > out.length) {
      const wider = new Uint8Array(Math.min(entry.size, Math.max(out.length * 2, length + piece.length)));
      wider.set(out.subarray(0, length));
      out = wider;
    }
    out.set(piece, length);
    length += piece.length;
  });
  return out.subarray(0, length);
}

/**
 * The whole part after comparing its checksum. For parts that are written again: the copy gets a fresh checksum, which
 * would otherwise hide that the original was damaged.
 */
export function verifiedBytes(pkg: Package, name: string): Uint8Array | undefined {
  const bytes = partBytes(pkg, name);
  if (bytes && crc32(bytes) !== pkg.parts.get(partKey(name))!.crc) throw new Refusal('damaged', name);
  return bytes;
}

/** A small part as text, comments and CDATA resolved; undefined when absent. */
export function partText(pkg: Package, name: string): string | undefined {
  const bytes = partBytes(pkg, name);
  if (!bytes) return undefined;
  const text = decodePart(bytes, name);
  return plainXml(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
}

/** A part that is written again: its text byte for byte (its mark too), and the way back into the encoding it had. */
export interface EditableText {
  readonly text: string;
  readonly bytesOf: (text: string) => Uint8Array;
}

/** The text of a part that will be written again; its checksum is compared first. */
export function editableText(pkg: Package, name: string): EditableText | undefined {
  const bytes = verifiedBytes(pkg, name);
  if (!bytes) return undefined;
  const encoding = encodingOf(bytes);
  return { text: decodePart(bytes, name), bytesOf: (text) => encodePart(text, encoding) };
}

/** The same for a part whose bytes are edited in place: as UTF-8, whatever it is stored in. */
export function editableBytes(
  pkg: Package,
  name: string,
): { content: Uint8Array; stored: (content: Uint8Array) => Uint8Array } | undefined {
  const bytes = verifiedBytes(pkg, name);
  if (!bytes) return undefined;
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return { content: bytes, stored: (content) => content };
  return {
    content: strToU8(decodePart(bytes, name)),
    stored: (content) => encodePart(decodePart(content, name), encoding),
  };
}
