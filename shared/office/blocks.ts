// One annex somewhere in an office, and what it is known by.
import { pattern } from '../lexicon/pattern.js';
import type { Annex, Task } from '../annex/types.js';
import type { Grid } from '../grid/grid.js';
import { toIso } from '../calendar/civil-date.js';
import type { Judgement } from '../status/types.js';
import { foldKey } from '../text/fold.js';
import { unitOf } from '../unit/types.js';
import type { WorkbookReading } from './types.js';

/** One annex of one sheet of one workbook. Lists of keys run parallel to its tasks. */
export interface Block {
  readonly file: string;
  readonly sheet: string;
  /** Its place among the annexes of the sheet. */
  readonly nth: number;
  readonly hidden: boolean;
  /** No other sheet of its workbook carries an annex. */
  readonly alone: boolean;
  readonly annex: Annex;
  readonly judgements: readonly Judgement[];
  readonly number: string;
  readonly issued: string;
  readonly issuer: string;
  readonly title: string;
  /** What each task is about. */
  readonly contents: readonly string[];
  /** The same with who leads it and until when. */
  readonly duties: readonly string[];
  /** Everything it says, with what was reported. */
  readonly words: string;
  /** What was reported, and nothing else. */
  readonly reported: string;
}

const ISSUER = pattern(String.raw`\b{bodies:issuer} {bodies:issuer-tier}?[a-z ]{2,40}`);

/** Who issued the plan, where the lines above the table say it: “… của UBND phường An Bình”. */
function issuerOf(grid: Grid, annex: Annex): string {
  const to = annex.place.header.range.top;
  for (let row = Math.max(0, to - 12); row < to; row++) {
    for (const cell of grid.rows[row] ?? []) {
      const line = foldKey(cell.text.slice(0, 300));
      const after = /\b\d{4} cua (.{4,80})/.exec(line)?.[1];
      const found = ISSUER.exec(after ?? (pattern(String.raw`^{bodies:committee}\b`).test(line) ? line : ''))?.[0];
      if (found) return found.replace(pattern(String.raw`^{bodies:full-committee}`), 'ubnd').trim();
    }
  }
  return '';
}

/** What a unit reported about a task, as one text; blank where it said nothing. */
export function reportedOf({ progress }: Task): string {
  const said = Object.values(progress).flatMap((one: { text?: string } | undefined) => one?.text?.trim() ?? []);
  return said.filter(Boolean).join('|');
}

const leadsOf = (task: Task): string => task.lead.value.map((unit) => foldKey(unitOf(unit) ?? unit.text)).join('+');

/** Every annex of an office, file after file. */
export function blocksOf(workbooks: readonly WorkbookReading[]): Block[] {
  return workbooks.flatMap(({ file, grids, checks }) => {
    const alone = checks.filter(({ located }) => located).length === 1;
    return checks.flatMap((check, i) => {
      if (!check.located) return [];
      let from = 0;
      return check.annexes.map((annex, nth): Block => {
        const judgements = check.judgements.slice(from, from + annex.tasks.length);
        from += annex.tasks.length;
        const contents = annex.tasks.map((task) => foldKey(task.content.value));
        const duties = annex.tasks.map((task, t) => `${contents[t]!}|${leadsOf(task)}|${foldKey(task.deadline.text)}`);
        const reported = annex.tasks.map(reportedOf).join('\n');
        const rest = annex.tasks.map((task) => foldKey(task.output.value)).join('\n');
        return {
          file,
          sheet: check.sheet,
          nth,
          hidden: grids[i]!.hidden ?? false,
          alone,
          annex,
          judgements,
          number: foldKey(annex.plan.number ?? '').replace(/^0+(?=\d)/, ''),
          issued: annex.plan.issued ? toIso(annex.plan.issued) : '',
          issuer: issuerOf(grids[i]!, annex),
          title: foldKey(annex.plan.title ?? ''),
          contents,
          duties,
          words: [...duties, rest, reported].join('\n'),
          reported,
        };
      });
    });
  });
}
