/** What the `t` of a cell may say; 'n' where it has none, 'other' where it says something else. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd' | 'other';

const KNOWN: Readonly<Record<string, CellType>> = {
  n: 'n',
  s: 's',
  str: 'str',
  inlineStr: 'inlineStr',
  b: 'b',
  e: 'e',
  d: 'd',
};

const SINGLE = new Map<number, CellType>(
  Object.entries(KNOWN).flatMap(([word, type]) => (word.length === 1 ? [[word.charCodeAt(0), type] as const] : [])),
);

export function cellType(bytes: Uint8Array, from: number, to: number): CellType {
  if (to - from === 1) return SINGLE.get(bytes[from]!) ?? 'other';
  if (to - from > 20) return 'other';
  return KNOWN[String.fromCharCode(...bytes.subarray(from, to))] ?? 'other';
}
