import { CORPUS_PLAN } from './expectation.js';
import { CORPUS } from './families.corpus.js';
import { readDeadline } from './read.js';
import { recorder, type TraceStep } from '../trace/trace.js';
import type { DeadlineReading } from './types.js';

const traced = (text: string): { reading: DeadlineReading; steps: readonly TraceStep[] } => {
  const { trace, steps } = recorder();
  return { reading: readDeadline(text, { ...CORPUS_PLAN, trace }), steps };
};

const LINES = Object.values(CORPUS)
  .flat()
  .map(([phrase]) => phrase);

test('listening changes no reading', () => {
  for (const phrase of LINES) expect(traced(phrase).reading).toEqual(readDeadline(phrase, CORPUS_PLAN));
});

test('the trace of every learned line ends in its reading, and every guess has its step', () => {
  for (const phrase of LINES) {
    const { reading, steps } = traced(phrase);
    const last = steps[steps.length - 1]!;
    expect([phrase, last.stage, last.rule]).toEqual([phrase, 'deadline', reading.ok ? reading.phrase : reading.reason]);
    if (!reading.ok) continue;
    expect(last.span).toEqual([reading.span.start, reading.span.end]);
    const doubts = steps.filter(({ stage }) => stage === 'doubts').map(({ rule }) => rule);
    expect(reading.assumed.filter((assumed) => !doubts.includes(assumed))).toEqual([]);
    // A family that read it spoke before: nothing is only told afterwards.
    const families = steps.slice(0, -1).map(({ rule }) => rule);
    if (!['milestones', 'bare-days', 'months', 'after-event'].includes(reading.phrase))
      expect([phrase, families]).toEqual([phrase, expect.arrayContaining([reading.phrase])]);
  }
});

test('spans lie in the text, also where it was repaired', () => {
  for (const phrase of [...LINES, 'Trưc n gày 30/6/2026', 'Quý 1V/2026', 'trướcngày 15/9'])
    for (const { span } of traced(phrase).steps)
      if (span)
        expect([phrase, 0 <= span[0] && span[0] <= span[1] && span[1] <= phrase.length]).toEqual([phrase, true]);
});

test('what was put aside is named with the reason', () => {
  const { steps } = traced('Năm 2026 (xong trước 31/10)');
  expect(steps.flatMap(({ refused = [] }) => refused).map(({ candidate }) => candidate)).toEqual(['“Năm 2026”']);
});
