// The path of groups above a task, kept while the lines are walked.
import type { Line } from './lines.js';
import { leadingOrdinal, type Ordinal } from './ordinal.js';
import { oneLine } from '../sheet/sheet-view.js';

export interface OpenGroup {
  readonly row: number;
  readonly ordinal: string;
  readonly title: string;
  readonly level: number;
  readonly style: string;
  readonly number?: number;
  /** Its tasks are numbered in the same manner as the group itself, from 1 again. */
  readonly sameStyle: boolean;
}

const styleOf = (ordinal: Ordinal | undefined): string =>
  !ordinal ? 'plain' : ordinal.style === 'dotted' ? `dotted${ordinal.depth}` : ordinal.style;

export class GroupPath {
  private open: OpenGroup[] = [];

  /** A group heading closes the groups of its own kind and all below them. */
  enter(line: Line, next: Line | undefined): OpenGroup {
    const style = styleOf(line.ordinal);
    const at = this.open.findIndex((group) => group.style === style);
    if (at >= 0) this.open.length = at;
    else if (style !== 'plain') this.closeDeeper(style);
    const { title, ordinal } = titleOf(line);
    const group: OpenGroup = {
      row: line.row,
      ordinal,
      title,
      level: this.open.length + 1,
      style,
      ...(line.ordinal?.number !== undefined ? { number: line.ordinal.number } : {}),
      sameStyle: styleOf(next?.ordinal) === style,
    };
    this.open.push(group);
    return group;
  }

  /** A heading broken over two rows: the second row ends the title of the innermost group. */
  goOn(line: Line): OpenGroup | undefined {
    const last = this.open.pop();
    if (!last) return undefined;
    const whole = { ...last, title: `${last.title} ${oneLine(line.content)}` };
    this.open.push(whole);
    return whole;
  }

  /** Roman and letter headings stand above numbered ones, numbered ones above dotted ones, whatever came first. */
  private closeDeeper(style: string): void {
    const rank = RANK.findIndex((names) => names.includes(style.replace(/\d+$/, '')));
    while (this.open.length > 0) {
      const last = this.open[this.open.length - 1]!;
      const lastRank = RANK.findIndex((names) => names.includes(last.style.replace(/\d+$/, '')));
      if (last.style === 'plain' || lastRank <= rank) break;
      this.open.pop();
    }
  }

  /** A task numbered on from a group (1 the group, 2 the task) stands beside it, not in it. */
  above(task: Line): readonly OpenGroup[] {
    const { ordinal } = task;
    if (!ordinal || this.open.length === 0) return this.open;
    const style = styleOf(ordinal);
    const at = this.open.findIndex(
      (group) =>
        group.style === style && !group.sameStyle && group.number !== undefined && ordinal.number === group.number + 1,
    );
    if (at >= 0) this.open.length = at;
    return this.open;
  }
}

const RANK: readonly (readonly string[])[] = [
  ['part'],
  ['upper', 'roman'],
  ['number', 'code'],
  ['dotted'],
  ['lower'],
  ['dash'],
];

function titleOf(line: Line): { title: string; ordinal: string } {
  const words = oneLine(line.content !== '' ? line.content : line.label).replace(/\s*:$/, '');
  if (line.numbered) return { title: words, ordinal: line.ordinal!.text };
  const leading = leadingOrdinal(words);
  return leading ? { title: leading.rest.trim(), ordinal: leading.ordinal.text } : { title: words, ordinal: '' };
}

/** The heading as a person would say it: “I. Phát triển hạ tầng số”. */
export const pathName = (group: Pick<OpenGroup, 'ordinal' | 'title'>): string =>
  group.ordinal === '' ? group.title : `${group.ordinal}. ${group.title}`;
