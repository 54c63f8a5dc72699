import { restStart } from './rest.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { formatDay } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import { statusName } from '../status/index.js';
import { formatPercent } from './render/format.js';
import type { LetterContext } from './sections/context.js';
import { letterContext, periodName } from './sections/context.js';
import { lineName } from './sections/by-unit.js';
import { leadOf } from './sections/task-rows.js';
import { whyUndated } from './sections/undated.js';
import type { Line, Report, ReportTask, Totals } from './types.js';

export type SheetCell = string | number | CivilDate | undefined;

export interface SheetColumn {
  readonly head: string;
  readonly kind: 'text' | 'number' | 'percent' | 'date';
  /** In characters. */
  readonly width: number;
}

/** One sheet of the report's workbook as plain values. */
export interface ReportSheet {
  readonly name: string;
  readonly office: string;
  readonly title: string;
  readonly note: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly total?: readonly SheetCell[];
}

const text = (head: string, width: number): SheetColumn => ({ head, kind: 'text', width });
const number = (head: string, width = 11): SheetColumn => ({ head, kind: 'number', width });
const date = (head: string): SheetColumn => ({ head, kind: 'date', width: 12 });

const FIGURES: readonly SheetColumn[] = [
  number('Tổng số', 9),
  number('Hoàn thành đúng hạn'),
  number('Hoàn thành quá hạn'),
  number('Trong hạn'),
  number('Sắp đến hạn'),
  number('Thường xuyên'),
  number('Quá hạn'),
  number('Chưa rõ thời hạn'),
  { head: 'Tỷ lệ hoàn thành', kind: 'percent', width: 11 },
];

function figures(t: Totals): SheetCell[] {
  const rate = t.total ? (t.doneOnTime + t.doneLate) / t.total : '–';
  return [t.total, t.doneOnTime, t.doneLate, t.onTrack, t.dueSoon, t.openEnded, t.overdue, t.unknown, rate];
}

/** A column of the task lists: its head and what it shows; `full` = only where all tasks are listed, `asked` = what waits for a word. */
interface TaskColumn {
  readonly column: SheetColumn;
  readonly full?: boolean;
  readonly asked?: boolean;
  readonly show: (task: ReportTask, context: LetterContext) => SheetCell;
}

const statusOf = (task: ReportTask): string =>
  task.coordinationOnly && task.status.kind === 'overdue' ? 'Đã qua thời gian dự kiến' : statusName(task.status);

const TASK_COLUMNS: readonly TaskColumn[] = [
  { column: text('Kế hoạch', 13), show: (task) => task.plan },
  { column: text('STT', 6), show: (task) => task.ordinal },
  { column: text('Nhiệm vụ', 44), show: (task) => task.content },
  { column: text('Đơn vị chủ trì', 22), show: (task, context) => leadOf(context, task) },
  { column: text('Đơn vị phối hợp', 20), full: true, show: (task) => task.coordinating.join('; ') },
  { column: text('Thời hạn', 12), full: true, show: (task) => task.deadlineText },
  { column: date('Ngày đến hạn'), show: (task) => task.due },
  { column: text('Tình trạng', 15), show: statusOf },
  // Bodies that are only asked are never told days late.
  {
    column: number('Số ngày trễ', 7),
    show: ({ status, coordinationOnly }) => (status.kind === 'overdue' && !coordinationOnly ? status.days : undefined),
  },
  {
    column: text('Tiến độ', 7),
    show: ({ percent }) => (percent === undefined ? undefined : `${String(percent).replace('.', ',')}%`),
  },
  { column: text('Kết quả', 24), show: (task) => task.result },
  { column: text('Khó khăn, vướng mắc', 22), show: (task) => task.difficulty },
  { column: text('Đề xuất', 26), asked: true, show: (task) => task.proposal },
  { column: date('Đề xuất gia hạn đến'), show: (task) => task.proposed },
  { column: date('Ngày hoàn thành'), full: true, show: (task) => task.completed },
  { column: date('Ngày cập nhật'), show: (task) => task.updated },
];

/** The sheets of the report's workbook: the same figures as the letters, every task in the last one. */
export function reportSheets(report: Report, settings: Settings): readonly ReportSheet[] {
  const context = letterContext(
    report,
    { ...settings, language: 'vi' },
    { rows: Number.MAX_SAFE_INTEGER, chars: 4000 },
  );
  const name = periodName(context.words, report.period).replace(/\u00a0/g, ' ');
  const office = (report.office || settings.office.name).toUpperCase();
  const closed = `Số liệu chốt đến hết ngày ${formatDay(report.closed)}; số ngày trễ tính đến ngày ${formatDay(report.asOf)}.`;
  const base = { office, note: closed };
  const done = report.totals.doneOnTime + report.totals.doneLate;
  const lines = (sheet: string, title: string, head: string, all: readonly Line[], note: string): ReportSheet => ({
    ...base,
    name: sheet,
    title: `${title} – ${name}`,
    note,
    columns: [number('TT', 6), text(head, 44), ...FIGURES],
    rows: all.map((line, i) => [i + 1, lineName(context, line), ...figures(line.totals)]),
    total: [undefined, 'Tổng số', ...figures(report.totals)],
  });
  const list = (
    sheet: string,
    title: string,
    keys: readonly string[],
    more: { readonly full?: boolean; readonly asked?: boolean } = {},
  ): ReportSheet => {
    const shown = TASK_COLUMNS.filter((one) => (more.full || !one.full) && (more.full || more.asked || !one.asked));
    return {
      ...base,
      name: sheet,
      title: `${title} – ${name} (${keys.length})`,
      columns: [number('TT', 5), ...shown.map(({ column }) => column)],
      rows: context.tasksOf(keys).map((task, i) => [i + 1, ...shown.map(({ show }) => show(task, context))]),
    };
  };
  const formula = `${closed} Tỷ lệ hoàn thành = (hoàn thành đúng hạn + hoàn thành quá hạn) / tổng số nhiệm vụ = ${done}/${report.totals.total} = ${formatPercent(done, report.totals.total)}.`;
  const undated: ReportSheet = {
    ...base,
    name: 'Chưa rõ thời hạn',
    title: `Nhiệm vụ chưa rõ thời hạn – ${name} (${report.undated.length})`,
    note: `${closed} Không tính là quá hạn cho đến khi thời hạn được ghi rõ.`,
    columns: [
      number('TT', 6),
      text('Kế hoạch', 16),
      text('Tệp', 24),
      text('Trang', 18),
      text('Ô', 8),
      text('STT', 8),
      text('Nhiệm vụ', 52),
      text('Đơn vị chủ trì', 30),
      text('Lý do', 40),
    ],
    rows: context
      .tasksOf(report.undated)
      .map((task, i) => [
        i + 1,
        task.plan,
        task.file,
        task.sheet,
        task.cell,
        task.ordinal,
        task.content,
        leadOf(context, task),
        whyUndated(context, task),
      ]),
  };
  return [
    lines('Theo đơn vị', 'Kết quả theo đơn vị chủ trì', 'Đơn vị chủ trì', report.byUnit, formula),
    lines('Theo kế hoạch', 'Kết quả theo kế hoạch', 'Kế hoạch', report.byPlan, formula),
    list('Quá hạn', 'Nhiệm vụ quá hạn', report.overdue),
    list(
      'Sắp tới',
      `Nhiệm vụ đến hạn từ ${formatDay(report.dueRest ? restStart(report) : report.next.start)} đến ${formatDay(report.next.end)}`,
      [...(report.dueRest ?? []), ...report.dueNext],
    ),
    list('Chờ ý kiến', 'Đề xuất chờ ý kiến', report.awaiting, { asked: true }),
    undated,
    list(
      'Toàn bộ nhiệm vụ',
      'Toàn bộ nhiệm vụ',
      report.tasks.map((task) => task.key),
      { full: true },
    ),
  ];
}
