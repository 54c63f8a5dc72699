// RFC 1951. fflate inflates as fast only when it may hold the whole result; this one hands out pieces of a small fixed
// buffer, stops at an exact cap, and so can read a part of any claimed size in constant memory.

import { table } from './huffman.js';
import type { Table } from './huffman.js';

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

const fixed = (from: number): number => (from < 144 ? 8 : from < 256 ? 9 : from < 280 ? 7 : 8);
const FIXED = {
  literals: table(Uint8Array.from({ length: 288 }, (_, i) => fixed(i)))!,
  distances: table(new Uint8Array(30).fill(5))!,
};

/** Where the inflater stands; the hot loop works on locals and puts them back. */
interface State {
  readonly input: Uint8Array;
  readonly out: Uint8Array;
  position: number;
  /** Bits read ahead, the next one lowest, and how many. Never more than 31, so the number stays small. */
  hold: number;
  held: number;
  filled: number;
}

/** Decodes until the end of the block ('end'), or until the buffer is full ('full': hand it out and go on). */
function runBlock(state: State, literals: Table, distances: Table): 'end' | 'full' | 'damaged' {
  const { input, out } = state;
  const { codes, bits } = literals;
  const { codes: far, bits: farBits } = distances;
  const mask = (1 << bits) - 1;
  const farMask = (1 << farBits) - 1;
  const full = WINDOW + PIECE;
  let p = state.position;
  let h = state.hold;
  let n = state.held;
  let f = state.filled;
  let ending: 'end' | 'full' | 'damaged' = 'full';
  while (f < full) {
    while (n < 24) {
      h |= input[p++]! << n;
      n += 8;
    }
    const entry = codes[h & mask]!;
    const symbol = entry >> 4;
    h >>>= entry & 15;
    n -= entry & 15;
    if (symbol < 256) {
      if (entry === 0) {
        ending = 'damaged';
        break;
      }
      out[f++] = symbol;
      continue;
    }
    if (symbol === 256 || symbol > 285) {
      ending = symbol === 256 ? 'end' : 'damaged';
      break;
    }
    let extra = LENGTHS.extra[symbol - 257]!;
    const length = LENGTHS.base[symbol - 257]! + (h & ((1 << extra) - 1));
    h >>>= extra;
    n -= extra;
    while (n < 24) {
      h |= input[p++]! << n;
      n += 8;
    }
    const away = far[h & farMask]!;
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
    // No code (0), a code without meaning (30, 31), or further back than there is anything.
    if (away === 0 || !(distance <= f)) {
      ending = 'damaged';
      break;
    }
    for (const end = f + length; f < end; f += 1) out[f] = out[f - distance]!;
  }
  state.position = p;
  state.hold = h;
  state.held = n;
  state.filled = f;
  return ending;
}

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
  const state: State = { input, out, position: 0, hold: 0, held: 0, filled: 0 };
  let handed = 0;
  let total = 0;
  const hand = (): boolean => {
    total += state.filled - handed;
    if (total > cap) return false;
    if (state.filled > handed) take(out.subarray(handed, state.filled));
    if (state.filled > WINDOW) {
      out.copyWithin(0, state.filled - WINDOW, state.filled);
      state.filled = WINDOW;
    }
    handed = state.filled;
    return true;
  };
  const ranOut = (): boolean => state.position - (state.held >> 3) > data.length;
  for (let last = false; !last;) {
    last = readBits(state, 1) === 1;
    const type = readBits(state, 2);
    if (type === 0) {
      const ending = runStored(state, data.length, hand);
      if (ending !== 'end') return ending;
      continue;
    }
    const tables = type === 1 ? FIXED : type === 2 ? readTables(state) : undefined;
    if (!tables) return 'damaged';
    for (let ending = ''; ending !== 'end';) {
      ending = runBlock(state, tables.literals, tables.distances);
      if (ending === 'damaged' || ranOut()) return 'damaged';
      if (ending === 'full' && !hand()) return 'over';
    }
  }
  return hand() ? 'whole' : 'over';
}

/** A block of plain bytes. */
function runStored(state: State, available: number, hand: () => boolean): 'end' | 'over' | 'damaged' {
  readBits(state, state.held & 7);
  const length = readBits(state, 16);
  if (readBits(state, 16) !== (length ^ 0xffff)) return 'damaged';
  // What is still held are whole bytes read ahead: give them back.
  let from = state.position - (state.held >> 3);
  state.hold = 0;
  state.held = 0;
  const end = from + length;
  if (end > available) return 'damaged';
  while (from < end) {
    const step = Math.min(end - from, WINDOW + PIECE - state.filled);
    state.out.set(state.input.subarray(from, from + step), state.filled);
    state.filled += step;
    from += step;
    if (state.filled >= WINDOW + PIECE && !hand()) return 'over';
  }
  state.position = end;
  return 'end';
}

/** The next up to 16 bits, without moving on. */
function peekBits(state: State, count: number): number {
  while (state.held < count) {
    state.hold |= state.input[state.position]! << state.held;
    state.position += 1;
    state.held += 8;
  }
  return state.hold & ((1 << count) - 1);
}

function dropBits(state: State, count: number): void {
  state.hold >>>= count;
  state.held -= count;
}

function readBits(state: State, count: number): number {
  const value = peekBits(state, count);
  dropBits(state, count);
  return value;
}

/** The two code tables that stand at the head of a dynamic block. */
function readTables(state: State): { literals: Table; distances: Table } | undefined {
  const literals = readBits(state, 5) + 257;
  const distances = readBits(state, 5) + 1;
  const count = readBits(state, 4) + 4;
  const own = new Uint8Array(19);
  for (let i = 0; i < count; i += 1) own[ORDER[i]!] = readBits(state, 3);
  const first = table(own);
  if (!first) return undefined;
  const lengths = new Uint8Array(literals + distances);
  for (let i = 0; i < lengths.length;) {
    const entry = first.codes[peekBits(state, first.bits)]!;
    if (entry === 0) return undefined;
    dropBits(state, entry & 15);
    const symbol = entry >> 4;
    if (symbol < 16) {
      lengths[i++] = symbol;
      continue;
    }
    const repeat = (symbol === 18 ? 11 : 3) + readBits(state, symbol === 16 ? 2 : symbol === 17 ? 3 : 7);
    if (i + repeat > lengths.length || (symbol === 16 && i === 0)) return undefined;
    lengths.fill(symbol === 16 ? lengths[i - 1]! : 0, i, i + repeat);
    i += repeat;
  }
  const [near, far] = [table(lengths.subarray(0, literals)), table(lengths.subarray(literals))];
  return near && far && { literals: near, distances: far };
}
