import { pattern } from './pattern.js';
import { flatten } from '../text/fold.js';

const MARKS = /^(?:["\u3003\u301d-\u301f]{1,3}|\u2032{2,4}|'{2,4}|,,|\/{2,3})$/;
const WORDS = pattern(
  String.raw`^(?:{fillers:ditto}|n\/t|n\.t|(?:{fillers:ditto-like} )?(?:{fillers:ditto-of} )?{fillers:ditto-above})$`,
);

/**
 * Whether a cell says only “the same as the cell above”: “nt”, “-nt-”, “Như trên”, “〃”, “"”. A single dash, and “như mục 3”,
 * which points elsewhere, do not.
 */
export function isDitto(text: string): boolean {
  if (text.length > 40) return false;
  const flat = flatten(text).replace(/\s+/g, ' ').trim();
  const bare = flat
    .replace(/^[\s\-–—_.(*"]+(?=[a-z])/, '')
    .replace(/(?<=[a-z])[\s\-–—_.)*"]+$/, '')
    .replace(/[()]/g, '');
  if (bare === 'tren') return false;
  return WORDS.test(bare) || MARKS.test(flat.replace(/^[\s\-_.]+|[\s\-_.]+$/g, '').replace(/ /g, ''));
}
