import { strToU8 } from 'fflate';
import { Odd, Refusal } from '../errors.js';
import { canonicalXml } from '../xml/canonical.js';
import { decodePart, encodingOf, refuseCodePage } from '../xml/encoding.js';
import type { Package } from '../zip/package.js';
import { partBytes, partKey, streamPart } from '../zip/package.js';
import type { Scanner } from './feed.js';
import { feeder } from './feed.js';

/**
 * Hands a part to a scanner: as it is stored, or (`canonical`) written again in the one spelling scanners know. false
 * where the package has no such part. Throws `Odd` while it may still be read canonically, then `Refusal`.
 */
export function scanPart(pkg: Package, part: string, scanner: Scanner, canonical: boolean): boolean {
  const feed = feeder(scanner, part);
  if (canonical) return scanCanonical(pkg, part, feed);
  let first = true;
  return streamPart(pkg, part, (piece) => {
    if (first) {
      if (encodingOf(piece) !== 'utf-8') throw new Odd('utf-16');
      refuseCodePage(piece, part);
    }
    first = false;
    feed(piece);
  });
}

function scanCanonical(pkg: Package, part: string, feed: (piece: Uint8Array) => void): boolean {
  const entry = pkg.parts.get(partKey(part));
  if (!entry) return false;
  if (entry.size > pkg.limits.oddBytes) throw new Refusal('too-big', part);
  const bytes = strToU8(canonicalXml(decodePart(partBytes(pkg, part)!, part), part));
  try {
    for (let from = 0; from < bytes.length; from += 1 << 18) feed(bytes.subarray(from, from + (1 << 18)));
  } catch (cause) {
    throw cause instanceof Odd ? new Refusal('damaged', part) : cause;
  }
  return true;
}
