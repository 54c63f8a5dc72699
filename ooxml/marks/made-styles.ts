// A workbook may have no styles at all (templates of add-ins, exporters). Marks need some: a part of our own is added,
// and taken away with the last mark.
import type { Package } from '../zip/package.js';
import { editableText } from '../zip/package.js';
import { attributes, tags } from '../xml/tags.js';
import { MADE, putLast, takeLast } from './trace.js';

export const MADE_PART = 'xl/dondoc-styles.xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Is this part one we made? */
export const isMade = (xml: string): boolean => xml.includes(`?>${MADE}<styleSheet `);

/** The smallest style sheet that Excel takes for whole, in the namespace of the workbook. */
function stylesXml(space: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${MADE}<styleSheet xmlns="${space}">` +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>'
  );
}

const rootEnd = (xml: string): { open: ReturnType<typeof root>; close: number } => {
  const open = root(xml);
  return { open, close: xml.lastIndexOf('</') };
};
const root = (xml: string) => [...tags(xml)].find((tag) => !tag.closing);

const relsOf = (workbook: string): string => {
  const cut = workbook.lastIndexOf('/') + 1;
  return `${workbook.slice(0, cut)}_rels/${workbook.slice(cut)}.rels`;
};

const CONTENT_TYPES = '[Content_Types].xml';
const override = (prefix: string): string => `<${prefix}Override PartName="/${MADE_PART}" ContentType="${TYPE}"/>`;
const relation = (prefix: string, space: string): string =>
  `<${prefix}Relationship Id="rIdDonDoc" Type="${space}/styles" Target="/${MADE_PART}"/>`;

/** The address that relation types of this workbook begin with: transitional or strict. */
function relationSpace(rels: string): string {
  for (const tag of tags(rels)) {
    const type = tag.closing ? undefined : attributes(rels.slice(tag.start, tag.end)).get('Type');
    if (type?.endsWith('/worksheet')) return type.slice(0, -'/worksheet'.length);
  }
  return 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
}

/** The text of the new style sheet; what else has to change goes into `contents`. undefined where the workbook has no room for it. */
export function makeStyles(pkg: Package, workbook: string, contents: Map<string, Uint8Array>): string | undefined {
  const [types, rels] = [editableText(pkg, CONTENT_TYPES), editableText(pkg, relsOf(workbook))];
  if (!types || !rels) return undefined;
  const [t, r] = [rootEnd(types.text), rootEnd(rels.text)];
  if (!t.open || !r.open) return undefined;
  const space = relationSpace(rels.text);
  contents.set(CONTENT_TYPES, types.bytesOf(putLast(types.text, t.open, t.close, override(t.open.prefix))));
  contents.set(relsOf(workbook), rels.bytesOf(putLast(rels.text, r.open, r.close, relation(r.open.prefix, space))));
  return stylesXml(space.includes('purl.oclc.org') ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN);
}

/** Puts the two parts that name the part we made back as they were; the part itself is the caller's to take away. */
export function unmakeStyles(pkg: Package, workbook: string, contents: Map<string, Uint8Array>): void {
  for (const name of [CONTENT_TYPES, relsOf(workbook)]) {
    const part = editableText(pkg, name);
    if (!part) continue;
    const prefix = root(part.text)?.prefix ?? '';
    const own = name === CONTENT_TYPES ? override(prefix) : relation(prefix, relationSpace(part.text));
    const before = takeLast(part.text, own);
    if (before !== part.text) contents.set(name, part.bytesOf(before));
  }
}
