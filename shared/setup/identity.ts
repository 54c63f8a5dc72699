import { foldKey } from '../text/fold.js';
import type { RowsBlock } from './blocks.js';
import type { Entry } from './said.js';

/** What tells an entry of a table from the others. */
export const identityOf = (entry: Entry, { identity }: RowsBlock): string =>
  JSON.stringify(
    identity.map((key) => (typeof entry[key] === 'string' ? foldKey(entry[key]) || entry[key] : entry[key])),
  );
