import { pattern } from '../lexicon/pattern.js';
import { readDay } from '../annex/index.js';
import type { Progress, Stage } from '../annex/types.js';
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
const NO_PAPER = pattern(String.raw`^$|^(?:0|{states:no-paper})\b`);

/** An approving document is a number or a name, not a request for one. */
function isApproved(paper: string): boolean {
  return !NO_PAPER.test(foldKey(paper));
}

/** One document a line, or separated by semicolons. */
const papersIn = (paper: string): number => paper.split(/[;\n]+/).filter((part) => isApproved(part)).length;

/** Number and sign of a document: “45/UBND-VP”, “12/QĐ-UBND”. */
const PAPER = /\d+\s?\/\s?(?:20\d\d\s?\/\s?)?[A-ZĐ][\p{L}\d-]*/u;

/** “Đã gia hạn đến 31/12/2026 theo CV 45/UBND-VP” where the status stands: the day, and the document where it names one. */
function saidInWords({ stage, result }: Progress, says: Stage | undefined): { to?: CivilDate; paper?: string } {
  const text = stage?.text || (result?.value ?? '');
  if (says !== 'extended' && !(says === 'waiting' && /gia han/.test(foldKey(text)))) return {};
  const to = readDay({ kind: 'text', text });
  const paper = says === 'extended' ? PAPER.exec(text)?.[0] : undefined;
  return { ...(to ? { to } : {}), ...(paper ? { paper } : {}) };
}

/**
 * The extension of a deadline. Only the one who assigned the task may move it: without an approving document the new
 * day is a proposal. An “extension” that ends before the deadline itself extends nothing. `says`: the stage read.
 */
export function readExtension(progress: Progress, due: CivilDate | undefined, says?: Stage): Extension {
  const words = saidInWords(progress, says);
  const to = progress.extendedTo?.value ?? words.to;
  if (!to) return {};
  const paper = progress.extensionPaper?.value ?? words.paper ?? '';
  const order = due ? compareDates(to, due) : 1;
  if (order === 0) return isApproved(paper) ? { count: Math.max(1, papersIn(paper)) } : {};
  if (order < 0) return { earlier: true };
  if (!isApproved(paper)) return { proposed: to };
  return { moved: to, count: Math.max(1, papersIn(paper)) };
}
