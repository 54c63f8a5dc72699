import { formatDay } from '../shared/index.js';
import type { Report, ReportTask, Totals } from '../shared/index.js';

export const BOARD_TITLE = 'THEO DÕI THỰC HIỆN NHIỆM VỤ';
export const BOARD_WIDTH = 8;

/** A cell of the board: a number stays a number, everything else is written as plain text. */
export type BoardCell = string | number;
export interface BoardRow {
  readonly look: 'title' | 'note' | 'heading' | 'columns' | 'body' | 'blank';
  readonly cells: readonly BoardCell[];
}

const figures = (totals: Totals): number[] => [
  totals.total,
  totals.doneOnTime + totals.doneLate,
  totals.overdue,
  totals.dueSoon,
  totals.onTrack,
  totals.openEnded,
  totals.unknown,
];
const FIGURE_NAMES = [
  'Tổng số',
  'Hoàn thành',
  'Quá hạn',
  'Sắp đến hạn',
  'Đang thực hiện',
  'Không định hạn',
  'Chưa rõ hạn',
];
const TASK_NAMES = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Trang', 'Ô'];

const BLANK: BoardRow = { look: 'blank', cells: [] };
const row = (look: BoardRow['look'], ...cells: BoardCell[]): BoardRow => ({ look, cells });

function daysOf({ status }: ReportTask): number {
  return status.kind === 'overdue' || status.kind === 'due-soon' ? status.days : 0;
}

function taskRows(
  title: string,
  days: string,
  keys: readonly string[],
  byKey: ReadonlyMap<string, ReportTask>,
): BoardRow[] {
  const tasks = keys.flatMap((key) => byKey.get(key) ?? []);
  const heading = row('heading', `${title}: ${tasks.length} nhiệm vụ`);
  if (tasks.length === 0) return [heading, BLANK];
  return [
    heading,
    row('columns', ...TASK_NAMES, days, 'Tiến độ (%)'),
    ...tasks.map((task) =>
      row(
        'body',
        task.ordinal,
        task.content,
        task.lead.join('; '),
        task.due ? formatDay(task.due) : task.deadlineText,
        task.sheet,
        task.cell,
        daysOf(task),
        task.percent ?? '',
      ),
    ),
    BLANK,
  ];
}

/** The board as rows, from the same report the letters are written from. */
export function boardRows(report: Report, writtenAt: string): BoardRow[] {
  const byKey = new Map(report.tasks.map((task) => [task.key, task]));
  return [
    row('title', BOARD_TITLE),
    row('note', `${report.office}. Số liệu đến hết ngày ${formatDay(report.closed)}; lập lúc ${writtenAt}.`),
    row('note', 'Trang này do Đôn Đốc lập lại mỗi lần chọn “Bảng theo dõi”; nội dung nhập tại đây sẽ bị thay thế.'),
    BLANK,
    row('heading', 'Tổng hợp'),
    row('columns', 'Đơn vị chủ trì', ...FIGURE_NAMES),
    row('body', 'Tất cả', ...figures(report.totals)),
    ...report.byUnit.map((line) => row('body', line.name, ...figures(line.totals))),
    BLANK,
    ...taskRows('Quá hạn', 'Quá hạn (ngày)', report.overdue, byKey),
    ...taskRows('Sắp đến hạn', 'Còn lại (ngày)', report.dueSoon, byKey),
  ];
}
