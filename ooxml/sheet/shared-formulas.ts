import { attributes } from '../xml/tags.js';
import { moveFormula } from './formula.js';

/** Remembers shared formulas by their number, so that each follower gets a formula of its own. */
export class SharedFormulas {
  private readonly known = new Map<string, { text: string; row: number; column: number }>();

  /** The formula of the cell at `at`, from its `<f …>` tag and the text inside; '' when its master is missing. */
  read(tag: Uint8Array, text: string, at: { readonly row: number; readonly column: number }): string {
    const of = attributes(String.fromCharCode(...tag.subarray(0, 4000)));
    const shared = of.get('t') === 'shared' ? of.get('si') : undefined;
    if (shared === undefined) return text;
    if (text !== '') {
      this.known.set(shared, { text, row: at.row, column: at.column });
      return text;
    }
    const first = this.known.get(shared);
    return first ? moveFormula(first.text, at.row - first.row, at.column - first.column) : '';
  }
}
