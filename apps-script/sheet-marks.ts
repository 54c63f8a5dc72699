import { a1Range, rectanglesOf } from '../shared/index.js';
import type { Mark, MarkTone, Range } from '../shared/index.js';
import { LOOKS, TONES } from '../ooxml/marks/looks.js';
import { isMarkFormula } from '../ooxml/marks/sentinel.js';
import { cellSheets } from './sheet-reading.js';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Always true, recognised by its text as in Excel and .xlsx (`isMarkFormula`). Not MARK_SENTINEL itself: a Vietnamese
 * sheet separates arguments with ';', so only a formula without arguments reads alike in every locale.
 */
export const SHEET_SENTINEL = '="dondoc"<>""';

/** Conditional formats of Sheets know no borders: weight, slant and underline keep tones apart without colour. */
const TYPE: Readonly<Record<MarkTone, { bold?: true; italic?: true; underline?: true }>> = {
  error: { underline: true },
  overdue: { bold: true },
  warning: { underline: true, italic: true },
  'due-soon': { italic: true },
  notice: {},
};

const colour = (argb: string): string => `#${argb.slice(2)}`;

function isOurs(rule: Rule): boolean {
  const condition = rule.getBooleanCondition();
  return condition !== null && condition.getCriteriaValues().some((value) => isMarkFormula(String(value)));
}

function ruleOf(sheet: Sheet, tone: MarkTone, ranges: readonly Range[]): Rule {
  const look = LOOKS[tone];
  const type = TYPE[tone];
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(SHEET_SENTINEL)
    .setBackground(colour(look.fill))
    .setFontColor(colour(look.ink))
    .setRanges(sheet.getRangeList(ranges.map(a1Range)).getRanges());
  if (type.bold) builder.setBold(true);
  if (type.italic) builder.setItalic(true);
  if (type.underline) builder.setUnderline(true);
  return builder.build();
}

function rulesFor(sheet: Sheet, marks: readonly Mark[]): Rule[] {
  if (marks.length === 0) return [];
  const bottom = sheet.getMaxRows() - 1;
  const right = sheet.getMaxColumns() - 1;
  const inside = ({ range }: Mark): boolean => range.bottom <= bottom && range.right <= right;
  return TONES.flatMap((tone) => {
    const own = marks.filter((mark) => mark.tone === tone && inside(mark)).map(({ range }) => range);
    return own.length === 0 ? [] : [ruleOf(sheet, tone, rectanglesOf(own))];
  });
}

/** Replaces all our marks by these: one write for each sheet that changes, after the user's own rules, which stay. */
export function drawMarks(book: GoogleAppsScript.Spreadsheet.Spreadsheet, marks: readonly Mark[]): void {
  for (const sheet of cellSheets(book)) {
    const rules = sheet.getConditionalFormatRules();
    const others = rules.filter((rule) => !isOurs(rule));
    const ours = rulesFor(
      sheet,
      marks.filter((mark) => mark.sheet === sheet.getName()),
    );
    if (ours.length > 0 || others.length < rules.length) sheet.setConditionalFormatRules([...others, ...ours]);
  }
}
