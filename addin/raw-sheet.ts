import type { Cell, Grid, Range } from '../shared/index.js';
import { BLANK } from '../shared/index.js';
import type { DateSystem } from '../ooxml/format/serial.js';
import { spansWhere } from './regions.js';
import type { Span } from './regions.js';
import { dateSystemOf, decodeCell } from './decode-cells.js';
import type { RawCell } from './decode-cells.js';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly locked: boolean;
}

/**
 * The text Excel shows is not always the text that stands there: a long cell formatted as text may come back as #####,
 * and the Comma and Accounting styles put a space before and behind. The value is what was typed.
 */
export const mayBeDressed = (text: string): boolean => /^#{5,}$|^[ \u00a0]|[ \u00a0]$/.test(text);

/** What was read of one sheet: tables over its used range, filled as the answers come. */
export class RawSheet {
  merges: readonly Range[] = [];
  /** Some formula may fill cells beside its own, as long as nobody has asked. */
  spills = true;
  private readonly tables: Record<keyof RawCell, unknown[][]> = {
    text: [],
    type: [],
    value: [],
    format: [],
    formula: [],
  };

  constructor(
    readonly facts: SheetFacts,
    /** undefined = nothing on the sheet. */
    readonly used: Range | undefined,
  ) {}

  /** Puts an answer at its place, counted from the corner of the used range. */
  put(what: keyof RawCell, top: number, left: number, answer: readonly (readonly unknown[])[]): void {
    const table = this.tables[what];
    answer.forEach((row, r) => {
      const target = (table[top + r] ??= []);
      row.forEach((value, c) => (target[left + c] = value));
    });
  }

  cell(row: number, column: number): RawCell {
    const of = (what: keyof RawCell): unknown => this.tables[what][row]?.[column];
    const text = (of('text') ?? '') as string;
    const value = of('value');
    const type = (of('type') ?? 'Empty') as string;
    return {
      text: type === 'String' && typeof value === 'string' ? value : text,
      type,
      value,
      format: of('format') as string | undefined,
      formula: of('formula'),
    };
  }

  /** Texts that may stand there otherwise, counted from the corner of the used range: one stretch of each column. */
  dressedTexts(): Span[] {
    return spansWhere(
      this.tables.text.map((texts, row) => texts.map((_, column) => this.cell(row, column))),
      ({ text, type }) => type === 'String' && mayBeDressed(text),
    );
  }

  *cells(): Generator<RawCell> {
    for (let row = 0; row < this.tables.text.length; row += 1)
      for (let column = 0; column < (this.tables.text[row]?.length ?? 0); column += 1) yield this.cell(row, column);
  }

  toGrid(system: DateSystem): Grid {
    const { name, hidden, locked } = this.facts;
    const rows: Cell[][] = [];
    const { top = 0, left = 0 } = this.used ?? {};
    this.tables.text.forEach((row, r) => {
      rows[top + r] = [
        ...Array.from({ length: left }, () => BLANK),
        ...row.map((_, c) => decodeCell(this.cell(r, c), system)),
      ];
    });
    for (let r = 0; r < rows.length; r += 1) rows[r] ??= [];
    return {
      sheet: name,
      rows,
      merges: this.merges,
      ...(hidden ? { hidden } : {}),
      ...(locked ? { locked } : {}),
    };
  }
}

/** The grids of a workbook and the calendar its days are counted in. */
export function gridsOf(sheets: readonly RawSheet[]): { grids: readonly Grid[]; dateSystem: DateSystem } {
  const dateSystem = dateSystemOf(
    (function* () {
      for (const sheet of sheets) yield* sheet.cells();
    })(),
  );
  return { grids: sheets.map((sheet) => sheet.toGrid(dateSystem)), dateSystem };
}
