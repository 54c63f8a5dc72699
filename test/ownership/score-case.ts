// Holds a merge to the truth beside a set of returned files: every edit as written down, nothing more.
import type { Merge } from '../../shared/index.js';

export interface Expected {
  readonly task: string | null;
  readonly field: string;
  readonly unit: string;
  readonly base?: string;
  readonly ours?: string;
  readonly value: string;
  readonly outcome: 'applied' | 'refused' | 'conflict' | 'nothing';
  readonly before?: string;
  readonly after?: string;
  readonly because?: readonly string[];
  readonly theirs?: string;
  readonly part?: boolean;
  readonly optional?: boolean;
  readonly or?: readonly Partial<Expected>[];
}

interface ExpectedFile {
  readonly file: string;
  readonly unit: string;
  readonly state: string;
  readonly because?: readonly string[];
  readonly or?: { readonly state: string; readonly because?: readonly string[] };
  /** The edits inside need not be told one by one. */
  readonly silentRows?: boolean;
  readonly optionalRows?: boolean;
}

export interface Scenario {
  readonly id: string;
  readonly answered: readonly string[];
  readonly files: readonly ExpectedFile[];
  readonly expect: readonly Expected[];
}

/** What is not as the truth says, one line each; empty = right. */
export function faultsOf(scenario: Scenario, merge: Merge, units: readonly string[]): string[] {
  const faults: string[] = [];
  const used = new Set<object>();
  const lenient = new Set(scenario.files.filter((one) => one.silentRows || one.optionalRows).map(({ file }) => file));
  const whole = lenient.size === 0;
  for (const edit of scenario.expect) {
    const ways = [edit, ...(edit.or ?? []).map((way) => ({ ...edit, ...way }))];
    if (!ways.some((way) => happened(way, merge, used)) && !edit.optional && whole)
      faults.push(`missing ${JSON.stringify(edit)}`);
  }
  for (const wanted of scenario.files) {
    const got = merge.files.find(({ file }) => file === wanted.file);
    const right = [wanted, ...(wanted.or ? [wanted.or] : [])].some(
      ({ state, because }) =>
        state === got?.state &&
        (!because || because.includes(got.because ?? '')) &&
        (state === 'refused' || got.unit === (wanted.unit ?? got.unit)),
    );
    if (!right) faults.push(`file ${JSON.stringify(wanted)} but ${JSON.stringify(got)}`);
  }
  const answered = units.filter((unit) => !merge.unanswered.includes(unit));
  const refusedInstead = new Set(
    scenario.files
      .filter(({ file, or }) => or && merge.files.some((got) => got.file === file && got.state === or.state))
      .map(({ unit }) => unit),
  );
  const should = scenario.answered.filter((unit) => !refusedInstead.has(unit));
  if (answered.sort().join() !== [...should].sort().join()) faults.push(`answered ${answered.join()}`);
  for (const entry of [...merge.applied.filter(({ by }) => !by), ...merge.refused, ...merge.conflicts])
    if (!used.has(entry)) faults.push(`nobody did ${JSON.stringify(entry)}`);
  return faults;
}

function happened(way: Expected, { applied, refused, conflicts }: Merge, used: Set<object>): boolean {
  const same = (one: { task: string | null; field: string; unit: string }): boolean =>
    one.task === way.task && one.field === way.field && one.unit === way.unit && !used.has(one);
  const use = (one: object | undefined): boolean => Boolean(one && used.add(one));
  if (way.outcome === 'applied')
    return use(
      applied.find(
        (one) =>
          same(one) && one.after === way.after && one.before === (way.before ?? '') && one.part === (way.part ?? false),
      ),
    );
  if (way.outcome === 'refused')
    return use(refused.find((one) => same(one) && (way.because ?? []).includes(one.because)));
  if (way.outcome === 'conflict')
    return use(
      conflicts.find(
        (one) =>
          one.task === way.task &&
          one.field === way.field &&
          one.base === way.base &&
          one.ours === way.ours &&
          one.theirs.some(({ unit, value }) => unit === way.unit && value === (way.theirs ?? way.value)),
      ),
    );
  return (
    !applied.some(same) &&
    !refused.some(same) &&
    !conflicts.some((one) => one.task === way.task && one.field === way.field)
  );
}
