// An annex fixture: the sheet as tab-separated text with its expectation inside. The comment lines at its top begin with '# '.
import { parseIso, type CivilDate } from '../../shared/calendar/civil-date.js';
import { a1Range, parseA1 } from '../../shared/grid/address.js';
import type { Cell, Grid, Range } from '../../shared/grid/grid.js';
import { DEFAULT_SETTINGS, type Settings } from '../../shared/settings/settings.js';

export interface Fixture {
  readonly grid: Grid;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  /** Expected findings as “E9 deadline-impossible”; undefined where only the layout is looked at. */
  readonly issues?: readonly string[];
  /** What the comment lines expect: name of the expectation → its words. */
  readonly expects: readonly (readonly [name: string, words: string])[];
}

const MARK = /\s*\{([a-z][a-z-]*)\}/g;
const EXPECTATIONS = new Set([
  'tasks',
  'annexes',
  'fields',
  'ask',
  'group',
  'parent',
  'content',
  'lead',
  'deadline',
  'output',
  'found',
  'plan',
  'place',
  'missing',
]);

interface Draft {
  merges: Range[];
  issued?: CivilDate;
  ends?: CivilDate;
  asOf: CivilDate;
  settings: object;
  hidden: number[];
  typed: Map<string, (text: string) => Cell>;
  layout: boolean;
  expects: [string, string][];
}

/** Reads a fixture; a comment line nobody knows is an error, so that a misspelt expectation cannot pass. */
export function readFixture(text: string, name = 'Phụ lục'): Fixture {
  const lines = text.replace(/\r/g, '').replace(/\n$/, '').split('\n');
  const draft: Draft = {
    merges: [],
    asOf: { year: 2026, month: 5, day: 4 },
    settings: {},
    hidden: [],
    typed: new Map(),
    layout: false,
    expects: [],
  };
  while (lines[0]?.startsWith('# ')) readComment(draft, lines.shift()!.slice(2).trim());
  const issues: string[] = [];
  const rows = lines.map((line, row) =>
    line.split('\t').map((words, column) => readCell(draft, issues, words, row, column)),
  );
  const { issued, ends } = draft;
  return {
    grid: { sheet: name, rows, merges: draft.merges, hiddenRows: draft.hidden },
    settings: { ...DEFAULT_SETTINGS, ...draft.settings, ...(issued ? { issued } : {}), ...(ends ? { ends } : {}) },
    asOf: draft.asOf,
    ...(draft.layout ? {} : { issues }),
    expects: draft.expects,
  };
}

function readCell(draft: Draft, issues: string[], words: string, row: number, column: number): Cell {
  const at = a1Range({ top: row, bottom: row, left: column, right: column });
  for (const mark of words.matchAll(MARK)) issues.push(`${at} ${mark[1]!}`);
  const text = words.replace(MARK, '').replace(/⏎/g, '\n');
  const typed = draft.typed.get(at);
  if (typed) return typed(text);
  if (text === '') return { kind: 'blank', text };
  return /^\d+$/.test(text) ? { kind: 'number', text, value: Number(text) } : { kind: 'text', text };
}

const rangeOf = (words: string): Range => {
  const [start, end] = words.split(':').map(parseA1);
  if (!start || !end) throw new Error(`not a range: ${words}`);
  return { top: start.row, left: start.column, bottom: end.row, right: end.column };
};

function readComment(draft: Draft, line: string): void {
  const [name = '', ...rest] = line.split(' ');
  const words = rest.join(' ').trim();
  if (EXPECTATIONS.has(name)) draft.expects.push([name, words]);
  else if (name === 'merge') draft.merges.push(...words.split(/[ ,]+/).map(rangeOf));
  else if (name === 'issued' || name === 'ends') draft[name] = day(words);
  else if (name === 'as-of') draft.asOf = day(words);
  else if (name === 'hidden') draft.hidden.push(...words.split(/[ ,]+/).map((row) => Number(row) - 1));
  else if (name === 'settings') draft.settings = JSON.parse(words) as object;
  else if (name === 'layout') draft.layout = true;
  else if (name === 'date') readDate(draft, rest);
  else if (name === 'formula')
    draft.typed.set(rest[0]!, (text) => ({ kind: 'text', text, formula: rest.slice(1).join(' ') }));
  else if (name === 'error') for (const at of rest) draft.typed.set(at, (text) => ({ kind: 'error', text }));
  else if (!line.startsWith('-')) throw new Error(`unknown fixture line: # ${line}`);
}

/** “date E9 2026-12-01 "Tháng "m/yyyy”: the cell holds a day and shows what the sheet text says. */
function readDate(draft: Draft, [at = '', iso = '', ...format]: readonly string[]): void {
  const value = day(iso);
  draft.typed.set(at, (text) => ({
    kind: 'date',
    text,
    value,
    ...(format.length > 0 ? { format: format.join(' ') } : {}),
  }));
}

function day(iso: string): CivilDate {
  const date = parseIso(iso);
  if (!date) throw new Error(`not a day: ${iso}`);
  return date;
}
