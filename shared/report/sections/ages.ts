import type { Figure } from '../render/view.js';
import type { Section } from './context.js';

/** How long the overdue tasks have been late; the last bands are one where the letter is read on a phone. */
export const ages: Section = ({ report, words, count }) => {
  const upTo = (days: number): number =>
    report.ages.filter((age) => age.to !== undefined && age.to <= days).reduce((sum, age) => sum + age.count, 0);
  const all = report.ages.reduce((sum, age) => sum + age.count, 0);
  if (all === 0) return [];
  const asked = report.totals.overdue - all;
  const week = upTo(7);
  const month = upTo(30) - week;
  const items: readonly Figure[] = [
    { value: count(week), label: words.age(1, 7), notes: [], tone: 'plain' },
    { value: count(month), label: words.age(8, 30), notes: [], tone: 'due' },
    { value: count(all - week - month), label: words.age(31, undefined), notes: [], tone: 'overdue' },
  ];
  return [
    { kind: 'heading', title: words.agesHeading, ...(asked > 0 ? { note: words.agesNote(asked) } : {}) },
    { kind: 'figures', items },
  ];
};
