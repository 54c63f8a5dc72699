import { Refusal } from '../errors.js';
import { decodeEntities } from '../xml/entities.js';
import { attributes, isTrue, prefixed, tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { partText } from '../zip/package.js';
import { readRelations } from './relations.js';

export interface SheetPlace {
  readonly name: string;
  /** The part that holds its cells. */
  readonly part: string;
  readonly hidden: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** As the workbook stores it, without '='. */
  readonly formula: string;
  /** The sheet it belongs to; absent = the whole workbook. */
  readonly sheet?: string;
}

export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetPlace[];
  readonly dateSystem: 1900 | 1904;
  readonly names: readonly DefinedName[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly calcChain?: string;
  readonly macros: boolean;
}

function mainPart(pkg: Package): string {
  for (const relation of readRelations(pkg, '').values()) {
    if (relation.type !== 'officeDocument') continue;
    if (/\.bin$/i.test(relation.target)) throw new Refusal('xlsb');
    if (/(^|\/)word\//i.test(relation.target)) throw new Refusal('word-document');
    if (!/(^|\/)ppt\//i.test(relation.target)) return relation.target;
  }
  if (pkg.parts.has('content.xml') || pkg.parts.has('mimetype')) throw new Refusal('ods');
  throw new Refusal('not-a-workbook');
}

/** Reads which sheets there are, in their order, and what belongs to all of them. Throws `Refusal`. */
export function readWorkbookPart(pkg: Package): WorkbookPart {
  const part = mainPart(pkg);
  const xml = partText(pkg, part);
  if (xml === undefined) throw new Refusal('not-a-workbook', part);
  const relations = readRelations(pkg, part);
  const all: { name: string; place?: SheetPlace }[] = [];
  const names: { name: string; formula: string; local?: number }[] = [];
  let dateSystem: 1900 | 1904 = 1900;
  let root = false;
  let closed = false;
  for (const tag of tags(xml, part)) {
    if (tag.name === 'workbook') {
      root = true;
      closed ||= tag.closing;
    }
    if (tag.closing) continue;
    const of = attributes(xml.slice(tag.start, tag.end));
    if (tag.name === 'workbookPr' && isTrue(of.get('date1904'))) dateSystem = 1904;
    if (tag.name === 'sheet') {
      const relation = relations.get(prefixed(of, 'id') ?? '');
      const name = of.get('name') ?? '';
      const hidden = of.get('state') === 'hidden' || of.get('state') === 'veryHidden';
      // Chart and dialog sheets hold no cells.
      all.push(relation?.type === 'worksheet' ? { name, place: { name, part: relation.target, hidden } } : { name });
    }
    if (tag.name === 'definedName' && !tag.empty) {
      const local = of.get('localSheetId');
      const formula = decodeEntities(xml.slice(tag.end, xml.indexOf('<', tag.end)));
      names.push({ name: of.get('name') ?? '', formula, ...(local === undefined ? {} : { local: Number(local) }) });
    }
  }
  if (!root) throw new Refusal('not-a-workbook', part);
  if (!closed) throw new Refusal('truncated', part);
  const sheets = all.flatMap((sheet) => (sheet.place ? [sheet.place] : []));
  if (sheets.length === 0) throw new Refusal('not-a-workbook', part);
  const target = (type: string): string | undefined =>
    [...relations.values()].find((r) => r.type === type && !r.external)?.target;
  const [sharedStrings, styles, calcChain] = [target('sharedStrings'), target('styles'), target('calcChain')];
  return {
    part,
    sheets,
    dateSystem,
    names: names.map(({ name, formula, local }) => {
      const sheet = local === undefined ? undefined : all[local]?.name;
      return sheet === undefined ? { name, formula } : { name, formula, sheet };
    }),
    ...(sharedStrings === undefined ? {} : { sharedStrings }),
    ...(styles === undefined ? {} : { styles }),
    ...(calcChain === undefined ? {} : { calcChain }),
    macros: target('vbaProject') !== undefined,
  };
}
