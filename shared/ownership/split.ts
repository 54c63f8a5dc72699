// One workbook of tasks → for every unit its own rows, as plain values a host writes into a file, a page or a tab.
import type { Field } from '../annex/types.js';
import { fieldsOf, roleOf } from './may-change.js';
import type { BaseLine } from './record.js';
import { ISSUED_FIELDS, type OpenField, type OwnBook, type OwnTask, type Role } from './types.js';
import { officeValue, plainText } from './value.js';
import { wordsPrint } from './task-code.js';

export interface UnitRow {
  readonly task: string;
  /** “code|print of the words”, for the hidden column. */
  readonly key: string;
  readonly issued: Readonly<Record<(typeof ISSUED_FIELDS)[number], string>>;
  /** Canonical: per cent 0–100, days ISO. */
  readonly open: Readonly<Partial<Record<OpenField, string>>>;
}

export interface UnitSheet {
  readonly role: Role;
  readonly fields: readonly OpenField[];
  readonly rows: readonly UnitRow[];
}

export interface UnitShare {
  readonly unit: string;
  /** In the order lead, share, coordinating; only those with rows. */
  readonly sheets: readonly UnitSheet[];
  readonly base: readonly BaseLine[];
  readonly issued: readonly BaseLine[];
}

export interface Split {
  readonly units: readonly UnitShare[];
  /** Tasks nobody is named for: they go into no file. */
  readonly noLead: readonly OwnTask[];
  /** Names the directory does not know, with the tasks they stand in. */
  readonly unknown: readonly { readonly name: string; readonly tasks: readonly OwnTask[] }[];
}

const ROLES: readonly Role[] = ['lead', 'share', 'coordinating'];

/** Splits the office's workbook by unit. `ownComment` gives a unit's own line among the comments of a row. */
export function splitByUnit(book: OwnBook, ownComment: (comments: string, unit: string) => string): Split {
  const unknown = new Map<string, OwnTask[]>();
  for (const task of book.tasks)
    for (const name of task.unknown) unknown.set(name, [...(unknown.get(name) ?? []), task]);
  return {
    units: book.units.map((unit) => shareOf(unit, book, ownComment)),
    noLead: book.tasks.filter(({ leads, everyone }) => leads.length === 0 && everyone.length === 0),
    unknown: [...unknown].map(([name, tasks]) => ({ name, tasks })),
  };
}

function shareOf(unit: string, book: OwnBook, ownComment: (comments: string, unit: string) => string): UnitShare {
  const base: BaseLine[] = [];
  const issued: BaseLine[] = [];
  const sheets = ROLES.flatMap((role): UnitSheet[] => {
    const tasks = book.tasks.filter((task) => roleOf(unit, task) === role);
    if (tasks.length === 0) return [];
    const fields = fieldsOf(role);
    const rows = tasks.map((task): UnitRow => {
      const open: Partial<Record<OpenField, string>> = {};
      for (const field of fields) {
        const share = book.shares.get(task.code)?.get(unit)?.get(field);
        const cell = task.cells[field]?.cell;
        const value =
          role === 'share' && share !== undefined
            ? share
            : field === 'comment'
              ? ownComment(plainText(cell?.text ?? ''), unit)
              : officeValue(field, cell);
        open[field] = value;
        base.push([task.code, field, stored(field, value)]);
      }
      const words = Object.fromEntries(
        ISSUED_FIELDS.map((field) => [field, issuedText(task, field)]),
      ) as UnitRow['issued'];
      for (const field of ISSUED_FIELDS) if (field !== 'index') issued.push([task.code, field, words[field]]);
      return { task: task.code, key: `${task.code}|${wordsPrint(task.words)}`, issued: words, open };
    });
    return [{ role, fields, rows }];
  });
  return { unit, sheets, base, issued };
}

/** As the record keeps it: per cent as a fraction, so that 1 is never taken for 1 %. */
function stored(field: OpenField, value: string): string | number {
  const figure = Number(value);
  return field === 'progress' && value !== '' && Number.isFinite(figure) ? figure / 100 : value;
}

function issuedText(task: OwnTask, field: Field): string {
  if (field === 'task') return task.words;
  if (field === 'index') return task.ordinal;
  return plainText(task.cells[field]?.cell.text ?? '');
}
