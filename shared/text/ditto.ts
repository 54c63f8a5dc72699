import { flatten } from './fold.js';

const MARKS = /^(?:["\u3003\u301d-\u301f]{1,3}|\u2032{2,4}|'{2,4}|,,|\/{2,3})$/;
const WORDS =
  /^(?:nt|n\/t|n\.t|ntr|id|idem|ibid|(?:tuong tu )?(?:nhu )?(?:o |cot |dong |hang |muc |nhiem vu |noi dung )?(?:phia |o |ke |lien )?tren|nhu tren nt|tuong tu)$/;

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
