import { pattern } from '../lexicon/pattern.js';
import type { Task } from '../annex/types.js';
import { a1 } from '../grid/address.js';
import type { Judgement } from '../status/types.js';
import { foldKey } from '../text/fold.js';
import { unitOf, type UnitReading } from '../unit/types.js';
import type { NamedPlan } from './plan-names.js';
import type { ReportTask } from './types.js';

/** Where a task was read. */
export interface Place {
  readonly file: string;
  readonly sheet: string;
  readonly plan: NamedPlan;
  /** The beginning of the keys of its rows. */
  readonly key: string;
}

const NOTHING = pattern(String.raw`^(?:0|{states:nothing})?$`);
/** What a unit typed, unless it only says that there is nothing to say. */
const said = (text: string | undefined): string | undefined =>
  text !== undefined && !NOTHING.test(foldKey(text)) ? text.normalize('NFC').trim() : undefined;

const UNTIDY = /\s\s|[^\S ]/;
function plain(text: string): string {
  const composed = text.normalize('NFC');
  return (UNTIDY.test(composed) ? composed.replace(/\s+/g, ' ') : composed).trim();
}
const nameOf = (reading: UnitReading): string => unitOf(reading) ?? plain(reading.text);

function leadOf(task: Task): { lead: string[]; leadKnown: boolean; unit?: string } {
  const readings = task.lead.value.filter((reading) => reading.role !== 'coordinating');
  const lead = [...new Set(readings.map(nameOf))].filter(Boolean);
  const certain = readings.map(unitOf).find((unit) => unit !== undefined);
  const rest = lead.length === 0 && task.lead.text.trim() ? [plain(task.lead.text)] : lead;
  return { lead: rest, leadKnown: certain !== undefined, ...(certain === undefined ? {} : { unit: certain }) };
}

/** What stands where the unit says what it did. */
function wordsOf({ progress }: Task): { statusText?: string } {
  const text = progress.stage?.text ?? progress.percent?.text ?? progress.completed?.text ?? progress.result?.text;
  return text === undefined || plain(text) === '' ? {} : { statusText: plain(text) };
}

/** A judged task as plain values, the way reports show and snapshots keep it. */
export function toReportTask(
  key: string,
  judgement: Judgement,
  { file, sheet, plan }: Place,
  isAskedOnly: (unit: string) => boolean,
): ReportTask {
  const { task, status, original, proposed, doubts, stage, percent, extensions } = judgement;
  const { progress } = task;
  const { lead, leadKnown, unit } = leadOf(task);
  const inLead = task.lead.value.filter((reading) => reading.role === 'coordinating').map(nameOf);
  const proposal = said(progress.proposal?.value);
  const result = said(progress.result?.value);
  const difficulty = said(progress.difficulty?.value);
  const updated = progress.updated?.value;
  const completed = progress.completed?.value;
  return {
    key,
    plan: plan.name,
    file,
    sheet,
    row: task.row,
    cell: a1(task.deadline.at),
    ordinal: task.ordinal.value,
    group: task.group,
    content: plain(task.content.value),
    lead,
    leadKnown,
    coordinating: [...new Set([...task.coordinating.value.map(nameOf), ...inLead])].filter(Boolean),
    deadlineText: plain(task.deadline.text),
    ...(status.kind === 'unknown' && status.due ? wordsOf(task) : {}),
    ...('due' in status && status.due ? { due: status.due } : {}),
    ...(original ? { original } : {}),
    extensions: extensions ?? 0,
    ...(proposed ? { proposed } : {}),
    ...(proposal ? { proposal } : {}),
    output: plain(task.output.value),
    status,
    ...(stage ? { stage } : {}),
    ...(percent === undefined ? {} : { percent }),
    ...(result ? { result } : {}),
    ...(difficulty ? { difficulty } : {}),
    ...(updated ? { updated } : {}),
    ...(completed ? { completed } : {}),
    coordinationOnly: lead.length > 0 && lead.every(isAskedOnly),
    ...(unit ? { unit } : {}),
    ...(doubts ? { doubts } : {}),
  };
}
