import { strToU8 } from 'fflate';
import { columnLetters } from '../../shared/index.js';
import { readWorkbookPart } from '../book/workbook-part.js';
import { refusalAsValue, type OoxmlError } from '../errors.js';
import { DEFAULT_LIMITS } from '../limits.js';
import { encodeAttribute, encodeText } from '../xml/entities.js';
import { tags } from '../xml/tags.js';
import { editableText, openPackage } from '../zip/package.js';
import { rewritePackage } from '../zip/rewrite.js';

/** A plain sheet of text cells. */
export interface NewSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  /** Rows above that stay in sight. */
  readonly frozen?: number;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/**
 * Adds one sheet of text behind the others; every other part keeps its bytes, but the three that list the sheets. Text is
 * stored as text: nothing written here can run. The result is for `verifyPatch`-like reading by the caller: `error` tells
 * what stood in the way, and then nothing is changed. A sheet of that name must not exist yet.
 */
export function addSheet(bytes: Uint8Array, sheet: NewSheet): { bytes: Uint8Array; error?: OoxmlError } {
  const added = refusalAsValue(() => add(bytes, sheet));
  return added.ok ? { bytes: added.value } : { bytes, error: added.error };
}

function add(bytes: Uint8Array, sheet: NewSheet): Uint8Array {
  const pkg = openPackage(bytes, DEFAULT_LIMITS);
  const book = readWorkbookPart(pkg);
  const folder = book.part.slice(0, book.part.lastIndexOf('/') + 1);
  const relsName = `${folder}_rels/${book.part.slice(folder.length)}.rels`;
  const [main, rels, types] = [book.part, relsName, '[Content_Types].xml'].map((name) => editableText(pkg, name)!) as [
    EditableText,
    EditableText,
    EditableText,
  ];
  let number = 1;
  while (pkg.parts.has(`${folder}worksheets/sheet${number}.xml`.toLowerCase())) number += 1;
  const target = `worksheets/sheet${number}.xml`;
  const part = `${folder}${target}`;
  const strict = main.text.includes(STRICT_MAIN);
  const relationNamespace = strict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const id = freeId(rels.text);
  const contents = new Map<string, Uint8Array>([
    [part, strToU8(sheetXml(sheet, strict ? STRICT_MAIN : MAIN))],
    [book.part, main.bytesOf(withSheet(main.text, sheet.name, id, relationNamespace))],
    [
      relsName,
      rels.bytesOf(
        beforeEnd(
          rels.text,
          'Relationships',
          (prefix) => `<${prefix}Relationship Id="${id}" Type="${relationNamespace}/worksheet" Target="${target}"/>`,
        ),
      ),
    ],
    [
      '[Content_Types].xml',
      types.bytesOf(
        beforeEnd(types.text, 'Types', (prefix) => `<${prefix}Override PartName="/${part}" ContentType="${TYPE}"/>`),
      ),
    ],
  ]);
  return rewritePackage(pkg, contents);
}

type EditableText = NonNullable<ReturnType<typeof editableText>>;

function freeId(rels: string): string {
  let n = 1;
  while (rels.includes(`"rIdDondoc${n}"`)) n += 1;
  return `rIdDondoc${n}`;
}

/** Puts an element before the closing tag of the root. */
function beforeEnd(xml: string, root: string, element: (prefix: string) => string): string {
  for (const tag of tags(xml))
    if (tag.name === root && tag.closing) return xml.slice(0, tag.start) + element(tag.prefix) + xml.slice(tag.start);
  return xml;
}

/** The list of sheets with one more; its relation is named in the namespace whatever prefix the file uses. */
function withSheet(xml: string, name: string, id: string, namespace: string): string {
  let largest = 0;
  let end: { start: number; prefix: string } | undefined;
  for (const tag of tags(xml)) {
    if (tag.name === 'sheet' && !tag.closing)
      largest = Math.max(largest, Number(/sheetId="(\d+)"/.exec(xml.slice(tag.start, tag.end))?.[1] ?? 0));
    if (tag.name === 'sheets' && tag.closing) end = { start: tag.start, prefix: tag.prefix };
  }
  if (!end) return xml;
  // Under the prefix the file itself uses: some programs look for r:id and nothing else.
  const own = new RegExp(`xmlns:([\\w.-]+)=["']${namespace}["']`).exec(xml)?.[1];
  const declared = own === undefined ? ` xmlns:r="${namespace}"` : '';
  const element = `<${end.prefix}sheet${declared} name="${encodeAttribute(name)}" sheetId="${largest + 1}" ${own ?? 'r'}:id="${id}"/>`;
  return xml.slice(0, end.start) + element + xml.slice(end.start);
}

function sheetXml({ rows, widths, frozen = 0 }: NewSheet, namespace: string): string {
  const cols = widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const cell = (text: string, row: number, column: number): string =>
    text === ''
      ? ''
      : `<c r="${columnLetters(column)}${row + 1}" t="inlineStr"><is><t xml:space="preserve">${encodeText(text)}</t></is></c>`;
  const body = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((text, c) => cell(text, r, c)).join('')}</row>`)
    .join('');
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">` +
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0">${frozen > 0 ? pane : ''}</sheetView></sheetViews>` +
    `<cols>${cols}</cols><sheetData>${body}</sheetData>` +
    `<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>` +
    `<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`
  );
}
