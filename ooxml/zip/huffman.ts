export interface Table {
  /** By the next `bits` bits: symbol × 16 + code length; 0 = no code. */
  readonly codes: Uint16Array;
  readonly bits: number;
}

/** Canonical code lengths → lookup table; undefined when more codes are claimed than there is room for. */
export function table(lengths: Uint8Array): Table | undefined {
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
