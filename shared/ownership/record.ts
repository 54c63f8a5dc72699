// What the office knows of the files it sent (`sent.json`), and what a returned file says of itself.
import { cellAt, type Grid } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';
import { matchUnit, unitOf, type PreparedDirectory } from '../unit/index.js';
import { current } from './book.js';
import type { FileBecause, OwnBook } from './types.js';

export const RECORD_SHEET = '_dondoc';
export const SPLIT_FORMAT = 'dondoc-split/1';
export const TITLE = 'BÁO CÁO TIẾN ĐỘ:';

/** task, field, value as it stood when the file went out: per cent as text 0–100 (a fraction in older records), days ISO. */
export type BaseLine = readonly [task: string, field: string, value: unknown];

export interface SentFile {
  readonly unit: string;
  readonly ticket: string;
  readonly base: readonly BaseLine[];
  /** Issued columns as they were sent. */
  readonly issued?: readonly BaseLine[];
}

export interface SentIssue {
  readonly version: string;
  readonly issued: string;
  readonly files: Readonly<Record<string, SentFile>>;
}

export interface SentRecord extends SentIssue {
  readonly format: string;
  readonly plan: string;
  /** Issues before this one, newest first. */
  readonly earlier?: readonly SentIssue[];
}

export interface CellRemark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A returned file: read by the host, or refused by it. */
export type ReturnedFile =
  | {
      readonly file: string;
      /** Print of the bytes: the same file twice is one answer. */
      readonly digest: string;
      readonly grids: readonly Grid[];
      /** Notes and comments people attached to cells. */
      readonly remarks: readonly CellRemark[];
    }
  | { readonly file: string; readonly digest?: string; readonly refused: FileBecause };

export interface Identity {
  readonly unit: string;
  /** undefined: nothing is known of what was sent. */
  readonly base?: readonly BaseLine[];
  readonly issued?: readonly BaseLine[];
}

interface OwnWords {
  readonly plan?: string;
  readonly unit?: string;
  readonly version?: string;
  readonly ticket?: string;
  readonly base: readonly BaseLine[];
  /** Named in the title, where everybody sees it. */
  readonly titled?: string;
  readonly titledPlan?: string;
}

/** What the hidden sheet and the title of a file say. */
export function ownWords(grids: readonly Grid[]): OwnWords {
  const hidden = grids.find(({ sheet }) => foldKey(sheet) === foldKey(RECORD_SHEET));
  const facts = new Map<string, string>();
  const base: BaseLine[] = [];
  if (hidden) {
    const head = hidden.rows.findIndex((_, row) => cellAt(hidden, row, 0).text.trim() === 'base');
    hidden.rows.forEach((_, row) => {
      const [a, b, c] = [cellAt(hidden, row, 0), cellAt(hidden, row, 1), cellAt(hidden, row, 2)];
      if (head >= 0 && row > head) {
        if (a.text.trim() !== '') base.push([a.text.trim(), b.text.trim(), c.kind === 'number' ? c.value : c.text]);
      } else facts.set(a.text.trim(), b.text.trim());
    });
  }
  const said = (key: string): string | undefined => facts.get(key) || undefined;
  const top = grids.filter((grid) => grid !== hidden).flatMap((grid) => grid.rows.slice(0, 8).flat());
  const text = (pattern: RegExp): string | undefined => {
    for (const cell of top) {
      const match = pattern.exec(cell.text.normalize('NFC').trim());
      if (match) return match[1]!.trim();
    }
    return undefined;
  };
  return definedOnly({
    plan: said('plan'),
    unit: said('unit'),
    version: said('version'),
    ticket: said('ticket'),
    base,
    titled: text(/^BÁO CÁO TIẾN ĐỘ\s*:\s*(.+)$/i),
    titledPlan: text(/^Kế hoạch số\s+([^;]+);/i),
  });
}

const definedOnly = <T extends object>(given: { [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T;

/** The canonical name of a unit as somebody wrote it; the words themselves where the directory knows none. */
export function unitNamed(words: string, directory: PreparedDirectory): string {
  const known = directory.units.has(words) ? words : unitOf(matchUnit(words, directory));
  return known === undefined ? words.normalize('NFC').replace(/\s+/g, ' ').trim() : current(known, directory);
}

const numberKey = (plan: string): string => foldKey(plan).replace(/ /g, '');
/** “02 - Phòng Kinh tế (1).xlsx” and “02 - Phòng Kinh tế.xls” are names of one file. */
const stem = (file: string): string =>
  foldKey(
    file
      .normalize('NFC')
      .replace(/\.[^.]+$/, '')
      .replace(/\s*\(\d+\)$/, ''),
  );

/**
 * Which unit a returned file comes from and what had been sent to it. The office's record goes before what the file says
 * of itself; where the two name different units, nothing of the file is taken.
 */
export function identify(
  file: string,
  grids: readonly Grid[],
  record: SentRecord | undefined,
  book: OwnBook,
  directory: PreparedDirectory,
): Identity | { readonly because: FileBecause } {
  const own = ownWords(grids);
  const plan = own.plan ?? own.titledPlan;
  const expected = book.plan || record?.plan || '';
  if (plan !== undefined && expected !== '' && numberKey(plan) !== numberKey(expected))
    return { because: 'other-plan' };
  const issues: readonly SentIssue[] = record ? [record, ...(record.earlier ?? [])] : [];
  const sameUnit = (a: string, b: string): boolean => unitNamed(a, directory) === unitNamed(b, directory);
  const ticketed = issues.flatMap((issue) =>
    own.ticket === undefined
      ? []
      : Object.values(issue.files)
          .filter(({ ticket }) => ticket === own.ticket)
          .map((sent) => ({ issue, sent })),
  );
  const entry = ticketed.find(({ issue }) => issue.version === own.version) ?? ticketed[0];
  if (entry) {
    const said = [own.unit, own.titled].filter((name): name is string => name !== undefined);
    if (said.some((name) => !sameUnit(name, entry.sent.unit))) return { because: 'tampered' };
    // Another issue than the record's: what that issue held stands in the file alone.
    if (own.version !== undefined && own.version !== entry.issue.version)
      return { unit: unitNamed(entry.sent.unit, directory), base: own.base };
    return known(entry.sent, directory);
  }
  const byName = issues[0] && Object.entries(issues[0].files).find(([name]) => stem(name) === stem(file))?.[1];
  if (own.ticket !== undefined && record) {
    // A ticket the office never gave out, in the issue it has on record.
    if (own.version === undefined || issues.some(({ version }) => version === own.version))
      return { because: 'tampered' };
  }
  const named = own.unit ?? own.titled;
  if (named !== undefined) {
    if (own.titled !== undefined && !sameUnit(own.titled, named)) return { because: 'tampered' };
    if (byName && own.ticket === undefined && !sameUnit(byName.unit, named)) return { because: 'unit-unclear' };
    const sent = issues[0] && Object.values(issues[0].files).find(({ unit }) => sameUnit(unit, named));
    if (own.base.length > 0 && (own.version !== issues[0]?.version || !sent))
      return { unit: unitNamed(named, directory), base: own.base };
    return sent ? known(sent, directory) : { unit: unitNamed(named, directory) };
  }
  return byName ? known(byName, directory) : { because: 'unit-unclear' };
}

function known(sent: SentFile, directory: PreparedDirectory): Identity {
  const { unit, base, issued } = sent;
  return { unit: unitNamed(unit, directory), base, ...(issued ? { issued } : {}) };
}
