import { refuse, strict } from './meter.js';
import type { ModelRule, ModelSheet, World } from './model.js';
import { commaDecimals } from './number-format.js';
import type { FakeRange } from './range.js';
import { rangeOf } from './range.js';

const CUSTOM = 'CUSTOM_FORMULA';

export interface FakeRule {
  readonly model: ModelRule;
}

export const ruleOf = (world: World, sheet: ModelSheet, model: ModelRule): FakeRule =>
  strict('ConditionalFormatRule', {
    model,
    getRanges: () => model.ranges.map((range) => rangeOf(world, sheet, range)),
    getBooleanCondition: () =>
      model.formula === undefined
        ? null
        : strict('BooleanCondition', { getCriteriaType: () => CUSTOM, getCriteriaValues: () => [model.formula] }),
  });

/** SpreadsheetApp.newConditionalFormatRule(): formulas are read in the spreadsheet's locale. */
export function ruleBuilder(world: World): object {
  const look: Record<string, unknown> = {};
  let formula: string | undefined;
  let ranges: FakeRange[] = [];
  const set =
    (name: string) =>
    (value: unknown): object => {
      look[name] = value;
      return builder;
    };
  const builder: object = strict('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied(text: string) {
      const outside = text.replace(/"[^"]*"/g, '');
      if (commaDecimals(world.book.locale) && outside.includes(',')) refuse(`Invalid formula: ${text}`);
      formula = text;
      return builder;
    },
    setBackground: set('background'),
    setFontColor: set('fontColor'),
    setBold: set('bold'),
    setItalic: set('italic'),
    setUnderline: set('underline'),
    setRanges(list: FakeRange[]) {
      ranges = list;
      return builder;
    },
    build() {
      if (formula === undefined) refuse('A conditional format rule needs a condition.');
      if (ranges.length === 0) refuse('A conditional format rule needs at least one range.');
      const places = ranges.map((range) => range.place);
      return ruleOf(world, ranges[0]!.model, { formula, ranges: places, look });
    },
  });
  return builder;
}
