// Sheets nobody fitted anything to when they were written, in test/annexes/unseen. What was right of them at first sight, before
// anything was mended for them, is kept here; mended for since, they only guard what was won.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgeUnseen, type Kind, type Verdict } from './judge-unseen.js';
import { readUnseen } from './unseen-sheet.js';

const FOLDER = join('test', 'annexes', 'unseen');

export interface SheetScore {
  readonly file: string;
  readonly sheet: string;
  readonly verdicts: readonly Verdict[];
}

/** Sheets wholly right when they were read for the first time, in the order in which they were written. */
export const FIRST_SIGHT: readonly { readonly right: number; readonly of: number }[] = [
  { right: 63, of: 86 },
  { right: 15, of: 18 },
  { right: 11, of: 15 },
  { right: 12, of: 15 },
  { right: 10, of: 14 },
  { right: 9, of: 9 },
];

/** Every sheet of every file in the folder, read and compared. */
export function scoreUnseenSheets(only: readonly string[] = []): SheetScore[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.sheets.tsv') && (only.length === 0 || only.some((part) => file.includes(part))))
    .sort()
    .flatMap((file) =>
      readUnseen(readFileSync(join(FOLDER, file), 'utf8')).map((sheet) => ({
        file,
        sheet: sheet.name,
        verdicts: judgeUnseen(sheet),
      })),
    );
}

/** Sheets wholly right, then each kind of expectation. */
export function summary(scores: readonly SheetScore[]): { name: string; right: number; of: number }[] {
  const kinds: Kind[] = ['found', 'header rows', 'columns', 'task counts', 'group counts', 'fields', 'guesses shown'];
  const whole = scores.filter(({ verdicts }) => verdicts.every((one) => one.wrong === undefined)).length;
  return [
    { name: 'sheets wholly right', right: whole, of: scores.length },
    ...kinds.map((kind) => {
      const of = scores.flatMap(({ verdicts }) => verdicts.filter((one) => one.kind === kind));
      return {
        name: kind,
        right: of.reduce((n, one) => n + one.right, 0),
        of: of.reduce((n, one) => n + one.of, 0),
      };
    }),
  ];
}
