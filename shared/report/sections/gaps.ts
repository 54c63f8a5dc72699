import { say } from '../render/say.js';
import { oneLine } from '../render/one-line.js';
import type { Section } from './context.js';

/** Sources that could not be read: said first, because their figures are missing below; then what is counted elsewhere. */
export const gaps: Section = ({ report, words, count }) => [
  ...(report.gaps.length === 0
    ? []
    : [
        { kind: 'heading' as const, title: words.gapsHeading, count: count(report.gaps.length) },
        {
          kind: 'points' as const,
          items: report.gaps
            .slice(0, 20)
            .map(({ file, reason }) => say`${words.gap(oneLine(file, 80), oneLine(reason, 160))}`),
        },
      ]),
  ...(report.notCounted === undefined
    ? []
    : [{ kind: 'points' as const, items: [say`${oneLine(report.notCounted, 400)}`] }]),
];
