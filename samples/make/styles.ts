// The styles the samples use, as a clerk would have them: Times New Roman, thin borders, wrapped text.
interface Style {
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly fill?: string;
  readonly border?: true;
  readonly align?: 'left' | 'center';
  readonly top?: true;
  readonly format?: string;
}

export const STYLES = {
  plain: {},
  left: { align: 'left' },
  office: { bold: true, align: 'center' },
  country: { bold: true, align: 'center' },
  motto: { bold: true, underline: true, align: 'center', size: 13 },
  title: { bold: true, align: 'center', size: 14 },
  issued: { italic: true, align: 'center', size: 13 },
  head: { bold: true, border: true, align: 'center', fill: 'FFE7EEF7' },
  group: { bold: true, border: true, align: 'left', fill: 'FFF5F5F5' },
  groupNumber: { bold: true, border: true, align: 'center', fill: 'FFF5F5F5' },
  text: { border: true, align: 'left' },
  centre: { border: true, align: 'center' },
  date: { border: true, align: 'center', format: 'dd/mm/yyyy' },
  month: { border: true, align: 'center', format: '"Tháng "m/yyyy' },
  percent: { border: true, align: 'center', format: '0%' },
  total: { bold: true, border: true, align: 'left' },
  note: { italic: true, align: 'left' },
  sign: { bold: true, align: 'center', size: 13 },
} satisfies Record<string, Style>;

export type StyleName = keyof typeof STYLES;

const NAMES = Object.keys(STYLES) as StyleName[];
export const styleIndex = (name: StyleName): number => NAMES.indexOf(name);

/** Keeps each distinct piece once and answers its index. */
function pool(first: readonly string[]): { index: (item: string) => number; xml: () => string; count: () => number } {
  const items = [...first];
  return {
    index(item) {
      if (!items.includes(item)) items.push(item);
      return items.indexOf(item);
    },
    xml: () => items.join(''),
    count: () => items.length,
  };
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** styles.xml for all of them. */
export function stylesXml(): string {
  const fonts = pool(['<font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>']);
  const fills = pool([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  const borders = pool(['<border><left/><right/><top/><bottom/><diagonal/></border>']);
  const formats = pool([]);
  const side = (name: string): string => `<${name} style="thin"><color auto="1"/></${name}>`;
  const box = `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
  const cells = NAMES.map((name) => {
    const style: Style = STYLES[name];
    const weight = (style.bold ? '<b/>' : '') + (style.italic ? '<i/>' : '') + (style.underline ? '<u/>' : '');
    const font = fonts.index(
      `<font>${weight}<sz val="${style.size ?? 12}"/><name val="Times New Roman"/><family val="1"/></font>`,
    );
    const fill = style.fill
      ? fills.index(
          `<fill><patternFill patternType="solid"><fgColor rgb="${style.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
        )
      : 0;
    const border = style.border ? borders.index(box) : 0;
    const format = style.format ? 164 + formats.index(style.format) : 0;
    const alignment = style.align ? `<alignment horizontal="${style.align}" vertical="center" wrapText="1"/>` : '';
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${alignment ? ` applyAlignment="1">${alignment}</xf>` : '/>'}`;
  });
  const numFmts = ['dd/mm/yyyy', '"Tháng "m/yyyy', '0%'].map(
    (code) => `<numFmt numFmtId="${164 + formats.index(code)}" formatCode="${escape(code)}"/>`,
  );
  return (
    `<numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` +
    `<fonts count="${fonts.count()}">${fonts.xml()}</fonts><fills count="${fills.count()}">${fills.xml()}</fills>` +
    `<borders count="${borders.count()}">${borders.xml()}</borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>'
  );
}
