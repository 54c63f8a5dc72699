import { GROWS, SHRINKS, type Flow, type Term } from '../../edition/types.js';

/** The sum of a flow in one line, its terms that are not zero: “113 + 15 newly overdue − 8 done = 120”. It always adds up. */
export function balanceOf(flow: Flow, terms: Readonly<Record<Term, string>>, n: (count: number) => string): string {
  const part = (sign: string) => (term: Term) => (flow[term] === 0 ? '' : ` ${sign} ${n(flow[term])} ${terms[term]}`);
  return `${n(flow.opening)}${GROWS.map(part('+')).join('')}${SHRINKS.map(part('−')).join('')} = ${n(flow.closing)}`;
}
