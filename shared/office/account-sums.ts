// The account in a few figures.
import type { Account } from './types.js';
import type { AccountSums } from './account-words.js';

export function accountSums(account: Account): AccountSums {
  const sheets = account.flatMap((file) => file.sheets);
  const counted = sheets.filter(({ rows, state }) => state !== 'left-out' && rows.task + rows.group + rows.other > 0);
  const sum = (key: 'task' | 'group' | 'other'): number => counted.reduce((n, { rows }) => n + rows[key], 0);
  return {
    files: account.length,
    sheets: counted.length,
    rows: sum('task') + sum('group') + sum('other'),
    tasks: sum('task'),
    groups: sum('group'),
    asked: sheets.filter(({ state }) => state === 'asked').length,
    leftOutSheets: sheets.filter(({ state }) => state === 'left-out').length,
    leftOutRanges: counted.reduce((n, { leftOut }) => n + leftOut.length, 0),
  };
}
