import { type OfficeKind } from '../../shared/index.js';
import type { PlanDraft, PlanSource, PlanTask, PlanUnit } from '../../shared/index.js';
import { newAnnex, type Draft, type DraftRow } from './new-annex.js';

const nameOf = ({ unit, text }: PlanUnit): string => unit ?? text;
const FIELDS = ['content', 'lead', 'coordinating', 'deadline', 'output'] as const;
/** Excel's most for a cell. */
const LONGEST = 32_000;

/** “Dòng 12–14”, “Trang 3, dòng 40”, “Bảng 1, dòng 4”, “Đoạn 27”. */
export function placeOf({ page, line, endLine, paragraph, table, row }: PlanSource): string {
  const parts: string[] = [];
  if (page !== null) parts.push(`Trang ${page}`);
  if (table !== null) parts.push(`Bảng ${table}${row === null ? '' : `, dòng ${row}`}`);
  else if (paragraph !== null) parts.push(`Đoạn ${paragraph}`);
  else if (line !== null) parts.push(endLine !== null && endLine > line ? `Dòng ${line}–${endLine}` : `Dòng ${line}`);
  return parts.join(', ').replace(/, (\p{Lu})/u, (_, letter: string) => `, ${letter.toLowerCase()}`);
}

function rowOf(task: PlanTask): DraftRow {
  const { deadline } = task;
  // A day taken over from the whole plan is offered in the note only: in the cell it would make tasks late by a guess.
  const time = deadline.inherited ? '' : deadline.text;
  const doubts = new Map<number, string>();
  for (const { field, why } of task.asked) {
    const at = FIELDS.indexOf(field);
    doubts.set(at, [doubts.get(at), why].filter(Boolean).join('\n'));
  }
  return {
    cells: [
      task.content.slice(0, LONGEST),
      task.lead.map(nameOf).join('; '),
      task.coordinating.map(nameOf).join('; '),
      time.slice(0, 500),
      (task.output ?? '').slice(0, LONGEST),
    ],
    doubts,
    source: [task.section === '' ? '' : `Mục ${task.section}`, placeOf(task.source)].filter(Boolean).join(' · '),
  };
}

/** “(Kèm theo Kế hoạch số … ngày … của …)”: dots where the document says nothing. */
function attachedLine({ number, issued, office }: PlanDraft): string {
  const [year = '…', month = '…', day = '…'] = (issued ?? '').split('-').map((part) => part || '…');
  return `(Kèm theo Kế hoạch số ${number ?? '…/KH-UBND'} ngày ${day} tháng ${month} năm ${year} của ${office || 'Ủy ban nhân dân …'})`;
}

/** The tasks of a plan as an annex workbook in the template, each doubtful cell marked with its reason. */
export function draftAnnex(
  plan: PlanDraft,
  tasks: readonly PlanTask[],
  kind: OfficeKind,
  year: number,
): Promise<Uint8Array> {
  const draft: Draft = {
    office: plan.office,
    attached: attachedLine(plan),
    title: plan.title,
    rows: tasks.map((task) => rowOf(task)),
  };
  return newAnnex({ kind, rows: Math.max(tasks.length, 1), year, draft });
}
