// Of several copies or versions of one plan: which counts.
import { pattern } from '../lexicon/pattern.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { fold } from '../text/fold.js';
import type { Block } from './blocks.js';
import { reportedOf } from './blocks.js';
import { isMendedCopy } from './own-output.js';
import type { LeftOutBecause } from './types.js';

/** One block left out of the figures for the sake of another. */
export interface Displaced {
  readonly block: Block;
  readonly because: LeftOutBecause & ('copy-of' | 'older-version' | 'own-output');
  readonly of: Block;
}

export interface Decision {
  /** What may be in force, best first; more than one = a person has to say. */
  readonly candidates: readonly Block[];
  readonly displaced: readonly Displaced[];
}

/**
 * Takes out of a group what is surely no plan of its own: exact copies, our mended copies in which nobody reported
 * anything new. What is left differs, and a person must say which is in force.
 */
export function decide(group: readonly Block[], asOf: CivilDate): Decision {
  const ordered = [...group].sort(byTrust(asOf));
  const displaced: Displaced[] = [];
  const candidates: Block[] = [];
  for (const block of ordered) {
    const copy = candidates.find((other) => saysTheSame(other, block));
    const source = candidates.find(
      (other) => isMendedCopy(block.file, other.file) && other.reported === block.reported,
    );
    if (source) displaced.push({ block, because: 'own-output', of: source });
    else if (copy) displaced.push({ block, because: 'copy-of', of: copy });
    else candidates.push(block);
  }
  return { candidates, displaced };
}

const saysTheSame = (a: Block, b: Block): boolean => a.words === b.words && a.number === b.number;

const COPY = pattern(
  String.raw`(?:^|[\s_.-])(?:{papers:copy}|conflict\w*)(?=$|[\s_.-])|\(\d{1,2}\)|(?:^|\s)-\s*copy\b|conflicted copy|da sua\b`,
);

const flatName = (name: string): string => fold(name.replace(/^.*[\\/]/, '').replace(/\.[a-z]{3,4}$/i, '')).text;

/** “Kế hoạch (2)”, “Bản sao của …”, “… - Copy”, “Cũ”. */
export const isCopyName = (name: string): boolean => COPY.test(flatName(name));

/** The month a name ends in: “Tháng 11”, “T11.2026”. Months of a year, 1 to 12; a year in the name counts before it. */
export function monthOf(name: string): number | undefined {
  const found = /(?:^|[^a-z])(?:thang|t)\s?[._-]?\s?(0?[1-9]|1[0-2])(?:\s?[-/._ ]\s?(20\d\d))?(?!\d)/.exec(
    flatName(name),
  );
  return found ? Number(found[2] ?? 0) * 12 + Number(found[1]) : undefined;
}

/** Months that have not come yet stand behind those that have. */
export const monthRank = (name: string, asOf: CivilDate): number => {
  const month = monthOf(name);
  if (month === undefined) return 0;
  const now = month > 12 ? asOf.year * 12 + asOf.month : asOf.month;
  return month <= now ? month : -month;
};

/** “lần 2”, “v3”, “sửa đổi 1”: later ones first. */
function versionOf(name: string): number {
  const found = pattern(String.raw`(?:^|[^a-z]){papers:version}\s?[._-]?(\d{1,2})(?!\d)`).exec(flatName(name));
  return found ? Number(found[1]) : pattern(String.raw`{papers:amends}`).test(flatName(name)) ? 1 : 0;
}

const reports = (block: Block): number => block.annex.tasks.filter((task) => reportedOf(task) !== '').length;

/** What is likeliest in force first: seen, named as itself, latest, most reported, most tasks; then as it was given. */
function byTrust(asOf: CivilDate) {
  const signs = (block: Block): readonly number[] => [
    block.hidden ? 1 : 0,
    isCopyName(block.file) ? 1 : 0,
    isCopyName(block.sheet) ? 1 : 0,
    -monthRank(block.sheet, asOf),
    -monthRank(block.file, asOf),
    -versionOf(block.file),
    -versionOf(block.sheet),
    -reports(block),
    -block.annex.tasks.length,
  ];
  return (a: Block, b: Block): number => {
    const [left, right] = [signs(a), signs(b)];
    const at = left.findIndex((sign, i) => sign !== right[i]);
    return at < 0 ? 0 : left[at]! - right[at]!;
  };
}
