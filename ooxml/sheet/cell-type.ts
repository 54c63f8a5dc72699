/** What the `t` of a cell may say; 'n' where it has none. */
export type CellType = 'n' | 's' | 'str' | 'inlineStr' | 'b' | 'e' | 'd';

/** Told by its first letter, and its length for the two that begin with s. */
export function cellType(bytes: Uint8Array, from: number, to: number): CellType {
  switch (String.fromCharCode(bytes[from]!)) {
    case 's':
      return to - from === 1 ? 's' : 'str';
    case 'i':
      return 'inlineStr';
    case 'b':
      return 'b';
    case 'e':
      return 'e';
    case 'd':
      return 'd';
    default:
      return 'n';
  }
}
