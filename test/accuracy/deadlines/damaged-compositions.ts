import fc from 'fast-check';
import { composition, type Composition } from './compositions.js';
import { DAMAGES } from './variants.js';

/** Damages that add a deadline, or take the meaning away, are for single phrases only. */
const LEFT_OUT = ['old deadline beside', 'document cited', 'share beside', 'brackets', 'Roman as ones'];
const NAMES = Object.keys(DAMAGES).filter((name) => !LEFT_OUT.includes(name));

/** A composed cell with one kind of damage. */
export const damagedComposition: fc.Arbitrary<Composition> = fc
  .tuple(composition, fc.constantFrom(...NAMES), fc.nat(10_000))
  .map(([cell, name, seed]) => ({ ...cell, phrase: DAMAGES[name]!(cell.phrase, seed) }));
