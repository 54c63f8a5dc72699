import { oneLine, type SheetView } from '../sheet/sheet-view.js';

/** The column that names each task's group (“Lĩnh vực”, “Nhóm nhiệm vụ”); a blank cell under a name means the same group. */
export class GroupColumn {
  private last: string[] = [];

  constructor(
    private readonly view: SheetView,
    private readonly columns: readonly number[] | undefined,
  ) {}

  /** The names that hold for a row, outermost first. */
  at(row: number): readonly string[] {
    if (!this.columns) return NONE;
    const names = this.columns.map((column) => oneLine(this.view.shown(row, column).text));
    if (names.some((name) => name !== '')) this.last = names.filter((name) => name !== '');
    return this.last;
  }

  /** A group heading ends what the column said before. */
  reset(): void {
    this.last = [];
  }
}

const NONE: readonly string[] = [];
