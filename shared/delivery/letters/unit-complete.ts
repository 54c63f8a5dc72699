import type { Words } from '../../report/render/say.js';
import type { LetterContext } from '../../report/sections/context.js';
import { placeOf } from '../../report/sections/task-rows.js';
import { whyUndated } from '../../report/sections/undated.js';
import { whyUnclear } from '../../report/sections/unclear.js';
import type { ReportTask } from '../../report/types.js';
import type { UnitShare } from '../unit-share.js';
import { inList } from '../unit-share.js';
import { letterWords } from './words/index.js';

const PLACES_SHOWN = 12;

/** “KH số 12, STT 2; STT 4”: one line for each plan, not one for each row. */
function byPlanPlaces(context: LetterContext, tasks: readonly ReportTask[]): readonly string[] {
  const plans = new Map<string, string[]>();
  for (const task of tasks) {
    const place = task.ordinal ? context.words.ordinal(task.ordinal) : context.words.row(task.row + 1);
    plans.set(task.plan, [...(plans.get(task.plan) ?? []), place]);
  }
  return [...plans].map(([plan, places]) => {
    const shown = places.slice(0, PLACES_SHOWN).join('; ');
    return `${context.plan(plan)}, ${shown}${places.length > PLACES_SHOWN ? '; …' : ''}`;
  });
}

/** What a unit is asked to complete in its own rows: unclear deadlines, what two cells disagree on, missing results. */
export function toComplete(context: LetterContext, share: UnitShare): readonly Words[] {
  const said = letterWords(context.language);
  const own = context.rawOf(share.lead);
  const shown = (tasks: readonly ReportTask[]): readonly ReportTask[] => context.tasksOf(tasks.map(({ key }) => key));
  const noResult = own.filter((task) => task.status.kind === 'done' && !task.result);
  // Only where units report results at all: a plan without that column asks for none.
  const asksResults = context.report.tasks.some((task) => task.result);
  return [
    ...inList(context, context.report.undated, share.lead).map((task) =>
      said.completeDeadline(placeOf(context, task), whyUndated(context, task)),
    ),
    ...inList(context, context.report.unclear ?? [], share.lead).map((task) =>
      said.completeStatus(placeOf(context, task), whyUnclear(context, task)),
    ),
    ...shown(own.filter((task) => task.doubts?.length)).flatMap((task) =>
      (task.doubts ?? []).map((doubt) => said.completeDoubt(placeOf(context, task), said.doubts[doubt])),
    ),
    ...(asksResults ? byPlanPlaces(context, shown(noResult)) : []).map(said.completeResult),
  ];
}
