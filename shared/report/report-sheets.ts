import type { CivilDate } from '../calendar/civil-date.js';
import { formatDay } from '../calendar/civil-date.js';
import type { Settings } from '../settings/settings.js';
import { statusName } from '../status/describe.js';
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
const date = (head: string): SheetColumn => ({ head, kind: 'date', width: 13 });

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

const TASK_COLUMNS: readonly SheetColumn[] = [
  number('TT', 6),
  text('Kế hoạch', 16),
  text('STT', 8),
  text('Nhiệm vụ', 48),
  text('Đơn vị chủ trì', 28),
  text('Đơn vị phối hợp', 26),
  text('Thời hạn', 16),
  date('Ngày đến hạn'),
  text('Tình trạng', 20),
  number('Số ngày trễ', 9),
  text('Tiến độ', 9),
  text('Kết quả', 30),
  text('Khó khăn, vướng mắc', 28),
  date('Đề xuất gia hạn đến'),
  date('Ngày hoàn thành'),
  date('Ngày cập nhật'),
];

function taskRow(context: LetterContext, task: ReportTask, index: number): SheetCell[] {
  const late = task.status.kind === 'overdue' && !task.coordinationOnly ? task.status.days : undefined;
  const status =
    task.coordinationOnly && task.status.kind === 'overdue' ? 'Đã qua thời gian dự kiến' : statusName(task.status);
  return [
    index + 1,
    task.plan,
    task.ordinal,
    task.content,
    leadOf(context, task),
    task.coordinating.join('; '),
    task.deadlineText,
    task.due,
    status,
    late,
    task.percent === undefined ? undefined : `${String(task.percent).replace('.', ',')}%`,
    task.result,
    task.difficulty,
    task.proposed,
    task.completed,
    task.updated,
  ];
}

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
  const list = (sheet: string, title: string, keys: readonly string[]): ReportSheet => ({
    ...base,
    name: sheet,
    title: `${title} – ${name} (${keys.length})`,
    columns: TASK_COLUMNS,
    rows: context.tasksOf(keys).map((task, i) => taskRow(context, task, i)),
  });
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
      'Đến hạn kỳ tới',
      `Nhiệm vụ đến hạn từ ${formatDay(report.next.start)} đến ${formatDay(report.next.end)}`,
      report.dueNext,
    ),
    list('Chờ ý kiến', 'Đề xuất gia hạn chờ ý kiến', report.awaiting),
    undated,
    list(
      'Toàn bộ nhiệm vụ',
      'Toàn bộ nhiệm vụ',
      report.tasks.map((task) => task.key),
    ),
  ];
}
