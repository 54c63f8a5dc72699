import type { Range } from '../../shared/index.js';
import { readRelations } from '../book/relations.js';
import { parseRange } from '../sheet/read-sheet.js';
import { attributes, tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { partText } from '../zip/package.js';

/**
 * Header rows of the sheet's tables (Insert › Table). Their text is stored a second time in the table part;
 * where the two differ Excel calls the file damaged, so such a cell is not ours to write.
 */
export function tableHeaders(pkg: Package, sheetPart: string): readonly Range[] {
  const found: Range[] = [];
  for (const relation of readRelations(pkg, sheetPart).values()) {
    if (relation.type !== 'table' || relation.external) continue;
    const xml = partText(pkg, relation.target) ?? '';
    for (const tag of tags(xml, relation.target)) {
      if (tag.name !== 'table' || tag.closing) continue;
      const of = attributes(xml.slice(tag.start, tag.end));
      const range = parseRange(of.get('ref') ?? '');
      const rows = Number(of.get('headerRowCount') ?? 1);
      if (range && rows > 0) found.push({ ...range, bottom: range.top + rows - 1 });
    }
  }
  return found;
}

/**
 * What pivot tables show on this sheet. Excel refuses an edit there, and the next refresh draws over whatever was
 * written, so these cells are not ours to write either.
 */
export function pivotOutputs(pkg: Package, sheetPart: string): readonly Range[] {
  const found: Range[] = [];
  for (const relation of readRelations(pkg, sheetPart).values()) {
    if (relation.type !== 'pivotTable' || relation.external) continue;
    const xml = partText(pkg, relation.target) ?? '';
    for (const tag of tags(xml, relation.target)) {
      if (tag.name !== 'location' || tag.closing) continue;
      const range = parseRange(attributes(xml.slice(tag.start, tag.end)).get('ref') ?? '');
      if (range) found.push(range);
      break;
    }
  }
  return found;
}
