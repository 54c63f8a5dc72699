import { say, sentences, type Words } from '../render/say.js';
import { oneLine } from '../render/one-line.js';
import type { CarriedPlan } from '../edition/types.js';
import type { Report } from '../types.js';
import type { LetterContext, Section } from './context.js';
import { periodShort } from './context.js';

const SHOWN = 20;
const NAMED = 3;

/** Files that could not be read and none of whose plans is carried: their figures are missing. */
function missing({ gaps, carried = [] }: Report): Report['gaps'] {
  const files = new Set(carried.flatMap((plan) => plan.files));
  return gaps.filter(({ file }) => !files.has(file));
}

/** “KH số 57, KH số 83: lấy theo số liệu tuần 45”, and how many files have no figures at all; undefined when all was read. */
export function gapsVerdict(context: LetterContext): Words | undefined {
  const { report, words } = context;
  const lost = missing(report).length;
  const carried = report.carried ?? [];
  if (lost === 0 && carried.length === 0) return undefined;
  return sentences(
    carried.length > 0 ? carriedVerdict(context, carried) : undefined,
    lost ? words.verdictGaps(lost) : undefined,
  );
}

function carriedVerdict(context: LetterContext, carried: readonly CarriedPlan[]): Words {
  const { words, plan } = context;
  const named = carried.slice(0, carried.length > NAMED ? NAMED - 1 : NAMED).map((one) => plan(one.plan));
  const rest = carried.length - named.length;
  const since = [...new Set(carried.map((one) => periodShort(words, one.since)))].join(', ');
  return words.verdictCarried([...named, ...(rest > 0 ? [words.andOthers(rest)] : [])].join(', '), since);
}

/** Plans that could not be read: those of an edition before with their last figures, then those without any; then what is counted elsewhere. */
export const gaps: Section = (context) => {
  const { report, words, count, plan } = context;
  const lost = missing(report);
  const carried = (report.carried ?? []).map((one) =>
    words.carriedPlan(
      plan(one.plan),
      periodShort(words, one.since),
      oneLine(one.reason ?? '', 160).replace(/[.\s]+$/, ''),
      one.tasks,
      one.overdue,
      one.passed,
    ),
  );
  const unread = lost.map(({ file, reason }) => say`${words.gap(oneLine(file, 80), oneLine(reason, 160))}`);
  const all = [...carried, ...unread];
  return [
    ...(all.length === 0
      ? []
      : [
          {
            kind: 'heading' as const,
            title: carried.length > 0 ? words.carriedHeading : words.gapsHeading,
            count: count(all.length),
          },
          { kind: 'points' as const, items: all.slice(0, SHOWN) },
        ]),
    ...(report.notCounted === undefined
      ? []
      : [{ kind: 'points' as const, items: [say`${oneLine(report.notCounted, 400)}`] }]),
  ];
};
