// Notes and comments people attached to cells. They are no values, but what they say must not be lost.
import { parseA1 } from '../../shared/index.js';
import { readRelations } from '../book/relations.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { refusalAsValue } from '../errors.js';
import type { Limits } from '../limits.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { decodeEntities, decodeXstring } from '../xml/entities.js';
import { attributes } from '../xml/tags.js';
import { openPackage, partText } from '../zip/package.js';

export interface Remark {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const MOST = 5000;
/** Excel keeps the old note of a threaded comment for older programs, with words of its own. */
const THREADED_NOTICE = /^\[Threaded comment\]/i;

/** The notes (and threaded comments) of every sheet, in the order of the sheets; none where the file cannot be read. */
export function readRemarks(bytes: Uint8Array, limits: Partial<Limits> = {}): readonly Remark[] {
  const read = refusalAsValue(() => remarks(bytes, { ...DEFAULT_LIMITS, ...limits }));
  return read.ok ? read.value : [];
}

function remarks(bytes: Uint8Array, limits: Limits): Remark[] {
  const pkg = openPackage(bytes, limits);
  const found: Remark[] = [];
  for (const { name, part } of readWorkbookPart(pkg).sheets) {
    for (const relation of readRelations(pkg, part).values()) {
      if (relation.external || (relation.type !== 'comments' && relation.type !== 'threadedComment')) continue;
      const xml = partText(pkg, relation.target) ?? '';
      const tag = relation.type === 'comments' ? 'comment' : 'threadedComment';
      const each = new RegExp(`<(?:\\w+:)?${tag}\\b([^>]*)>([\\s\\S]*?)</(?:\\w+:)?${tag}>`, 'g');
      for (const [, head, inner] of xml.matchAll(each)) {
        const at = parseA1(attributes(`<c ${head!}>`).get('ref') ?? '');
        // Readings for East Asian scripts repeat the words in another spelling.
        const plain = inner!.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '');
        const pieces = [...plain.matchAll(/<(?:\w+:)?(?:t|text)\b[^>]*>([^<]*)</g)].map((match) => match[1]!);
        const text = decodeXstring(decodeEntities(pieces.join(''))).trim();
        if (!at || text === '' || THREADED_NOTICE.test(text)) continue;
        if (found.length >= MOST) return found;
        found.push({ sheet: name, row: at.row, column: at.column, text });
      }
    }
  }
  return found;
}
