import type { Html } from './escape.js';
import { markup, safeHref } from './escape.js';
import { cell, layout, rowOf, wordsHtml } from './html-parts.js';
import { drawTable } from './html-table.js';
import { BARS, BLUE, FONT, INK, LINE, META, TONES } from './theme.js';
import type { Block, Figure, Row } from './view.js';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
const SIDES = 'padding-left:16px;padding-right:16px;';
const small = (text: string): Html =>
  markup`<span class="mu" style="color:${META};font-size:13px;line-height:20px;">${text}</span>`;

function verdict({ tone, words }: Of<'verdict'>): Html {
  const { colour, tint } = TONES[tone];
  const box = cell(
    'tint tx',
    `padding:12px 14px;border-left:5px solid ${colour};background-color:${tint};`,
    wordsHtml(words),
    { size: 17, line: 25, attributes: `bgcolor="${tint}"` },
  );
  return rowOf(cell('tx', `${SIDES}padding-bottom:10px;`, layout([rowOf(box)])));
}

/** A figure must never touch its neighbour: at 320 px a quarter of the card holds three big digits. */
const figureSize = (items: readonly Figure[]): number => {
  const longest = Math.max(...items.map((item) => item.value.length));
  return longest <= 3 ? 27 : longest <= 5 ? 21 : 17;
};

function figures({ items }: Of<'figures'>): Html {
  const size = figureSize(items);
  const cells = items.map(({ value, label, notes, tone }, i) =>
    cell(
      'ln tx',
      i === 0 ? 'padding:10px 4px 10px 0;' : `padding:10px 3px 10px 8px;border-left:1px solid ${LINE};`,
      markup`<span class="${TONES[tone].css}" style="color:${TONES[tone].colour};font-size:${size}px;font-weight:bold;line-height:34px;">${value}</span><br><span style="font-size:14px;line-height:19px;font-weight:bold;">${label}</span>${notes.map((note) => markup`<br><span class="mu" style="color:${META};font-size:13px;line-height:18px;">${note}</span>`)}`,
      { line: 19, attributes: `width="${Math.floor(100 / items.length)}%" valign="top"` },
    ),
  );
  return rowOf(cell('tx', `${SIDES}padding-top:6px;`, layout([rowOf(...cells)])));
}

function bar({ segments, note }: Of<'bar'>): Html {
  const drawn = segments.filter((one) => one.count > 0);
  const total = drawn.reduce((sum, one) => sum + one.count, 0);
  const cells = drawn.map(({ count, tone }, i) => {
    const gap = i < drawn.length - 1 ? 'border-right:1px solid #ffffff;' : '';
    const width = Math.max(0.8, Math.round((count * 1000) / total) / 10);
    return markup`<td width="${width}%" height="14" bgcolor="${BARS[tone]}" style="background-color:${BARS[tone]};height:14px;font-size:1px;line-height:1px;${gap}">&nbsp;</td>`;
  });
  const legend = segments.map(
    ({ label, shown, tone }) =>
      markup`<span style="white-space:nowrap;"><span style="color:${BARS[tone]};font-size:15px;">&#9632;</span> ${label} <b>${shown}</b></span>&nbsp;&nbsp; `,
  );
  return markup`${drawn.length ? rowOf(cell('tx', `${SIDES}padding-top:8px;`, layout([rowOf(...cells)], 'width="100%" height="14"'))) : undefined}${rowOf(cell('tx', `${SIDES}padding-top:6px;padding-bottom:4px;`, markup`${legend}`, { size: 14 }))}${rowOf(cell('mu', `${SIDES}padding-bottom:4px;`, markup`${note}`, { size: 13, line: 19, colour: META }))}`;
}

function heading({ title, count, note }: Of<'heading'>): Html {
  const below = note
    ? markup`<br><span class="mu" style="color:${META};font-size:13px;font-weight:normal;line-height:19px;">${note}</span>`
    : undefined;
  return rowOf(
    cell(
      'bl',
      `${SIDES}padding-top:20px;padding-bottom:6px;`,
      markup`<span role="heading" aria-level="2"><b>${title}</b>${count ? ` (${count})` : ''}</span>${below}`,
      { size: 16, line: 23, colour: BLUE },
    ),
  );
}

function row(one: Row, width: number): Html {
  const left = markup`${one.title}${one.strong ? markup`<br><span style="font-size:14px;line-height:20px;font-weight:bold;">${one.strong}</span>` : undefined}${one.meta.length ? markup`<br>${small(one.meta.join(' · '))}` : undefined}${one.lines.map((words) => markup`<br><span class="tx" style="color:${INK};font-size:14px;line-height:20px;">${wordsHtml(words)}</span>`)}`;
  const right = markup`<span class="${TONES[one.tone].css}" style="color:${TONES[one.tone].colour};font-size:15px;font-weight:bold;">${one.side}</span>${one.sideNote ? markup`<br><span class="mu" style="color:${META};font-size:13px;line-height:19px;">${one.sideNote}</span>` : undefined}`;
  const edge = `border-top:1px solid ${LINE};`;
  // Words of the cell may hold one endless word; the fixed column must stay on the screen all the same.
  return rowOf(
    cell('ln tx', `padding:9px 8px 9px 0;${edge}overflow-wrap:anywhere;`, left, {
      line: 21,
      attributes: 'valign="top"',
    }),
    cell('ln tx', `padding:9px 0;${edge}`, right, {
      line: 21,
      attributes: `valign="top" align="right" width="${width}"`,
    }),
  );
}

function points({ items, ordered }: Of<'points'>): Html {
  const rows = items.map((words, i) =>
    rowOf(
      cell('tx', 'padding:3px 8px 3px 0;', markup`${ordered ? `${i + 1}.` : '–'}`, {
        attributes: 'valign="top" width="16"',
      }),
      cell('tx', 'padding:3px 0;overflow-wrap:anywhere;', wordsHtml(words), { attributes: 'valign="top"' }),
    ),
  );
  return rowOf(cell('tx', SIDES, layout(rows)));
}

function course({ steps }: Of<'course'>): Html {
  const edge = `border-top:1px solid ${LINE};`;
  const rows = steps.map(({ day, words }) =>
    rowOf(
      cell('tx ln', `padding:6px 10px 6px 0;${edge}white-space:nowrap;`, markup`<b>${day}</b>`, {
        attributes: 'valign="top" width="48"',
      }),
      cell('tx ln', `padding:6px 0;${edge}overflow-wrap:anywhere;`, wordsHtml(words), { attributes: 'valign="top"' }),
    ),
  );
  return rowOf(cell('tx', SIDES, layout(rows)));
}

function files({ files: all }: Of<'files'>): Html {
  const rows = all.map(({ name, about }) =>
    rowOf(
      cell(
        'ln tx',
        `padding:7px 0;border-top:1px solid ${LINE};`,
        markup`<b style="word-break:break-all;">${name}</b><br><span class="mu" style="color:${META};font-size:13px;">${about}</span>`,
        { size: 14, line: 20 },
      ),
    ),
  );
  return rowOf(cell('tx', SIDES, layout(rows)));
}

/** Word draws a button as a coloured cell whose words alone are clickable, so the plain link follows. */
function action({ label, href, hint, notes }: Of<'action'>): Html {
  const link = safeHref(href);
  if (!link) return markup``;
  const button = markup`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:separate;"><tr><td class="btn" align="center" bgcolor="${BLUE}" style="background-color:${BLUE};border:1px solid ${BLUE};border-radius:4px;padding:12px 26px;${{ html: FONT }}font-size:16px;line-height:22px;mso-line-height-rule:exactly;"><a href="${link}" style="color:#ffffff;text-decoration:none;font-weight:bold;"><span style="color:#ffffff;">${label}</span></a></td></tr></table>`;
  const below = markup`${hint}<br><a href="${link}" class="lnk" style="color:${BLUE};word-break:break-all;">${link}</a>${notes.map((note) => markup`<br>${note}`)}`;
  return markup`${rowOf(cell('tx', `${SIDES}padding-top:16px;padding-bottom:6px;`, button))}${rowOf(cell('mu', `${SIDES}padding-top:2px;padding-bottom:8px;`, below, { size: 13, line: 20, colour: META }))}`;
}

/** One block as rows of the card. */
export function drawBlock(block: Block): Html {
  switch (block.kind) {
    case 'verdict':
      return verdict(block);
    case 'figures':
      return figures(block);
    case 'bar':
      return bar(block);
    case 'heading':
      return heading(block);
    case 'rows':
      return rowOf(cell('tx', SIDES, layout(block.rows.map((one) => row(one, block.width)))));
    case 'points':
      return points(block);
    case 'paragraph':
      return rowOf(
        cell(
          block.quiet ? 'mu' : 'tx',
          `${SIDES}padding-top:4px;padding-bottom:6px;`,
          wordsHtml(block.words),
          block.quiet ? { size: 14, line: 21, colour: META } : {},
        ),
      );
    case 'table':
      return drawTable(block);
    case 'course':
      return course(block);
    case 'files':
      return files(block);
    default:
      return action(block);
  }
}
