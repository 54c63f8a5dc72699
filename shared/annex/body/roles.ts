// Which line is a task, which a group heading, and which only continues the line above. Decided by evidence: what the
// line says of lead, deadline and output, how it is numbered, and what the lines after it say.
import { pattern } from '../../lexicon/pattern.js';
import { fold } from '../../text/fold.js';
import type { Line } from './lines.js';
import { isCapitals, isMajor, hasAllFacts, hasNoFacts, hasLeadOrDeadline } from './line-facts.js';
import { headsLead } from './lead-heading.js';
import { isUnder, type Ordinal } from './ordinal.js';
import { endsOpen, startsLow } from './sentence.js';

export type Role = 'task' | 'group' | 'continued' | 'left-out' | 'none';

interface Body {
  readonly lines: readonly Line[];
  /** Most lines with content are numbered, so an unnumbered one is suspicious. */
  readonly numbered: boolean;
  /** The ordinals stand in cells of their own; in a broken table a number inside the words is then only a number. */
  readonly ownCells: boolean;
  /** Long cells were broken over several rows, as happens to tables copied from a PDF. */
  readonly broken: boolean;
  readonly roles: Role[];
  /** The task a line would continue: the last one, with nothing but its own lines since. */
  above: Line | undefined;
  /** Which of the questions decided the line at hand. */
  rule: RoleRule;
}

/** The role of every line, in order. `told` hears of each by what it was decided. */
export function assignRoles(
  lines: readonly Line[],
  told?: (line: Line, role: Role, rule: RoleRule) => void,
): readonly Role[] {
  let [real, numbered, low, inCells] = [0, 0, 0, 0];
  for (const line of lines) {
    if (line.kind !== 'line' || line.content === '' || line.spansColumns) continue;
    real += 1;
    if (line.ordinal) numbered += 1;
    else if (startsLow(line.content)) low += 1;
    if (line.numbered) inCells += 1;
  }
  const broken = low >= 2 || low > real / 4;
  const body: Body = {
    lines,
    numbered: numbered > 0 && (numbered >= 0.4 * real || broken),
    ownCells: inCells > 0 && inCells >= 0.5 * numbered,
    broken,
    roles: [],
    above: undefined,
    rule: 'empty',
  };
  lines.forEach((line, i) => {
    const role = roleOf(body, line, i);
    told?.(line, role, body.rule);
    body.roles.push(role);
    if (role === 'task') body.above = line;
    else if (role === 'group' || role === 'left-out') body.above = undefined;
  });
  return body.roles;
}

/** What is asked of a line, in this order; the first that applies decides. */
export type RoleRule =
  | 'empty'
  | 'left-out'
  | 'part-of-task'
  | 'merged'
  | 'outside-task'
  | 'spans-columns'
  | 'no-content'
  | 'shares-facts'
  | 'numbered-in-words'
  | 'numbered-with-facts'
  | 'numbered-without-facts'
  | 'dash-heads'
  | 'dash'
  | 'unnumbered';

function roleOf(body: Body, line: Line, i: number): Role {
  const by = (rule: RoleRule): void => void (body.rule = rule);
  by('empty');
  if (line.kind === 'blank' || line.kind === 'header') return 'none';
  by('left-out');
  if (line.kind === 'left-out') return 'left-out';
  by('part-of-task');
  if (line.part !== undefined) return line.part === 'first' ? 'task' : 'continued';
  const { above } = body;
  by('merged');
  if (line.mergedWithAbove) return above ? 'continued' : 'left-out';
  by('outside-task');
  if (line.outsideTask && !line.spansColumns && !isOrdinalOnly(line))
    return linesAfter(body, i).some((next) => hasLeadOrDeadline(next)) ? 'group' : 'left-out';
  by('spans-columns');
  if (line.spansColumns) return spanningRole(body, line, i);
  by('no-content');
  if (line.content === '') return withoutContent(body, line, above);
  by('shares-facts');
  if (line.sharesFactsWithAbove && above && line.ordinal?.style === 'dash') return 'continued';
  by('numbered-in-words');
  if (line.ordinal && body.broken && body.ownCells && !line.numbered) return unnumbered(body, line, i, above);
  if (line.ordinal && !(line.ordinal.style === 'dash' && !hasLeadOrDeadline(line))) {
    by(hasNoFacts(line) ? 'numbered-without-facts' : 'numbered-with-facts');
    if (hasLeadOrDeadline(line))
      return isMajor(line.ordinal) && headsLead(line, linesAfter(body, i)) ? 'group' : 'task';
    return hasNoFacts(line) ? unsaid(body, line, i) : 'task';
  }
  by('dash-heads');
  if (line.ordinal && dashHeads(body, line, i)) return 'group';
  by('dash');
  if (line.ordinal) return above || !body.numbered ? (above ? 'continued' : 'task') : 'task';
  by('unnumbered');
  return unnumbered(body, line, i, above);
}

const isOrdinalOnly = (line: Line): boolean => line.ordinal !== undefined && line.numbered && line.content === '';

function spanningRole(body: Body, line: Line, i: number): Role {
  if (line.content === '' && line.label === '') return 'left-out';
  return linesAfter(body, i).some((next) => next.content !== '') ? 'group' : 'left-out';
}

function withoutContent(body: Body, line: Line, above: Line | undefined): Role {
  if (hasNoFacts(line)) return line.label.length > 8 && !line.ordinal ? 'group' : 'left-out';
  if (line.ordinal && line.ordinal.style !== 'dash') return 'task';
  if (above && (body.numbered || !(line.lead !== '' && line.deadline !== ''))) return 'continued';
  return line.lead !== '' && line.deadline !== '' ? 'task' : 'left-out';
}

/** Numbered, with words, but without lead, deadline, output or partner: a group, or a task somebody left unfinished. */
function unsaid(body: Body, line: Line, i: number): Role {
  const ordinal = line.ordinal!;
  const after = linesAfter(body, i);
  const next = after.find(
    (other) => other.ordinal?.style !== 'dash' && (other.ordinal !== undefined || !hasNoFacts(other)),
  );
  const dashes = after[0]?.ordinal?.style === 'dash' && after.some((other) => hasLeadOrDeadline(other));
  if (!next) return dashes || isMajor(ordinal) ? (dashes ? 'group' : lastOfKind(body, ordinal)) : 'task';
  if (dashes && hasLeadOrDeadline(after.find((other) => other.ordinal?.style === 'dash')!)) return 'group';
  if (isMajor(ordinal)) return next.ordinal?.style === ordinal.style && hasLeadOrDeadline(next) ? 'task' : 'group';
  if (!next.ordinal)
    return body.numbered && hasLeadOrDeadline(next) && !startsLow(next.content) && unnumberedRun(after)
      ? 'group'
      : 'task';
  return leads(body, ordinal, line.code, next, after) ? 'group' : detail(body, line, i);
}

/** “* Lĩnh vực kinh tế”, “- Về văn hóa:” with tasks that begin anew at 1 below it, or at the very top of the table. */
function dashHeads(body: Body, line: Line, i: number): boolean {
  if (!body.numbered || !hasNoFacts(line) || line.content.length > 150) return false;
  const next = linesAfter(body, i).find((other) => other.ordinal?.style !== 'dash' || hasLeadOrDeadline(other));
  if (!next?.ordinal || next.ordinal.style === 'dash' || !hasLeadOrDeadline(next)) return false;
  const first = lineAbove(body, i) === undefined || body.roles[i - 1] === 'group';
  return next.ordinal.number === 1
    ? next.ordinal.style !== 'lower'
    : first || HEADS_FIELD.test(fold(line.content).text);
}

const HEADS_FIELD = pattern(String.raw`^\W*{columns:group-heading-start}\b`);

/** The last heading of a table has nothing under it yet; where such signs number tasks elsewhere it is a task. */
function lastOfKind(body: Body, ordinal: Ordinal): Role {
  return body.lines.some((line) => line.ordinal?.style === ordinal.style && hasLeadOrDeadline(line)) ? 'task' : 'group';
}

const unnumberedRun = (after: readonly Line[]): boolean => {
  const first = after.filter((line) => line.content !== '').slice(0, 2);
  return first.length > 0 && first.every((line) => !line.ordinal && hasLeadOrDeadline(line));
};

/** The next numbered line stands under this one: 1 → 1.1, 1 → a, 1 → 1 again, NV1 → NV1.1. */
function leads(body: Body, ordinal: Ordinal, code: string, next: Line, after: readonly Line[]): boolean {
  const under = next.ordinal!;
  const said = after.slice(0, 12).some((line) => hasLeadOrDeadline(line));
  if (!said) return false;
  if (code !== '' && next.code !== '') return isUnder(code, next.code);
  if (under.style === 'dotted') return ordinal.style !== 'lower' && under.depth > ordinal.depth;
  if (ordinal.style === 'code' || under.style === 'code')
    return under.text.startsWith(ordinal.text) && under.text.length > ordinal.text.length;
  if (under.style === 'lower') return ordinal.style !== 'lower';
  if (under.style === 'number' && ordinal.style === 'number')
    return hasLeadOrDeadline(next) && restarts(body, ordinal, under, next);
  return under.style === 'number' && ordinal.style === 'dotted' && ordinal.depth > 1 && under.number === 1;
}

function restarts(body: Body, ordinal: Ordinal, under: Ordinal, next: Line): boolean {
  if (under.number === 1) return true;
  if (under.number === (ordinal.number ?? 0) + 1) return false;
  const at = next.row - body.lines[0]!.row;
  for (let j = at - 1; j >= 0; j--) {
    const line = body.lines[j]!;
    if (body.roles[j] === 'task' && line.ordinal?.style === 'number') return under.number === line.ordinal.number! + 1;
  }
  return false;
}

/** “a)” and “1.1” without facts under a task that has them only describe it, unless their neighbours are tasks. */
function detail(body: Body, line: Line, i: number): Role {
  const style = line.ordinal!.style;
  if (style !== 'lower' && style !== 'dotted') return 'task';
  const neighbours = [...body.lines.slice(Math.max(0, i - 8), i).reverse(), ...body.lines.slice(i + 1, i + 9)];
  const siblings = neighbours.filter(
    (other) => other.ordinal?.style === style && other.ordinal.depth === line.ordinal!.depth,
  );
  const parent = body.lines
    .slice(Math.max(0, i - 60), i)
    .reverse()
    .find((other) => other.ordinal && other.ordinal.style !== style && other.ordinal.style !== 'dash');
  return parent && hasLeadOrDeadline(parent) && siblings.every(hasNoFacts) && body.above ? 'continued' : 'task';
}

/** The heading right above was broken over two rows. */
function endsHeading(body: Body, line: Line, i: number): boolean {
  const before = body.lines[i - 1];
  if (body.roles[i - 1] !== 'group' || !before || before.spansColumns || !hasNoFacts(line)) return false;
  return startsLow(line.content) || endsOpen(before.content);
}

function unnumbered(body: Body, line: Line, i: number, above: Line | undefined): Role {
  if (endsHeading(body, line, i)) return 'continued';
  const goesOn = above !== undefined && lineAbove(body, i)?.kind === 'line' && continuesText(body, i, line);
  if (hasLeadOrDeadline(line)) {
    if (!goesOn || (hasAllFacts(line) && !startsLow(line.content) && !body.broken)) return 'task';
    if (!body.numbered) return startsLow(line.content) && (body.broken || !hasAllFacts(line)) ? 'continued' : 'task';
    return startsLow(line.content) || startsLow(line.lead) || body.broken || endsOpen(contentAbove(body, i))
      ? 'continued'
      : 'task';
  }
  if (goesOn && (startsLow(line.content) || endsOpen(contentAbove(body, i)))) return 'continued';
  if (!hasNoFacts(line)) return goesOn && body.numbered && body.broken ? 'continued' : 'task';
  return plainLine(body, line, i, above);
}

/** Words only, unnumbered, beginning with a capital: a heading when tasks begin anew below, else a broken line or a bare task. */
function plainLine(body: Body, line: Line, i: number, above: Line | undefined): Role {
  const after = linesAfter(body, i);
  const next = after.find((other) => other.content !== '');
  if (!next) return above && body.numbered ? 'continued' : body.numbered ? 'left-out' : 'task';
  if (isCapitals(line.content)) return 'group';
  if (!body.numbered) return looksLikeHeading(body, line, i) ? 'group' : 'task';
  if (!above) return 'group';
  if (body.broken && (/^\d/.test(line.content) || next.ordinal?.number !== 1 || isMajor(next.ordinal)))
    return 'continued';
  if (next.ordinal?.number === 1 || (next.ordinal && isMajor(next.ordinal) && !hasLeadOrDeadline(next))) return 'group';
  return line.content.length < 90 ? 'group' : 'continued';
}

/** In a table without ordinals a heading ends with a colon or names its kind; anything else may be a task left bare. */
function looksLikeHeading(body: Body, line: Line, i: number): boolean {
  if (/[:：]$/.test(line.content)) return true;
  if (pattern(String.raw`^{columns:field-start}\b`).test(fold(line.content).text))
    return linesAfter(body, i).slice(0, 2).every(hasLeadOrDeadline);
  return false;
}

function continuesText(body: Body, i: number, line: Line): boolean {
  return startsLow(line.content) || endsOpen(contentAbove(body, i)) || body.broken || startsLow(line.lead);
}

/** The line above; the header of a new page does not part a task. */
function lineAbove(body: Body, i: number): Line | undefined {
  let j = i - 1;
  while (body.lines[j]?.kind === 'header') j -= 1;
  return body.lines[j];
}

function contentAbove(body: Body, i: number): string {
  for (let j = i - 1; j >= 0; j--) {
    const content = body.lines[j]!.content;
    if (content !== '') return content;
  }
  return '';
}

function linesAfter(body: Body, i: number): Line[] {
  const after: Line[] = [];
  for (let j = i + 1; j < body.lines.length && after.length < 40; j++)
    if (body.lines[j]!.kind === 'line') after.push(body.lines[j]!);
  return after;
}
