import type { Progress } from '../annex/types.js';
import { compareDates, type CivilDate } from '../calendar/civil-date.js';
import { foldKey } from '../text/fold.js';

export interface Extension {
  /** The due day by an approved extension. */
  readonly moved?: CivilDate;
  readonly count?: number;
  /** Asked for, not approved: the old deadline counts. */
  readonly proposed?: CivilDate;
  readonly earlier?: true;
}

/** Words people type where the approving document should be while there is none. */
const NO_PAPER =
  /^$|^(x|o|0|k|ko|na|n a|khong|chua|dang (xin|trinh|cho|de nghi|de xuat)|cho (y kien|duyet|phe duyet|chap thuan|van ban)|xin|de xuat|de nghi|du kien|da (xin|trinh|de xuat|de nghi))\b/;

/** An approving document is a number or a name, not a request for one. */
function isApproved(paper: string): boolean {
  return !NO_PAPER.test(foldKey(paper));
}

/** One document a line, or separated by semicolons. */
const papersIn = (paper: string): number => paper.split(/[;\n]+/).filter((part) => isApproved(part)).length;

/**
 * The extension of a deadline. Only the one who assigned the task may move it: without an approving document the new
 * day is a proposal. An “extension” that ends before the deadline itself extends nothing.
 */
export function readExtension(progress: Progress, due: CivilDate | undefined): Extension {
  const to = progress.extendedTo?.value;
  if (!to) return {};
  const paper = progress.extensionPaper?.value ?? '';
  const order = due ? compareDates(to, due) : 1;
  if (order === 0) return isApproved(paper) ? { count: Math.max(1, papersIn(paper)) } : {};
  if (order < 0) return { earlier: true };
  if (!isApproved(paper)) return { proposed: to };
  return { moved: to, count: Math.max(1, papersIn(paper)) };
}
