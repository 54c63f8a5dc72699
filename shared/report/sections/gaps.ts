import { say } from '../render/say.js';
import { oneLine } from '../render/one-line.js';
import type { Section } from './context.js';

/** Sources that could not be read: said first, because their figures are missing below. */
export const gaps: Section = ({ report, words, count }) =>
  report.gaps.length === 0
    ? []
    : [
        { kind: 'heading', title: words.gapsHeading, count: count(report.gaps.length) },
        {
          kind: 'points',
          items: report.gaps
            .slice(0, 20)
            .map(({ file, reason }) => say`${words.gap(oneLine(file, 80), oneLine(reason, 160))}`),
        },
      ];
