import type { Html } from './escape.js';
import { markup } from './escape.js';
import { cell, layout, rowOf } from './html-parts.js';
import { BARS, FONT, LINE, META, TONES } from './theme.js';
import type { Block, TableCell, TableRow } from './view.js';

type TableBlock = Extract<Block, { kind: 'table' }>;

const head = (label: string, width?: number): Html =>
  markup`<th scope="col" align="${width ? 'right' : 'left'}" valign="bottom" ${{ html: width ? ` width="${width}"` : '' }} class="mu ln" style="${{ html: FONT }}font-size:13px;line-height:17px;font-weight:bold;color:${META};padding:4px 0 6px ${width ? 6 : 0}px;border-bottom:2px solid ${LINE};">${label}</th>`;

/** The same figures as the columns, drawn; its length is the unit's share of the longest. */
function unitBar({ dark, light, of }: NonNullable<TableRow['bar']>): Html {
  const whole = dark + light;
  if (whole === 0 || of === 0) return markup``;
  const part = (width: number, colour: string): Html =>
    width === 0
      ? markup``
      : markup`<td width="${width}%" height="6" bgcolor="${colour}" style="background-color:${colour};height:6px;font-size:1px;line-height:1px;">&nbsp;</td>`;
  const share = Math.round((dark * 100) / whole);
  const length = Math.max(4, Math.round((whole * 100) / of));
  return layout(
    [rowOf(part(share, BARS.overdue), part(100 - share, BARS['overdue-short']))],
    `width="${length}%" height="6"`,
    'margin-top:4px;',
  );
}

function drawRow(row: TableRow, strong: boolean): Html {
  const line = strong ? '' : `border-bottom:1px solid ${LINE};`;
  const bold = (text: string): Html => (strong ? markup`<b>${text}</b>` : markup`${text}`);
  const value = ({ text, tone = 'plain' }: TableCell): Html =>
    cell(
      `${TONES[tone].css} ln`,
      `padding:7px 0 7px 6px;${line}`,
      tone === 'plain' ? bold(text) : markup`<b>${text}</b>`,
      { line: 20, colour: TONES[tone].colour, attributes: 'valign="top" align="right"' },
    );
  return rowOf(
    cell(
      'tx ln',
      `padding:7px 0;${line}overflow-wrap:anywhere;`,
      markup`${bold(row.name)}${row.bar && unitBar(row.bar)}`,
      { line: 20, attributes: 'valign="top"' },
    ),
    ...row.cells.map(value),
  );
}

/** A table of figures: the only kind of table a screen reader should read as one. */
export function drawTable({ first, columns, rows, total }: TableBlock): Html {
  const table = markup`<table role="table" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;"><tr>${[head(first), ...columns.map(({ label, width }) => head(label, width))]}</tr>${rows.map((one) => drawRow(one, false))}${total && drawRow(total, true)}</table>`;
  return rowOf(cell('tx', 'padding:2px 16px 0;', table));
}
