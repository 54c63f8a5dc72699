import type { OfficialAnnex } from './official-types.js';
import { FIGURE_HEADS, column, figureCells, planTitles } from './official-words.js';
import { capital, officialCount, officialDay } from './render/format.js';
import type { LetterContext } from './sections/context.js';
import { lineName } from './sections/by-unit.js';
import { leadOf } from './sections/task-rows.js';
import { whyUndated } from './sections/undated.js';
import type { Report, ReportTask } from './types.js';

/** An annex gets its number when it is known which of them are there. */
type Unnumbered = Omit<OfficialAnnex, 'number' | 'attached'>;

/** What the unit itself says of an overdue task: its difficulty, its result so far, the extension it asks for. */
function handling(task: ReportTask): string {
  const parts = [
    task.difficulty,
    task.result,
    task.proposed ? `đề xuất gia hạn đến ${officialDay(task.proposed)}, chờ ý kiến` : task.proposal,
  ].filter((text): text is string => Boolean(text));
  return (
    parts.map((text) => text.replace(/[.;\s]+$/, '')).join('; ') ||
    (task.coordinationOnly ? '–' : 'Đơn vị chưa báo cáo')
  );
}

const place = (title: (plan: string) => string, task: ReportTask): string =>
  `${title(task.plan)}${task.ordinal ? `, STT ${task.ordinal}` : `, dòng ${task.row + 1}`}`;

/** Annex I by unit, II the overdue tasks, III those whose deadline is not known; an empty list makes no annex. */
export function officialAnnexes(
  report: Report,
  context: LetterContext,
  ...attached: readonly string[]
): readonly OfficialAnnex[] {
  const title = planTitles(report);
  const overdue = context.tasksOf(report.overdue);
  const undated = context.tasksOf(report.undated);
  const named = (task: ReportTask, i: number): string[] => [
    String(i + 1),
    task.content,
    leadOf(context, task),
    place(title, task),
  ];
  const byUnit: Unnumbered = {
    title: 'KẾT QUẢ THỰC HIỆN NHIỆM VỤ THEO ĐƠN VỊ CHỦ TRÌ',
    table: {
      columns: [column('TT', 5), column('Đơn vị chủ trì', 29, 'left'), ...FIGURE_HEADS],
      rows: report.byUnit.map((line, i) => [String(i + 1), lineName(context, line), ...figureCells(line.totals)]),
      total: ['', 'Tổng số', ...figureCells(report.totals)],
    },
    note: `Số liệu tính đến hết ngày ${officialDay(report.closed)}. Nhiệm vụ thường xuyên được tính là chưa hoàn thành, trong hạn.`,
  };
  const late: Unnumbered = {
    title: 'DANH MỤC NHIỆM VỤ CHƯA HOÀN THÀNH, QUÁ HẠN',
    table: {
      columns: [
        column('TT', 5),
        column('Nhiệm vụ', 25, 'left'),
        column('Đơn vị chủ trì', 17, 'left'),
        column('Kế hoạch', 15, 'left'),
        column('Thời hạn', 10),
        column('Số ngày trễ', 7),
        column('Nguyên nhân, hướng xử lý', 21, 'left'),
      ],
      rows: overdue.map((task, i) => [
        ...named(task, i),
        task.due ? officialDay(task.due) : '–',
        // Bodies that are only asked are never told days late.
        task.coordinationOnly || task.status.kind !== 'overdue' ? '–' : officialCount(task.status.days),
        handling(task),
      ]),
    },
    note: `Số ngày trễ là số ngày theo lịch, tính từ ngày liền sau ngày đến hạn đến ngày ${officialDay(report.asOf)}.`,
  };
  const unclear: Unnumbered = {
    title: 'DANH MỤC NHIỆM VỤ CHƯA RÕ THỜI HẠN',
    table: {
      columns: [
        column('TT', 5),
        column('Nhiệm vụ', 34, 'left'),
        column('Đơn vị chủ trì', 20, 'left'),
        column('Kế hoạch', 16, 'left'),
        column('Ô', 6),
        column('Nội dung ghi tại cột thời hạn', 19, 'left'),
      ],
      rows: undated.map((task, i) => [...named(task, i), task.cell, capital(whyUndated(context, task))]),
    },
    note: 'Các nhiệm vụ này không tính là quá hạn cho đến khi thời hạn được ghi rõ.',
  };
  const annexes = [byUnit, ...(overdue.length ? [late] : []), ...(undated.length ? [unclear] : [])];
  return annexes.map((annex, i) => ({ ...annex, number: `Phụ lục ${['I', 'II', 'III'][i] ?? i + 1}`, attached }));
}
