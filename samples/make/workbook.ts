import { strToU8, zipSync } from 'fflate';
import type { StyleName } from './styles.js';
import { styleIndex, stylesXml } from './styles.js';

export interface SampleCell {
  readonly value?: string | number | { readonly date: readonly [number, number, number] };
  readonly style: StyleName;
}

export interface SampleSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (SampleCell | undefined)[])[];
  /** A1 ranges. */
  readonly merges: readonly string[];
  /** Row heights in points by 1-based row; merged rows do not grow by themselves. */
  readonly heights?: Readonly<Record<number, number>>;
  /** 1-based header rows, repeated on every printed page and frozen on the screen. */
  readonly header: readonly [number, number];
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
const letter = (column: number): string => String.fromCharCode(65 + column);
const serial = ([year, month, day]: readonly [number, number, number]): number =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

function cellXml(cell: SampleCell, ref: string, index: (text: string) => number): string {
  const s = `r="${ref}" s="${styleIndex(cell.style)}"`;
  if (cell.value === undefined || cell.value === '') return `<c ${s}/>`;
  if (typeof cell.value === 'string') return `<c ${s} t="s"><v>${index(cell.value)}</v></c>`;
  return `<c ${s}><v>${typeof cell.value === 'number' ? cell.value : serial(cell.value.date)}</v></c>`;
}

/** Points a row needs so that its longest cell shows whole; a merged cell has its height given instead. */
function fitting(row: readonly (SampleCell | undefined)[], widths: readonly number[]): number {
  const lines = row.map((cell, c) => {
    if (typeof cell?.value !== 'string') return 1;
    return cell.value.split('\n').reduce((sum, line) => sum + wrapped(line, (widths[c] ?? 10) - 1), 0);
  });
  return Math.max(...lines, 1) * 15.75 + 2.25;
}

/** Lines a text takes when words are kept whole. */
function wrapped(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > width) {
      lines += 1;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

function sheetXml(sheet: SampleSheet, first: boolean, index: (text: string) => number): string {
  const last = Math.max(...sheet.rows.map((row) => row.length));
  const cols = sheet.widths
    .map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const rows = sheet.rows.map((row, r) => {
    const given = sheet.heights?.[r + 1];
    const cells = row.map((cell, c) => (cell ? cellXml(cell, `${letter(c)}${r + 1}`, index) : '')).join('');
    const body = cells && r >= sheet.header[1] && row.length > 1;
    const height = given
      ? ` ht="${given}" customHeight="1"`
      : body
        ? ` ht="${fitting(row, sheet.widths)}" customHeight="1"`
        : '';
    return cells || height ? `<row r="${r + 1}"${height}>${cells}</row>` : '';
  });
  const top = sheet.header[1];
  const pane = `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${top + 1}" sqref="A${top + 1}"/>`;
  const merges =
    sheet.merges.length > 0
      ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
      : '';
  return (
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${letter(last - 1)}${sheet.rows.length}"/>` +
    `<sheetViews><sheetView ${first ? 'tabSelected="1" ' : ''}showGridLines="0" zoomScale="85" workbookViewId="0">${pane}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15.75"/><cols>${cols}</cols><sheetData>${rows.join('')}</sheetData>${merges}` +
    '<pageMargins left="0.5" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter differentFirst="1"><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>'
  );
}

/** The bytes of an .xlsx; the same sheets give the same bytes (fixed zip dates, no clock). */
export function sampleWorkbook(sheets: readonly SampleSheet[]): Uint8Array {
  const strings = new Map<string, number>();
  const index = (text: string): number => {
    if (!strings.has(text)) strings.set(text, strings.size);
    return strings.get(text)!;
  };
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pkg = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const root = (name: string, inner: string): string => `<${name} xmlns="${main}" xmlns:r="${rel}">${inner}</${name}>`;
  const parts = sheets.map(
    (sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, root('worksheet', sheetXml(sheet, i === 0, index))] as const,
  );
  const titles = sheets.map(
    ({ name, header }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escape(name)}'!$${header[0]}:$${header[1]}</definedName>`,
  );
  const sst = [...strings.keys()].map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join('');
  const override = (part: string, kind: string): string =>
    `<Override PartName="/${part}" ContentType="${type}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${rel}/${kind}" Target="${target}"/>`;
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${pkg}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('xl/workbook.xml', 'sheet.main')}${parts.map(([part]) => override(part, 'worksheet')).join('')}${override('xl/styles.xml', 'styles')}${override('xl/sharedStrings.xml', 'sharedStrings')}</Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${pkg}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      root(
        'workbook',
        `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews><sheets>${sheets.map(({ name }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets><definedNames>${titles.join('')}</definedNames>`,
      ),
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${pkg}/relationships">${sheets.map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}${relation(sheets.length + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    ],
    ...parts.map(([part, xml]): [string, string] => [part, xml]),
    ['xl/styles.xml', root('styleSheet', stylesXml())],
    ['xl/sharedStrings.xml', root('sst', sst).replace('<sst ', `<sst uniqueCount="${strings.size}" `)],
  ];
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  // A local-time date: the zip stores wall-clock fields, so every time zone writes the same bytes.
  const mtime = new Date(2026, 0, 15, 8, 0, 0);
  return zipSync(Object.fromEntries(files.map(([name, xml]) => [name, strToU8(head + xml)])), { level: 6, mtime });
}
