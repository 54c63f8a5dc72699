import type { Groups, Kind, Plan } from './layout.js';
import { pick, stream } from './random.js';

const ORDERS: readonly (readonly Kind[])[] = [
  ['task', 'lead', 'coordinating', 'deadline', 'output'],
  ['task', 'lead', 'coordinating', 'output', 'deadline'],
  ['task', 'deadline', 'lead', 'coordinating', 'output'],
  ['task', 'output', 'lead', 'coordinating', 'deadline'],
  ['lead', 'coordinating', 'task', 'output', 'deadline'],
  ['task', 'output', 'deadline', 'lead', 'coordinating'],
  ['deadline', 'task', 'lead', 'coordinating', 'output'],
];
const GROUPS: readonly Groups[] = ['none', 'cells', 'merged', 'repeated', 'numbered', 'plain'];

/** Layouts of many kinds, the same ones every time. */
export function layoutPlans(count: number): Plan[] {
  return Array.from({ length: count }, (_, i) => {
    const random = stream(i * 7919 + 17);
    const maybe = (chance: number): boolean => random() < chance;
    const wrap = maybe(0.2);
    return {
      seed: i,
      order: pick(random, ORDERS),
      groups: pick(random, GROUPS),
      letterhead: maybe(0.6),
      twoRows: pick(random, ['no', 'no', 'merged', 'unmerged'] as const),
      repeatHeader: maybe(0.25),
      wrap,
      share: !wrap && maybe(0.3),
      damaged: maybe(0.3),
      extras: maybe(0.4),
      offset: maybe(0.3),
      index: wrap || maybe(0.85),
      numbersRow: maybe(0.2),
      tail: maybe(0.5),
    };
  });
}
