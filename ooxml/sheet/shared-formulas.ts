import { attributes } from '../xml/tags.js';
import type { MovableFormula } from './formula.js';
import { movable } from './formula.js';
import type { SheetStore } from './sheet-store.js';

/** Remembers shared formulas by their number, so that each follower gets a formula of its own. */
export class SharedFormulas {
  private readonly known = new Map<string, { move: MovableFormula; row: number; column: number }>();

  constructor(private readonly store: SheetStore) {}

  /** The formula of the cell at `at`, from its `<f …>` tag and the text inside; '' when its master is missing, or there is too much of them. */
  read(tag: Uint8Array, text: string, at: { readonly row: number; readonly column: number }): string {
    const of = attributes(String.fromCharCode(...tag.subarray(0, 4000)));
    const shared = of.get('t') === 'shared' ? of.get('si') : undefined;
    if (shared === undefined) return text;
    if (text !== '') {
      this.known.set(shared, { move: movable(text), row: at.row, column: at.column });
      return text;
    }
    const first = this.known.get(shared);
    if (!first) return '';
    const { work, limits } = this.store;
    work.formula += first.move.pieces;
    // Written out for nobody in particular: past the budget a follower still has a formula, but not its words.
    return work.formula > limits.formulaPieces ? '' : first.move.by(at.row - first.row, at.column - first.column);
  }
}
