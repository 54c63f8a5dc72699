import { parseA1 } from '../../shared/index.js';
import type { Range } from '../../shared/index.js';
import { guard } from './guard.js';
import { ruleOf } from './conditional-format.js';
import type { FakeRule } from './conditional-format.js';
import { refuse, strict } from './meter.js';
import { cellOf } from './model.js';
import type { ModelSheet, World } from './model.js';
import { protectionOf } from './protection.js';
import { assign, rangeOf, reformat } from './range.js';
import type { FakeRange } from './range.js';

function placeOf(text: string): Range {
  const [from, to = from] = text.split(':');
  const first = parseA1(from!);
  const last = parseA1(to!);
  if (!first || !last) return refuse('Range not found');
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** SpreadsheetApp.RangeList: one call for scattered ranges. */
function rangeList(world: World, sheet: ModelSheet, places: readonly Range[]): object {
  const each = (call: string, work: (place: Range) => void): object => {
    for (const place of places) guard(world, sheet, place);
    world.meter.spend(`RangeList.${call}`, 'write', places.length);
    places.forEach(work);
    return list;
  };
  const cells = (work: (row: number, column: number) => void) => (place: Range) => {
    for (let row = place.top; row <= place.bottom; row += 1)
      for (let column = place.left; column <= place.right; column += 1) work(row, column);
  };
  const list: object = strict('RangeList', {
    getRanges: () => places.map((place) => rangeOf(world, sheet, place)),
    setNumberFormat: (format: string) =>
      each(
        'setNumberFormat',
        cells((r, c) => reformat(cellOf(sheet, r, c), format)),
      ),
    clearContent: () =>
      each(
        'clearContent',
        cells((r, c) => assign(cellOf(sheet, r, c), '', world.book)),
      ),
    setBackground: (colour: string) =>
      each(
        'setBackground',
        cells((r, c) => void (cellOf(sheet, r, c).background = colour)),
      ),
    setFontWeight: () => each('setFontWeight', () => undefined),
    setFontSize: () => each('setFontSize', () => undefined),
  });
  return list;
}

function used(sheet: ModelSheet): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (!cell || (cell.value === null && cell.formula === undefined && cell.error === undefined)) return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    }),
  );
  return { rows, columns };
}

/** SpreadsheetApp.Sheet. */
export function sheetObject(world: World, sheet: ModelSheet): object {
  const { meter } = world;
  const whole = { top: 0, left: 0, bottom: sheet.maxRows - 1, right: sheet.maxColumns - 1 };
  const inside = (place: Range): Range => {
    const { top, left, bottom, right } = place;
    if (top < 0 || left < 0 || bottom < top || right < left)
      return refuse('The number of rows in the range must be at least 1.');
    if (bottom >= sheet.maxRows || right >= sheet.maxColumns)
      return refuse('The coordinates of the range are outside the dimensions of the sheet.');
    return place;
  };
  const self: object = strict('Sheet', {
    getName: () => sheet.name,
    getType: () => 'GRID',
    isSheetHidden: () => sheet.hidden,
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    getRange: (row: number | string, column = 1, rows = 1, columns = 1): FakeRange =>
      rangeOf(
        world,
        sheet,
        inside(
          typeof row === 'string'
            ? placeOf(row)
            : { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 },
        ),
      ),
    getRangeList: (list: readonly string[]) =>
      rangeList(
        world,
        sheet,
        list.map((text) => inside(placeOf(text))),
      ),
    getDataRange() {
      meter.spend('Sheet.getDataRange', 'read');
      const { rows, columns } = used(sheet);
      return rangeOf(world, sheet, { top: 0, left: 0, bottom: Math.max(1, rows) - 1, right: Math.max(1, columns) - 1 });
    },
    getProtections(kind: 'SHEET' | 'RANGE') {
      meter.spend('Sheet.getProtections', 'read');
      return sheet.protections.filter((one) => one.kind === kind).map((one) => protectionOf(world, sheet, one));
    },
    getConditionalFormatRules() {
      meter.spend('Sheet.getConditionalFormatRules', 'read');
      return sheet.rules.map((rule) => ruleOf(world, sheet, rule));
    },
    setConditionalFormatRules(rules: readonly FakeRule[]) {
      guard(world, sheet, whole);
      meter.spend('Sheet.setConditionalFormatRules', 'write');
      sheet.rules = rules.map(({ model }) => model);
    },
    insertRowsAfter(after: number, count: number) {
      if (after !== sheet.maxRows) refuse('Only rows at the end are imitated.');
      meter.spend('Sheet.insertRowsAfter', 'write');
      sheet.maxRows += count;
      return self;
    },
    clear() {
      guard(world, sheet, whole);
      meter.spend('Sheet.clear', 'write');
      sheet.cells = [];
      return self;
    },
    setColumnWidth() {
      meter.spend('Sheet.setColumnWidth', 'write');
      return self;
    },
    activate() {
      meter.spend('Sheet.activate', 'ui');
      world.book.active = { sheet: sheet.name, a1: 'A1' };
      return self;
    },
  });
  return self;
}
