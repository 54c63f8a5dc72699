import { addDays } from '../calendar/civil-date.js';
import { assemble } from './assemble.js';
import { snapshotSchema } from './snapshot-schema.js';
import type { Carried, Comparison, Line, Report, Snapshot, Totals } from './types.js';

function before(lines: readonly Line[]): Record<string, Totals> {
  return Object.fromEntries(lines.flatMap((line) => (line.previous ? [[line.name, line.previous] as const] : [])));
}

function comparisonOf({ previous, changes, byUnit, byPlan, byGroup }: Report): Comparison | undefined {
  if (!previous || !changes) return undefined;
  return { previous, changes, units: before(byUnit), plans: before(byPlan), groups: before(byGroup) };
}

/** Only the members that are there. */
function carriedIn({ flow, carried, vanished, renamed, gone }: Carried): Carried {
  return {
    ...(flow ? { flow } : {}),
    ...(carried ? { carried } : {}),
    ...(vanished ? { vanished } : {}),
    ...(renamed ? { renamed } : {}),
    ...(gone ? { gone } : {}),
  };
}

/** Closes a period: all that is needed to produce the same report again, as plain JSON. */
export function freeze(report: Report): Snapshot {
  const { period, closed, tasks, asOf, office, sources, gaps, notCounted } = report;
  const comparison = comparisonOf(report);
  return {
    version: 1,
    period,
    closed,
    tasks,
    asOf,
    office,
    sources,
    gaps,
    ...(notCounted === undefined ? {} : { notCounted }),
    ...(comparison ? { comparison } : {}),
    ...carriedIn(report),
  };
}

/** The report of a closed period, with the numbers it had. */
export function rebuild(snapshot: Snapshot): Report {
  const { period, closed, tasks, comparison } = snapshot;
  return assemble({
    office: snapshot.office ?? '',
    period,
    asOf: snapshot.asOf ?? addDays(closed, 1),
    closed,
    sources: snapshot.sources ?? [],
    gaps: snapshot.gaps ?? [],
    ...(snapshot.notCounted === undefined ? {} : { notCounted: snapshot.notCounted }),
    tasks,
    comparison,
    carriedOver: carriedIn(snapshot),
  });
}

export type SnapshotReading =
  | { readonly ok: true; readonly snapshot: Snapshot }
  /** version = frozen by a newer program; damaged = not a snapshot, or cut off. */
  | { readonly ok: false; readonly reason: 'absent' | 'version' | 'damaged'; readonly message: string };

/** Reads parsed JSON as a snapshot. null or undefined is an absent one: a first report has nothing before it. */
export function readSnapshot(json: unknown): SnapshotReading {
  if (json === null || json === undefined) {
    return { ok: false, reason: 'absent', message: 'Chưa có kỳ trước để so sánh.' };
  }
  const version = typeof json === 'object' && 'version' in json ? json.version : undefined;
  if (typeof version === 'number' && version !== 1) {
    return { ok: false, reason: 'version', message: 'Số liệu kỳ trước do phiên bản mới hơn lưu, chưa đọc được.' };
  }
  const result = snapshotSchema.safeParse(json);
  if (result.success) return { ok: true, snapshot: result.data };
  const at = result.error.issues[0]?.path.join('.') ?? '';
  return { ok: false, reason: 'damaged', message: `Số liệu kỳ trước không còn nguyên vẹn${at ? ` (${at})` : ''}.` };
}
