import { foldKey } from '../text/fold.js';
import { totalsOf } from './totals.js';
import type { Line, ReportTask, Totals } from './types.js';

const UNKNOWN_LEAD = 'Chưa rõ đơn vị chủ trì';
const COORDINATION = 'Đề nghị phối hợp';
const NO_GROUP = 'Không thuộc nhóm';

/** What a task counts under; role tells the lines apart that are no unit, plan or group. */
interface Under {
  readonly name: string;
  readonly role?: NonNullable<Line['role']>;
}

export interface LineContext {
  readonly isDueNext: (task: ReportTask) => boolean;
  /** Totals of the same line in the report before. */
  readonly previous?: Readonly<Record<string, Totals>> | undefined;
}

/**
 * Every task counts in one line by unit, so that the lines sum to the total: its first certain lead; the line of
 * unknown leads where none is certain; and one line of its own for what MTTQ and the like are asked to do.
 */
export function unitUnder(task: ReportTask): Under {
  if (task.coordinationOnly) return { name: COORDINATION, role: 'coordination' };
  return task.unit ? { name: task.unit } : { name: UNKNOWN_LEAD, role: 'unknown-lead' };
}

export const planUnder = (task: ReportTask): Under => ({ name: task.plan });

export function groupUnder(task: ReportTask): Under {
  const name = task.group[0]?.replace(/\s+/g, ' ').trim();
  return name ? { name } : { name: NO_GROUP, role: 'no-group' };
}

/** Splits tasks into lines, in the order the names first appear; spellings of one name are one line. */
export function linesBy(
  tasks: readonly ReportTask[],
  under: (task: ReportTask) => Under,
  { isDueNext, previous }: LineContext,
): Line[] {
  const lines = new Map<string, { under: Under; tasks: ReportTask[] }>();
  const written = new Map<string, { tasks: ReportTask[] }>();
  for (const task of tasks) {
    const to = under(task);
    const own = `${to.role ?? ''}|${to.name}`;
    let line = written.get(own);
    if (!line) {
      const key = `${to.role ?? ''}|${foldKey(to.name) || to.name}`;
      const known = lines.get(key) ?? { under: to, tasks: [] };
      lines.set(key, known);
      written.set(own, known);
      line = known;
    }
    line.tasks.push(task);
  }
  return [...lines.values()].map(({ under: { name, role }, tasks: own }) => {
    const before = previous && (Object.prototype.hasOwnProperty.call(previous, name) ? previous[name] : undefined);
    const words = role === 'unknown-lead' ? [...new Set(own.flatMap((task) => task.lead))] : [];
    return {
      name,
      totals: totalsOf(own),
      dueNext: own.filter(isDueNext).length,
      ...(before ? { previous: before } : {}),
      ...(role ? { role } : {}),
      ...(words.length > 0 ? { words } : {}),
    };
  });
}

/** Lines by unit: most overdue first, then most tasks; the lines that are no unit stand last. */
export function sortUnits(lines: readonly Line[]): Line[] {
  const rank = { none: 0, coordination: 1, 'unknown-lead': 2, 'no-group': 2 };
  return [...lines].sort(
    (a, b) =>
      rank[a.role ?? 'none'] - rank[b.role ?? 'none'] ||
      b.totals.overdue - a.totals.overdue ||
      b.totals.total - a.totals.total ||
      (a.name < b.name ? -1 : 1),
  );
}
