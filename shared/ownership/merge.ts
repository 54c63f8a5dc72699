// Bringing answers home: three-way, cell by cell, against the office's workbook as it is now.
import { parseIso, toIso, type CivilDate } from '../calendar/civil-date.js';
import type { Field } from '../annex/types.js';
import { stageName } from '../status/index.js';
import type { PreparedDirectory } from '../unit/index.js';
import type { CellChange, CellValue } from '../validation/types.js';
import { oursFor, ownLine, readAnswer } from './answers.js';
import { roleOf } from './may-change.js';
import { identify, type ReturnedFile, type SentRecord } from './record.js';
import type { Applied, Conflict, FileOutcome, OwnBook, OwnTask, RefusedEdit, Update } from './types.js';
import { officeValue, plainText, sameValue } from './value.js';

/** What a person decided about one cell. `unit` where several units answered. */
export interface Take {
  readonly side: 'ours' | 'theirs' | 'both';
  readonly task: string;
  readonly field: string;
  readonly unit?: string;
}

export interface MergeInput {
  readonly book: OwnBook;
  readonly directory: PreparedDirectory;
  readonly record?: SentRecord;
  readonly returned: readonly ReturnedFile[];
  /** The civil day in Asia/Ho_Chi_Minh. */
  readonly asOf: CivilDate;
  readonly take?: readonly Take[];
}

export interface Merge {
  readonly applied: readonly Applied[];
  readonly refused: readonly RefusedEdit[];
  readonly conflicts: readonly Conflict[];
  /** Kept as the office has it, because a person said so. */
  readonly kept: readonly Conflict[];
  readonly unanswered: readonly string[];
  readonly files: readonly FileOutcome[];
  /** Cells to write into the office's workbook. */
  readonly changes: readonly CellChange[];
  /** Columns the office's sheet lacks for what was answered: `track` adds them. */
  readonly missing: readonly Field[];
}

/**
 * Merges returned files into the office's workbook. Pure: nothing is written; `changes` and the history are for the host.
 * The order of the files does not matter; a file that cannot be read changes nothing for the others. Never throws.
 */
export function mergeReturned(input: MergeInput): Merge {
  const { book, directory, record, asOf } = input;
  const files: FileOutcome[] = [];
  const refused: RefusedEdit[] = [];
  const updates: Update[] = [];
  const digests = new Map<string, string>();
  // “Báo cáo.xlsx” before “Báo cáo (1).xlsx”: of two alike the one with its own name counts.
  const ordered = [...input.returned].sort((a, b) => a.file.length - b.file.length || compare(a.file, b.file));
  for (const returned of ordered) {
    const { file } = returned;
    if ('refused' in returned) {
      files.push({ file, unit: unitOfName(file, record), state: 'refused', because: returned.refused });
      continue;
    }
    const twin = digests.get(returned.digest);
    if (twin !== undefined) {
      files.push({ file, unit: twin, state: 'already', because: 'same-file' });
      continue;
    }
    const identity = identify(file, returned.grids, record, book, directory);
    if ('because' in identity) {
      const none = { unit: '', base: [] };
      const { tables, known } = readAnswer(file, returned.grids, [], none, book, directory, asOf);
      const unclear = identity.because === 'unit-unclear';
      const because = unclear && tables === 0 ? 'no-table' : unclear && known === 0 ? 'not-ours' : identity.because;
      files.push({ file, unit: unitOfName(file, record), state: 'refused', because });
      continue;
    }
    digests.set(returned.digest, identity.unit);
    const answer = readAnswer(file, returned.grids, returned.remarks, identity, book, directory, asOf);
    if (answer.tables === 0) {
      files.push({ file, unit: identity.unit, state: 'refused', because: 'no-table' });
      continue;
    }
    refused.push(...answer.refused);
    updates.push(...answer.updates);
    const said = answer.updates.length + answer.refused.length;
    files.push({
      file,
      unit: identity.unit,
      state: said === 0 ? 'unchanged' : 'merged',
      ...(answer.leftOut.length > 0 ? { leftOut: answer.leftOut } : {}),
    });
  }
  const answered = new Set(files.filter(({ state }) => state !== 'refused').map(({ unit }) => unit));
  const asked = record ? Object.values(record.files).map(({ unit }) => unit) : book.units;
  return {
    ...mergeUpdates(updates, refused, input),
    unanswered: [...new Set(asked)].filter((unit) => !answered.has(unit)),
    files: input.returned.map(({ file }) => files.find((one) => one.file === file)!),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const unitOfName = (file: string, record: SentRecord | undefined): string => record?.files[file]?.unit ?? '';

type Merged = Pick<Merge, 'applied' | 'refused' | 'conflicts' | 'kept' | 'changes' | 'missing'>;

/** The same for updates from any source: a file, a link, a tab. `refused` are those a reader has already turned down. */
export function mergeUpdates(
  updates: readonly Update[],
  refused: readonly RefusedEdit[],
  { book, directory, asOf, take = [] }: Pick<MergeInput, 'book' | 'directory' | 'asOf' | 'take'>,
): Merged {
  const tasks = new Map(book.tasks.map((task, i) => [task.code, { task, i }]));
  const wanted = (side: Take['side'], task: string, field: string): readonly Take[] =>
    take.filter((one) => one.side === side && one.task === task && one.field === field);
  const accepted = new Set<Update>();
  const rest: RefusedEdit[] = [];
  const all = [...updates];
  for (const edit of refused) {
    const say = edit.task === null ? [] : wanted('theirs', edit.task, edit.field);
    if (edit.takes && edit.task !== null && say.some(({ unit }) => unit === undefined || unit === edit.unit)) {
      const { base, value, how } = edit.takes;
      const update = {
        task: edit.task,
        field: edit.field as Update['field'],
        base,
        value,
        unit: edit.unit,
        file: edit.file,
        how,
      };
      accepted.add(update);
      all.push(update);
    } else rest.push(edit);
  }
  const groups = new Map<string, Update[]>();
  for (const update of all) {
    const task = tasks.get(update.task)?.task;
    // Shares and comments belong to their unit: several units never meet in one of them.
    const alone = update.field === 'comment' || (task && roleOf(update.unit, task) === 'share');
    const key = `${update.task}\n${update.field}\n${alone ? update.unit : ''}`;
    groups.set(key, [...(groups.get(key) ?? []), update]);
  }
  const out = {
    applied: [] as Applied[],
    conflicts: [] as Conflict[],
    kept: [] as Conflict[],
    changes: new Map<string, CellChange>(),
    missing: new Set<Field>(),
  };
  const order = [...groups.entries()].sort(
    ([a, x], [b, y]) => (tasks.get(x[0]!.task)?.i ?? 0) - (tasks.get(y[0]!.task)?.i ?? 0) || compare(a, b),
  );
  const comments = new Map<string, string>();
  for (const [, group] of order) {
    group.sort((a, b) => compare(a.unit, b.unit) || compare(a.file, b.file));
    const { field } = group[0]!;
    const task = tasks.get(group[0]!.task)?.task;
    if (!task) continue;
    const part = roleOf(group[0]!.unit, task) === 'share';
    const base = group[0]!.base;
    const ours = oursFor(book, task, field, group[0]!.unit, base, directory);
    const news = group.filter(({ value }) => !sameValue(value, ours));
    if (news.length === 0) continue;
    const place = task.cells[field];
    if (!part) {
      const stop = !place
        ? undefined
        : place.cell.formula !== undefined
          ? 'formula'
          : place.shared
            ? 'merged-cell'
            : undefined;
      if (!place) out.missing.add(field);
      if (stop) {
        for (const { unit, file, value } of news)
          rest.push({
            task: task.code,
            row: place!.at.row + 1,
            sheet: place!.at.sheet,
            field,
            value,
            unit,
            file,
            because: stop,
          });
        continue;
      }
    }
    const differ = new Set(news.map(({ value }) => value.toLowerCase().replace(/\s+/g, ' '))).size > 1;
    const moved = news.some(
      (one) => (one.base === undefined ? ours !== '' : !sameValue(one.base, ours)) && !accepted.has(one),
    );
    let chosen: readonly Update[] = news;
    let value = news[0]!.value;
    if (differ || moved) {
      const theirs = news.map(({ value: said, unit, file, how }) => ({ value: said, unit, file, how }));
      const conflict: Conflict = {
        task: task.code,
        field,
        base: base ?? '',
        ours,
        theirs,
        ...(part ? { part: true } : {}),
      };
      const say = wanted('theirs', task.code, field)[0] ?? wanted('both', task.code, field)[0];
      const taken = say && news.filter(({ unit }) => say.unit === undefined || say.unit === unit);
      if (wanted('ours', task.code, field).length > 0) {
        out.kept.push(conflict);
        continue;
      }
      const values = new Set(taken?.map((one) => one.value));
      const both = say?.side === 'both' && isText(field);
      if (!taken || taken.length === 0 || (values.size > 1 && !both)) {
        out.conflicts.push(conflict);
        continue;
      }
      chosen = taken;
      value = both ? [...new Set([ours, ...values].filter((text) => text !== ''))].join('\n') : taken[0]!.value;
    }
    for (const { unit, file, how } of chosen)
      out.applied.push({
        task: task.code,
        row: task.row + 1,
        field,
        before: ours,
        after: value,
        unit,
        file,
        part,
        how,
      });
    if (part || !place) continue;
    if (field === 'comment') {
      const before = comments.get(task.code) ?? plainText(place.cell.text);
      const after = withLine(before, chosen[0]!.unit, value, directory);
      comments.set(task.code, after);
      put(out.changes, task, 'comment', { kind: 'text', text: after });
    } else put(out.changes, task, field, cellValue(book, task, field, value));
  }
  addOwn(out, book, asOf);
  return {
    applied: out.applied,
    refused: rest,
    conflicts: out.conflicts,
    kept: out.kept,
    changes: [...out.changes.values()],
    missing: [...out.missing],
  };
}

const isText = (field: string): boolean => !['status', 'progress', 'completed'].includes(field);

function put(changes: Map<string, CellChange>, task: OwnTask, field: Field, after: CellValue): void {
  const place = task.cells[field];
  if (place) changes.set(`${task.code}\n${field}`, { at: place.at, before: place.cell.text, after });
}

/** The comments of a row with one unit's line put in or replaced; lines of others and words without a unit stay. */
function withLine(comments: string, unit: string, value: string, directory: PreparedDirectory): string {
  const line = value === '' ? undefined : `${unit}: ${value.replace(/\n/g, ' ')}`;
  const lines = comments === '' ? [] : comments.split('\n');
  const at = lines.findIndex((one) => ownLine(one, unit, directory) !== undefined);
  if (at >= 0) lines.splice(at, 1, ...(line === undefined ? [] : [line]));
  else if (line !== undefined) lines.push(line);
  return lines.join('\n');
}

/** A value as the office's column writes it: per cent as its neighbours do, a day as a day. */
function cellValue(book: OwnBook, task: OwnTask, field: string, value: string): CellValue {
  if (value === '') return { kind: 'blank' };
  const day = field === 'completed' ? parseIso(value) : undefined;
  if (day) return { kind: 'date', value: day };
  if (field !== 'progress' || !Number.isFinite(Number(value))) return { kind: 'text', text: value };
  const figures = book.tasks.flatMap(({ sheet, cells }) =>
    sheet === task.sheet && cells.progress?.cell.kind === 'number' ? [cells.progress.cell] : [],
  );
  if (figures.length > 0 && figures.every(({ text }) => /%/.test(text)))
    return { kind: 'text', text: `${value}%`, number: Math.round(Number(value) * 100) / 10_000 };
  if (figures.some((cell) => cell.kind === 'number' && cell.value > 1) && figures.every(({ text }) => !/%/.test(text)))
    return { kind: 'text', text: value, number: Number(value) };
  // No neighbour says how the column writes it: in words it is never misread.
  return { kind: 'text', text: `${value}%` };
}

/** What the program adds itself: the day of update, and “Hoàn thành” on a common task once every unit has said so. */
function addOwn(
  out: { readonly applied: Applied[]; readonly changes: Map<string, CellChange> },
  book: OwnBook,
  asOf: CivilDate,
): void {
  const today = toIso(asOf);
  const done = stageName('done');
  const own = (task: OwnTask, field: Field, before: string, after: string, like: Applied): Applied => ({
    task: task.code,
    row: task.row + 1,
    field,
    before,
    after,
    unit: like.unit,
    file: like.file,
    part: false,
    how: like.how,
    by: 'dondoc',
  });
  for (const task of book.tasks) {
    const entries = out.applied.filter((one) => one.task === task.code);
    const first = entries[0];
    if (!first) continue;
    if (entries.some(({ part, field }) => part && field === 'status') && task.leads.length === 0) {
      const says = (unit: string): string | undefined =>
        entries.find((one) => one.unit === unit && one.field === 'status')?.after ??
        book.shares.get(task.code)?.get(unit)?.get('status');
      const place = task.cells.status;
      const ours = officeValue('status', place?.cell);
      if (place && !place.shared && ours !== done && task.everyone.every((unit) => says(unit) === done)) {
        put(out.changes, task, 'status', { kind: 'text', text: done });
        out.applied.push(own(task, 'status', ours, done, first));
      }
    }
    const updated = task.cells.updated;
    if (!updated || updated.shared || updated.cell.formula !== undefined || entries.every(({ part }) => part)) continue;
    const before = officeValue('completed', updated.cell);
    if (before === today) continue;
    put(out.changes, task, 'updated', { kind: 'date', value: asOf });
    out.applied.push(own(task, 'updated', before, today, first));
  }
}
