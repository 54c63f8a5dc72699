import { patchWorkbook, readWorkbook } from '../ooxml/index.js';
import { planMends } from '../shared/index.js';
import type { CivilDate, MendPlan, PlannedChange, Refused, Settings } from '../shared/index.js';
import { checkReading } from './check-files.js';
import type { FileReading } from './read-files.js';

/** A mend can bring another to light (spaces first, then a name repeated); more rounds than this bring nothing. */
const ROUNDS = 5;

export interface Mended {
  readonly bytes: Uint8Array;
  /** What changed, cell by cell, from what the file showed to what it shows now; in the order of the findings. */
  readonly changes: readonly PlannedChange[];
  readonly refused: readonly Refused[];
  /** What the last round left, and why. */
  readonly leftOut: MendPlan['leftOut'];
}

const keyOf = ({ at }: { at: PlannedChange['at'] }): string => `${at.row} ${at.column} ${at.sheet}`;

/** Mends a workbook in memory until nothing is left that may be mended, so that a second run changes nothing. */
export function mendWorkbook(
  reading: FileReading & { ok: true },
  settings: Settings,
  asOf: CivilDate,
  rules: readonly string[],
): Mended {
  const changes = new Map<string, PlannedChange>();
  const refused = new Map<string, Refused>();
  let now = reading;
  for (let round = 1; ; round += 1) {
    const { checks } = checkReading(now, settings, asOf);
    const issues = checks.flatMap((check) => (check.located ? check.issues : []));
    const plan = planMends(issues, { rules });
    const wanted = plan.changes.filter((change) => !refused.has(keyOf(change)));
    const patched = patchWorkbook(now.bytes, wanted);
    for (const one of patched.refused) refused.set(keyOf(one), one);
    const written = wanted.filter((change) => !refused.has(keyOf(change)));
    for (const change of written) changes.set(keyOf(change), joined(changes.get(keyOf(change)), change));
    const read = written.length > 0 ? readWorkbook(patched.bytes) : undefined;
    if (!read?.ok || round === ROUNDS)
      return {
        bytes: patched.bytes,
        changes: [...changes.values()],
        refused: [...refused.values()],
        leftOut: plan.leftOut,
      };
    now = { ...now, bytes: patched.bytes, grids: read.workbook.grids };
  }
}

/** Two mends of one cell are one change, said under both rules. */
function joined(first: PlannedChange | undefined, next: PlannedChange): PlannedChange {
  if (!first) return next;
  const rule = first.rule === next.rule ? first.rule : `${first.rule}, ${next.rule}`;
  return { ...next, before: first.before, rule };
}
