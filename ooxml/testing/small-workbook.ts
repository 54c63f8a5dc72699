// Hand-made packages for tests: every byte of a part is in the test's hands.
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PKG = 'http://schemas.openxmlformats.org/package/2006';

export interface SmallWorkbook {
  /** What stands inside <worksheet>; a bare list of rows is wrapped in <sheetData>. */
  readonly sheet?: string;
  /** The whole sheet part instead. */
  readonly sheetPart?: string;
  readonly strings?: readonly string[];
  /** Number format codes of the styles 1, 2, …; style 0 is General. */
  readonly formats?: readonly string[];
  readonly workbookPr?: string;
  readonly stylesPart?: string;
  readonly extra?: Readonly<Record<string, string | Uint8Array>>;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function smallStyles(formats: readonly string[]): string {
  const numFmts = formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code)}"/>`).join('');
  const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${164 + i}" applyNumberFormat="1"/>`)];
  return `<styleSheet xmlns="${MAIN}">${numFmts ? `<numFmts count="${formats.length}">${numFmts}</numFmts>` : ''}<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs></styleSheet>`;
}

export function smallParts(book: SmallWorkbook): Record<string, Uint8Array> {
  const inner = book.sheet ?? '';
  const sheet =
    book.sheetPart ??
    `<worksheet xmlns="${MAIN}" xmlns:r="${REL}">${/<sheetData/.test(inner) ? inner : `<sheetData>${inner}</sheetData>`}</worksheet>`;
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${REL}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="${PKG}/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PKG}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${book.workbookPr ?? ''}<sheets><sheet name="Trang" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PKG}/relationships">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}${relation(3, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
    'xl/styles.xml': book.stylesPart ?? smallStyles(book.formats ?? []),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${(book.strings ?? []).map((item) => (item.startsWith('<') ? `<si>${item}</si>` : `<si><t>${escape(item)}</t></si>`)).join('')}</sst>`,
    ...book.extra,
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
}

/** The bytes of a one-sheet workbook named “Trang”. */
export function smallWorkbook(book: SmallWorkbook): Uint8Array {
  return zipSync(smallParts(book), { mtime: new Date(2026, 0, 1) });
}
