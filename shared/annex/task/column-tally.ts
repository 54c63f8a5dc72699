// Whether a deadline column still says what it said, without asking all its cells again. What a column says depends only on
// which facts its cells show at all, and which of them more than half of its filled cells show.
import {
  readColumn,
  type ColumnEvidence,
  exchangeFact,
  looksExchanged,
  type ExchangeCounts,
  type ExchangeFact,
} from '../../deadline/index.js';
import type { Cell } from '../../grid/grid.js';
import { isBlank } from '../sheet/sheet-view.js';

/** How many cells are filled, and how many show each fact. */
export interface ColumnTally {
  readonly filled: number;
  readonly facts: ReadonlyMap<string, number>;
}

const NONE: readonly string[] = [];
const EXCHANGE = 'exchange ';

/** What a cell adds to the evidence: what a column of nothing but that cell says. */
function factsOf(cell: Cell): readonly string[] {
  if (isBlank(cell)) return NONE;
  const said = Object.entries(readColumn([cell, cell, cell]) as unknown as Record<keyof ColumnEvidence, unknown>);
  const shown = said.filter(([fact, value]) => value !== false && fact !== 'exchange');
  const exchange = exchangeFact(cell);
  return [...shown.map(([fact, value]) => `${fact} ${String(value)}`), ...(exchange ? [`${EXCHANGE}${exchange}`] : [])];
}

/** Counts a whole column; the same words are looked at once. */
export function tallyOf(column: readonly Cell[]): ColumnTally {
  const known = new Map<string, readonly string[]>();
  const facts = new Map<string, number>();
  let filled = 0;
  for (const cell of column) {
    let own = cell.kind === 'text' ? known.get(cell.text) : undefined;
    if (!own) {
      own = factsOf(cell);
      if (cell.kind === 'text') known.set(cell.text, own);
    }
    if (!isBlank(cell)) filled += 1;
    for (const fact of own) facts.set(fact, (facts.get(fact) ?? 0) + 1);
  }
  return { filled, facts };
}

/** The tally after one cell took the place of another. */
export function tallyWith({ filled, facts }: ColumnTally, was: Cell, is: Cell): ColumnTally {
  const now = new Map(facts);
  for (const fact of factsOf(was)) now.set(fact, now.get(fact)! - 1);
  for (const fact of factsOf(is)) now.set(fact, (now.get(fact) ?? 0) + 1);
  return { filled: filled + Number(!isBlank(is)) - Number(!isBlank(was)), facts: now };
}

/** The two cells add the same. */
export function addAlike(was: Cell, is: Cell): boolean {
  return isBlank(was) === isBlank(is) && factsOf(was).join() === factsOf(is).join();
}

function exchangeCounts({ facts }: ColumnTally): ExchangeCounts {
  const counts: Partial<Record<ExchangeFact, number>> = {};
  for (const [fact, count] of facts)
    if (fact.startsWith(EXCHANGE)) counts[fact.slice(EXCHANGE.length) as ExchangeFact] = count;
  return counts;
}

/** Fewer filled cells than this say nothing as a majority. */
const FEW = 3;

/** The same facts are shown at all, and the same ones by most. A column in doubt about its days is looked at as a whole. */
export function saysTheSame(a: ColumnTally, b: ColumnTally): boolean {
  if (a.filled >= FEW !== b.filled >= FEW) return false;
  if (looksExchanged(exchangeCounts(a)) || looksExchanged(exchangeCounts(b))) return false;
  return [...new Set([...a.facts.keys(), ...b.facts.keys()])].every((fact) => {
    const [was, is] = [a.facts.get(fact) ?? 0, b.facts.get(fact) ?? 0];
    return was > 0 === is > 0 && was * 2 > a.filled === is * 2 > b.filled;
  });
}
