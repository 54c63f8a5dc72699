import type { Html } from './escape.js';
import { markup } from './escape.js';
import { drawBlock } from './html-blocks.js';
import { cell, rowOf } from './html-parts.js';
import { BLUE, CARD, DARK, INK, LINE, META, PAGE } from './theme.js';
import type { LetterView } from './view.js';

/**
 * A letter as one HTML page: tables and inline styles only, nothing depends on classes, images or fonts from elsewhere.
 * The style block carries the dark card alone; Outlook's Word engine gets a fixed 640 px table.
 */
export function renderHtml(view: LetterView): string {
  const heads = markup`<span class="bl" style="color:${BLUE};font-size:13px;font-weight:bold;">${view.body.toUpperCase()}</span><br /><span class="tx" role="heading" aria-level="1" style="font-size:21px;line-height:28px;font-weight:bold;color:${INK};">${view.title}</span>${view.meta ? markup`<br /><span class="mu" style="color:${META};font-size:14px;">${view.meta}</span>` : undefined}`;
  const foot = view.foot.map((line, i) => markup`${i ? markup`<br />` : undefined}${line}`);
  const rows: Html[] = [
    rowOf(cell('hd tx', `padding:16px 16px 12px;border-top:4px solid ${BLUE};`, heads)),
    rowOf(cell('tx', 'padding:2px 16px 10px;', markup`${view.dear} <b>${view.recipient}</b>`)),
    ...view.blocks.map(drawBlock),
    rowOf(markup`<td style="font-size:1px;line-height:14px;">&nbsp;</td>`),
    rowOf(
      cell('mu ln', `padding:12px 16px 16px;border-top:1px solid ${LINE};`, markup`${foot}`, {
        size: 13,
        line: 20,
        colour: META,
      }),
    ),
  ];
  return markup`<!DOCTYPE html>
<html lang="${view.language}" xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<meta name="format-detection" content="telephone=no,date=no,address=no">
<title>${view.subject}</title>
<style>${{ html: DARK }}</style>
</head>
<body class="bg" style="margin:0;padding:0;background-color:${PAGE};-webkit-text-size-adjust:100%;">
<div style="display:none;max-height:0;overflow:hidden;mso-hide:all;font-size:1px;line-height:1px;color:${PAGE};">${view.preheader}</div>
<table role="presentation" class="bg" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${PAGE}" style="border-collapse:collapse;background-color:${PAGE};"><tr><td align="center" style="padding:12px 0;">
<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->
<table role="presentation" class="card" width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="${CARD}" style="border-collapse:collapse;max-width:640px;background-color:${CARD};border:1px solid ${LINE};text-align:left;">
${rows}</table>
<!--[if mso]></td></tr></table><![endif]-->
</td></tr></table>
</body>
</html>
`.html;
}
