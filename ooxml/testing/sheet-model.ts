/** What a cell is, before any spelling. */
export type CellKind =
  | { readonly is: 'blank' }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'boolean'; readonly value: boolean }
  | { readonly is: 'text' | 'inline' | 'formula'; readonly text: string };

/** How the grid shows it. */
export function shownText(kind: CellKind): string {
  if (kind.is === 'blank') return '';
  if (kind.is === 'number') return String(kind.value);
  if (kind.is === 'boolean') return kind.value ? 'TRUE' : 'FALSE';
  return kind.text;
}
