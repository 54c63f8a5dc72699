// RFC 1951. fflate inflates as fast only when it may hold the whole result; this one hands out pieces of a small fixed
// buffer, stops at an exact cap, and so can read a part of any claimed size in constant memory.

const WINDOW = 32_768;
const PIECE = 262_144;
const LONGEST_MATCH = 258;
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Base values and extra bits of the length codes 257… and the distance codes, written out by their rule. */
function bases(count: number, first: number, perStep: number, plain: number): { base: Uint16Array; extra: Uint8Array } {
  const base = new Uint16Array(count);
  const extra = new Uint8Array(count);
  for (let i = 0, next = first; i < count; i += 1) {
    extra[i] = i < plain ? 0 : Math.floor((i - plain) / perStep) + 1;
    base[i] = next;
    next += 1 << extra[i]!;
  }
  return { base, extra };
}
const LENGTHS = bases(29, 3, 4, 8);
LENGTHS.base[28] = 258;
LENGTHS.extra[28] = 0;
const DISTANCES = bases(30, 1, 2, 4);

interface Table {
  /** By the next `bits` bits: symbol × 16 + code length; 0 = no code. */
  readonly codes: Uint16Array;
  readonly bits: number;
}

/** Canonical code lengths → lookup table; undefined when more codes are claimed than there is room for. */
function table(lengths: Uint8Array): Table | undefined {
  const count = new Uint16Array(16);
  for (const length of lengths) count[length]! += 1;
  count[0] = 0;
  let bits = 15;
  while (bits > 1 && count[bits] === 0) bits -= 1;
  const next = new Uint16Array(16);
  let code = 0;
  for (let length = 1; length <= 15; length += 1) {
    code = (code + count[length - 1]!) << 1;
    next[length] = code;
    if (code + count[length]! > 1 << length) return undefined;
  }
  const codes = new Uint16Array(1 << bits);
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol]!;
    if (length === 0) continue;
    let reversed = 0;
    for (let c = next[length]!, i = 0; i < length; i += 1, c >>= 1) reversed = (reversed << 1) | (c & 1);
    next[length]! += 1;
    for (let i = reversed; i < codes.length; i += 1 << length) codes[i] = (symbol << 4) | length;
  }
  return { codes, bits };
}

const fixed = (from: number): number => (from < 144 ? 8 : from < 256 ? 9 : from < 280 ? 7 : 8);
const FIXED_LITERALS = table(Uint8Array.from({ length: 288 }, (_, i) => fixed(i)))!;
const FIXED_DISTANCES = table(new Uint8Array(30).fill(5))!;

/** How it ended: whole; more bytes than the cap (nothing beyond it was handed out); or not deflate data. */
export type Inflated = 'whole' | 'over' | 'damaged';

/**
 * Inflates raw deflate data. `take` gets every piece in order; a piece is a view of a buffer that is used again, so it
 * must be read at once. Stops as soon as the output passes `cap`, before handing out the piece that does.
 */
export function inflateRaw(data: Uint8Array, cap: number, take: (piece: Uint8Array) => void): Inflated {
  // Zeros behind the end spare a check at each read; running into them is noticed at the next block or piece.
  const input = new Uint8Array(data.length + 16);
  input.set(data);
  const out = new Uint8Array(WINDOW + PIECE + LONGEST_MATCH);
  const full = WINDOW + PIECE;
  let [position, hold, held] = [0, 0, 0];
  let [filled, handed, total] = [0, 0, 0];
  let last = false;
  const bits: Bits = {
    peek(count) {
      while (held < count) {
        hold |= input[position++]! << held;
        held += 8;
      }
      return hold & ((1 << count) - 1);
    },
    drop(count) {
      hold >>>= count;
      held -= count;
    },
  };
  const read = (count: number): number => readBits(bits, count);
  const hand = (): boolean => {
    total += filled - handed;
    if (total > cap) return false;
    if (filled > handed) take(out.subarray(handed, filled));
    if (filled > WINDOW) {
      out.copyWithin(0, filled - WINDOW, filled);
      filled = WINDOW;
    }
    handed = filled;
    return true;
  };
  while (!last) {
    last = read(1) === 1;
    const type = read(2);
    if (type === 3) return 'damaged';
    if (type === 0) {
      read(held & 7);
      const length = read(16);
      if (read(16) !== (length ^ 0xffff)) return 'damaged';
      // What was held beyond this point are whole bytes: give them back.
      position -= held >> 3;
      hold = 0;
      held = 0;
      if (position + length > data.length) return 'damaged';
      for (let from = position; from < position + length;) {
        const step = Math.min(position + length - from, full - filled);
        out.set(input.subarray(from, from + step), filled);
        filled += step;
        from += step;
        if (filled >= full && !hand()) return 'over';
      }
      position += length;
      continue;
    }
    const tables = type === 1 ? { literals: FIXED_LITERALS, distances: FIXED_DISTANCES } : readTables(bits);
    if (!tables) return 'damaged';
    const { codes, bits: nearBits } = tables.literals;
    const { codes: far, bits: farBits } = tables.distances;
    const mask = (1 << nearBits) - 1;
    const farMask = (1 << farBits) - 1;
    // Locals: the loop below runs once per byte or match and must not touch captured variables.
    let [p, h, n, f] = [position, hold, held, filled];
    for (;;) {
      while (n < 24) {
        h |= input[p++]! << n;
        n += 8;
      }
      const entry = codes[h & mask]!;
      const symbol = entry >> 4;
      const width = entry & 15;
      h >>>= width;
      n -= width;
      if (symbol < 256) {
        if (width === 0) return 'damaged';
        out[f++] = symbol;
      } else if (symbol === 256) break;
      else {
        if (symbol > 285) return 'damaged';
        let extra = LENGTHS.extra[symbol - 257]!;
        const length = LENGTHS.base[symbol - 257]! + (h & ((1 << extra) - 1));
        h >>>= extra;
        n -= extra;
        while (n < 24) {
          h |= input[p++]! << n;
          n += 8;
        }
        const away = far[h & farMask]!;
        if (away === 0 || away >> 4 > 29) return 'damaged';
        h >>>= away & 15;
        n -= away & 15;
        while (n < 16) {
          h |= input[p++]! << n;
          n += 8;
        }
        extra = DISTANCES.extra[away >> 4]!;
        const distance = DISTANCES.base[away >> 4]! + (h & ((1 << extra) - 1));
        h >>>= extra;
        n -= extra;
        if (distance > f) return 'damaged';
        for (const end = f + length; f < end; f += 1) out[f] = out[f - distance]!;
      }
      if (f >= full) {
        filled = f;
        if (p - (n >> 3) > data.length) return 'damaged';
        if (!hand()) return 'over';
        f = filled;
      }
    }
    [position, hold, held, filled] = [p, h, n, f];
    if (position - (held >> 3) > data.length) return 'damaged';
  }
  return hand() ? 'whole' : 'over';
}

interface Bits {
  /** The next up to 16 bits, without moving on. */
  peek(count: number): number;
  drop(count: number): void;
}

function readBits(bits: Bits, count: number): number {
  const value = bits.peek(count);
  bits.drop(count);
  return value;
}

/** The two code tables that stand at the head of a dynamic block. */
function readTables(bits: Bits): { literals: Table; distances: Table } | undefined {
  const literals = readBits(bits, 5) + 257;
  const distances = readBits(bits, 5) + 1;
  const count = readBits(bits, 4) + 4;
  const own = new Uint8Array(19);
  for (let i = 0; i < count; i += 1) own[ORDER[i]!] = readBits(bits, 3);
  const first = table(own);
  if (!first) return undefined;
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const entry = first.codes[bits.peek(first.bits)]!;
    if (entry === 0) return undefined;
    bits.drop(entry & 15);
    const symbol = entry >> 4;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const repeat = (symbol === 18 ? 11 : 3) + readBits(bits, symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
    if (i + repeat > lengths.length || (symbol === 16 && i === 0)) return undefined;
    lengths.fill(symbol === 16 ? lengths[i - 1]! : 0, i, i + repeat);
    i += repeat;
  }
  const [near, far] = [table(lengths.subarray(0, literals)), table(lengths.subarray(literals))];
  return near && far && { literals: near, distances: far };
}
