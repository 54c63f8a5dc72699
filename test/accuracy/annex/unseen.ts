// npx tsx-like: node scripts/run-ts.mjs test/accuracy/annex/unseen.ts [FILE…] — the sheets nobody fitted anything to.
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
