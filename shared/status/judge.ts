import type { Task } from '../annex/types.js';
import type { CivilDate } from '../calendar/civil-date.js';
import type { DeadlineReading } from '../deadline/types.js';
import type { Settings } from '../settings/settings.js';
import { afterDue } from './after-due.js';
import type { Trace } from '../trace/trace.js';
import { doneStatus, dueRules, openStatus, type DueRules } from './due-days.js';
import { readEvidence, type Evidence } from './evidence.js';
import { readExtension, type Extension } from './extension.js';
import { dueDay, isContinuous } from './milestones.js';
import { judgeRecurring } from './occurrence.js';
import type { Doubt, Judgement, Status, UnsaidBecause } from './types.js';
import { tellDue, tellStatus } from './tell.js';

type Unread = Exclude<Extract<Status, { kind: 'unknown' }>['because'], UnsaidBecause>;

/** Why a reading gives no due day that may count; undefined where it may. A guess a person must confirm never counts. */
function unread(reading: DeadlineReading): Unread | undefined {
  if (reading.ok) return reading.assumed.includes('ask') ? 'deadline-ask' : undefined;
  if (reading.reason === 'blank') return 'deadline-blank';
  return reading.reason === 'no-date' || reading.reason === 'see-children' ? 'deadline-no-date' : 'deadline-unread';
}

interface Verdict {
  readonly status: Status;
  readonly original?: CivilDate;
  readonly extension: Extension;
}

function verdict(task: Task, evidence: Evidence, asOf: CivilDate, rules: DueRules): Verdict {
  const reading = task.deadline.value;
  const because = unread(reading);
  const deadline = reading.ok && !because ? reading.deadline : undefined;
  if (deadline?.kind === 'recurring' && !isContinuous(deadline)) {
    const extension = readExtension(task.progress, undefined, evidence.stage);
    return { ...judgeRecurring(deadline, evidence, extension, asOf, rules), extension };
  }
  const assigned = deadline && dueDay(deadline, evidence, asOf, rules);
  const extension = readExtension(task.progress, assigned, evidence.stage);
  const due = extension.moved ?? assigned;
  const original = extension.moved && assigned ? { original: assigned } : {};
  const continuous = deadline !== undefined && isContinuous(deadline);
  if (evidence.says === 'done') {
    const status = doneStatus(due, evidence, asOf, continuous);
    return { status, ...original, extension };
  }
  if (due) return { status: afterDue(openStatus(due, asOf, rules), evidence.said), ...original, extension };
  if (continuous) return { status: { kind: 'open-ended' }, extension };
  return { status: { kind: 'unknown', because: because ?? 'deadline-no-date' }, extension };
}

/**
 * The status of a task as of a day. The deadline day counts in full; an unread deadline is never overdue; an approved
 * extension moves the due day and keeps the original. `known` is the last day whose completions count (default: asOf):
 * figures closed at the end of the day before leave out what was completed on the day itself. Never throws.
 */
export function judge(
  task: Task,
  asOf: CivilDate,
  settings: Settings,
  known: CivilDate = asOf,
  trace?: Trace,
): Judgement {
  const { progress } = task;
  const rules = dueRules(settings);
  const evidence = readEvidence(task, known);
  const { status, original, extension } = verdict(task, evidence, asOf, rules);
  const doubts: readonly Doubt[] = extension.earlier ? [...evidence.doubts, 'extension-earlier'] : evidence.doubts;
  const percent = progress.percent?.value;
  const judgement: Judgement = {
    task,
    status,
    ...(evidence.stage ? { stage: evidence.stage } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(original ? { original } : {}),
    ...(extension.count ? { extensions: extension.count } : {}),
    ...(extension.proposed ? { proposed: extension.proposed } : {}),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
  if (trace) {
    tellDue(trace, judgement, rules);
    tellStatus(trace, judgement, evidence, asOf);
  }
  return judgement;
}
