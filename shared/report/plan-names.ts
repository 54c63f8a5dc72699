import type { PlanFacts } from '../annex/types.js';
import { formatDay, toIso } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';

/** A plan as reports know it. */
export interface NamedPlan {
  /** The same in every report: the plan's number with its day of issue, else its title, else the file. */
  readonly identity: string;
  readonly name: string;
}

export interface PlanClaim {
  readonly file: string;
  readonly name?: string;
  readonly plan: PlanFacts;
}

const stem = (file: string): string => file.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');

/** “12/KH-UBND” → “KH số 12”, the form tables use. */
function shortNumber(number: string): string | undefined {
  const match = /(\d+[a-zđ]?)\s*\/\s*(?:\d{4}\s*\/\s*)?(\p{Lu}{1,5}\d?)(?=$|[^\p{L}])/u.exec(number.normalize('NFC'));
  return match ? `${match[2]} số ${match[1]}` : undefined;
}

interface Known {
  readonly identity: string;
  readonly issued?: string | undefined;
  readonly title: string;
}

/**
 * Tells plans apart. One number is one plan unless day of issue or title contradict (offices number alike); a plan
 * without a number is its title and day; and what has neither is its own file.
 */
class Plans {
  private readonly byNumber = new Map<string, Known[]>();

  identityOf({ file, plan }: PlanClaim): string {
    const number = foldKey(plan.number ?? '');
    const issued = plan.issued && toIso(plan.issued);
    const title = foldKey(plan.title ?? '');
    if (!number) return title && issued ? `${title}|${issued}` : `${title}|${file}`;
    const known = this.byNumber.get(number) ?? [];
    this.byNumber.set(number, known);
    const same = known.find((other) =>
      issued && other.issued ? issued === other.issued : !title || !other.title || title === other.title,
    );
    if (same) return same.identity;
    const identity = `${number}|${issued ?? title}`;
    known.push({ identity, issued, title });
    return identity;
  }
}

/**
 * Names every plan: the office's own name for it, else “KH số 12”, else its title, else the file's name. Two plans that
 * would read alike get their full number and day, and at last their file, so that no line mixes two plans.
 */
export function namePlans(claims: readonly PlanClaim[]): NamedPlan[] {
  const known = new Plans();
  const plans = claims.map((claim) => {
    const { plan, file } = claim;
    const number = plan.number?.trim();
    const short = claim.name ?? (number ? (shortNumber(number) ?? number) : (plan.title?.trim() ?? stem(file)));
    const full = [short, number, plan.issued && `ngày ${formatDay(plan.issued)}`, plan.title]
      .filter(Boolean)
      .join(', ');
    return { identity: known.identityOf(claim), tries: [short || file, full || file, `${short} (${file})`] };
  });
  const users = [0, 1, 2].map((i) => usersOf(plans.map((plan) => [plan.tries[i]!, plan.identity])));
  return plans.map(({ identity, tries }) => {
    const clear = tries.findIndex((name, i) => users[i]!.get(name)!.size === 1);
    return { identity, name: tries[clear === -1 ? tries.length - 1 : clear]! };
  });
}

function usersOf(pairs: readonly (readonly [name: string, identity: string])[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const [name, identity] of pairs) users.set(name, (users.get(name) ?? new Set<string>()).add(identity));
  return users;
}
