import type { Line } from './lines.js';
import { isUnder, type Ordinal } from './ordinal.js';

interface Step {
  readonly row: number;
  readonly ordinal: Ordinal;
  readonly code: string;
}

/** Finds the parent of each task while tasks are walked in order: 1 above 1.1, 1 or 1.1 above a, any of them above a dash. */
export class ParentTrail {
  private trail: Step[] = [];
  private group: readonly string[] | undefined;

  /** Row of the parent task, if the ordinal says it has one. */
  parentOf(line: Line, group: readonly string[]): number | undefined {
    if (group !== this.group) this.trail = [];
    this.group = group;
    const ordinal = line.ordinal;
    if (!ordinal) {
      this.trail = [];
      return undefined;
    }
    const step: Step = { row: line.row, ordinal, code: line.code };
    while (this.trail.length > 0 && !above(this.trail[this.trail.length - 1]!, step)) this.trail.pop();
    const parent = this.trail[this.trail.length - 1];
    this.trail.push(step);
    return parent?.row;
  }
}

const DEPTH: Record<Ordinal['style'], number> = {
  part: 0,
  upper: 1,
  roman: 1,
  number: 2,
  code: 2,
  dotted: 3,
  lower: 7,
  dash: 8,
};

function above(upperStep: Step, lowerStep: Step): boolean {
  const { ordinal: upper, code } = upperStep;
  const { ordinal: lower } = lowerStep;
  if (code !== '' && lowerStep.code !== '') return isUnder(code, lowerStep.code);
  if (upper.style === 'code' && lower.style === 'code') return isUnder(upper.text, lower.text);
  if (lower.style === 'dotted' && (upper.style === 'number' || upper.style === 'dotted')) {
    return lower.depth > upper.depth && lower.text.startsWith(`${upper.text.replace(/^0+(?=\d)/, '')}.`);
  }
  if (lower.style === 'number' || upper.style === 'code') return false;
  return DEPTH[upper.style] < DEPTH[lower.style];
}
