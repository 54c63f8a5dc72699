// Which task a returned row is about: by the visible code, the hidden key, the exact words. Where they contradict each
// other (codes left behind by a sort), nothing of the row is taken.
import { tidy } from '../text/tidy.js';
import { alike } from '../report/task-key.js';
import type { TableRow } from './table.js';
import type { CellBecause, FoundBy, OwnBook, OwnTask } from './types.js';

export type RowIdentity =
  | { readonly kind: 'task'; readonly task: OwnTask; readonly how: FoundBy; readonly exact: boolean }
  /** In the record, no longer in the annex. */
  | { readonly kind: 'gone'; readonly code: string }
  | { readonly kind: 'refused'; readonly because: CellBecause; readonly task: string | null };

export interface RowFinder {
  find(row: TableRow): RowIdentity;
}

const wordsKey = (words: string): string => tidy(words).replace(/\s+/g, ' ').toLowerCase();
const codeKey = (code: string): string => code.normalize('NFC').replace(/\s+/g, '').toUpperCase();

/** `sent`: the codes the record says went out to the unit. */
export function rowFinder(book: OwnBook, sent: ReadonlySet<string>): RowFinder {
  const byCode = new Map(book.tasks.map((task) => [codeKey(task.code), task]));
  const byWords = new Map<string, OwnTask | null>();
  for (const task of book.tasks) {
    const key = wordsKey(task.words);
    byWords.set(key, byWords.has(key) ? null : task);
  }
  const sentCodes = new Map([...sent].map((code) => [codeKey(code), code]));
  return {
    find({ code, key, words }) {
      const shown = codeKey(code);
      const hidden = codeKey(key?.code ?? '');
      const said = words === '' ? undefined : (byWords.get(wordsKey(words)) ?? undefined);
      const refuse = (because: CellBecause, task: OwnTask | undefined): RowIdentity => ({
        kind: 'refused',
        because,
        task: task?.code ?? null,
      });
      const shownTask = byCode.get(shown);
      const hiddenTask = byCode.get(hidden);
      if (shown !== '' && hidden !== '' && shown !== hidden && (shownTask || sentCodes.has(shown)))
        return refuse('row-does-not-agree', shownTask ?? hiddenTask);
      const task = shownTask ?? hiddenTask;
      const how: FoundBy = shownTask ? 'code' : 'key';
      if (task) {
        const exact = wordsKey(words) === wordsKey(task.words);
        if (exact || words === '') return { kind: 'task', task, how, exact };
        if (said && said !== task) return refuse('row-does-not-agree', task);
        // Code and key agree: the words were edited. A code alone beside quite other words proves nothing.
        const both = shownTask !== undefined && hiddenTask === shownTask;
        if (both || alike(words, task.words)) return { kind: 'task', task, how, exact };
        return refuse('row-does-not-agree', task);
      }
      const gone = sentCodes.get(shown) ?? sentCodes.get(hidden);
      if (gone !== undefined) return { kind: 'gone', code: gone };
      if (said) return { kind: 'task', task: said, how: 'words', exact: true };
      if (words === '') return refuse('unknown-row', undefined);
      if (byWords.get(wordsKey(words)) === null) return refuse('ambiguous-row', undefined);
      return refuse(shown === '' && hidden === '' ? 'new-row' : 'unknown-row', undefined);
    },
  };
}
