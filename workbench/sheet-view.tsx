import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { a1, cellAt, columnLetters, parseA1 } from '../shared/index.js';
import type { Address, AnnexCheck, Grid, Range, Severity } from '../shared/index.js';
import { Icon } from '../panel/parts/icon.js';

const TONE = { error: 'error', warning: 'warn', notice: 'info' } as const;
const WEIGHT = { error: 3, warning: 2, notice: 1 } as const;
/** Rows drawn at once around the cell in view: a 10,000-row annex stays light. */
export const WINDOW = 400;

interface Props {
  readonly grid: Grid;
  readonly check: AnnexCheck | undefined;
  readonly here: Address | undefined;
  readonly from: number;
  readonly onlyFindings: boolean;
  readonly onPick: (at: Address) => void;
}

function spanOf(grid: Grid): Map<string, { rows: number; columns: number } | 'covered'> {
  const spans = new Map<string, { rows: number; columns: number } | 'covered'>();
  for (const { top, left, bottom, right } of grid.merges) {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) spans.set(`${row},${column}`, 'covered');
    spans.set(`${top},${left}`, { rows: bottom - top + 1, columns: right - left + 1 });
  }
  return spans;
}

function worstByCell(check: AnnexCheck | undefined): Map<string, Severity> {
  const worst = new Map<string, Severity>();
  for (const issue of check?.issues ?? []) {
    const key = `${issue.at.row},${issue.at.column}`;
    const known = worst.get(key);
    if (!known || WEIGHT[issue.severity] > WEIGHT[known]) worst.set(key, issue.severity);
  }
  return worst;
}

const columnOf = (cell: HTMLElement): number => parseA1(cell.dataset.cell ?? '')?.column ?? 0;
const inRange = (range: Range, row: number): boolean => row >= range.top && row <= range.bottom;

/** The sheet as a plain readable table: coordinates, merges, findings as shape and colour, the picked cell outlined. */
export function SheetView({ grid, check, here, from, onlyFindings, onPick }: Props): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const spans = useMemo(() => spanOf(grid), [grid]);
  const worst = useMemo(() => worstByCell(check), [check]);
  const width = useMemo(() => Math.max(1, ...grid.rows.map((row) => row.length)), [grid]);
  const annexes = check?.located ? check.annexes : [];
  const heads = annexes.map((annex) => annex.place.header.range);
  const top = Math.min(...heads.map((range) => range.top), Number.POSITIVE_INFINITY);
  const groups = new Set(annexes.flatMap((annex) => annex.groups.map((group) => group.row)));
  useEffect(() => {
    if (!here) return;
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${a1(here)}"]`);
    cell?.scrollIntoView({ block: 'center', inline: 'nearest' });
    // Arrows pressed in the sheet take focus along; a finding opened in the panel leaves it there.
    if (table.current?.contains(document.activeElement)) cell?.focus({ preventScroll: true });
  }, [here, from]);
  /** Arrow keys go from drawn cell to drawn cell, so that merged cells and left-out rows are stepped over. */
  const step = (event: KeyboardEvent): void => {
    const cell = (event.target as HTMLElement).closest<HTMLTableCellElement>('td');
    const row = cell?.closest('tr');
    if (!cell || !row) return;
    const beside = (other: Element | null): HTMLElement | undefined => {
      const cells = [...(other?.querySelectorAll<HTMLTableCellElement>('td') ?? [])];
      return cells.reverse().find((one) => columnOf(one) <= columnOf(cell)) ?? cells[0];
    };
    const steps: Record<string, () => Element | null | undefined> = {
      ArrowLeft: () => cell.previousElementSibling,
      ArrowRight: () => cell.nextElementSibling,
      ArrowUp: () => beside(row.previousElementSibling),
      ArrowDown: () => beside(row.nextElementSibling),
    };
    const next = steps[event.key]?.();
    const at = next instanceof HTMLElement && next.dataset.cell ? parseA1(next.dataset.cell) : undefined;
    if (!next || !at) return;
    event.preventDefault();
    onPick({ sheet: grid.sheet, ...at });
  };

  const rows: JSX.Element[] = [];
  for (let row = from; row < Math.min(grid.rows.length, from + WINDOW); row += 1) {
    const cells: JSX.Element[] = [];
    let marked = false;
    for (let column = 0; column < width; column += 1) {
      const span = spans.get(`${row},${column}`);
      if (span === 'covered') continue;
      const cell = cellAt(grid, row, column);
      const severity = worst.get(`${row},${column}`);
      // A letterhead is wider than its cell: above the header it runs on over the blank cells beside it, as in Excel.
      let columns = span?.columns ?? 1;
      if (row < top && !span && cell.text !== '') {
        while (
          column + columns < width &&
          cellAt(grid, row, column + columns).text === '' &&
          !spans.has(`${row},${column + columns}`)
        )
          columns += 1;
      }
      const isHere = here?.row === row && here.column === column;
      marked ||= severity !== undefined;
      cells.push(
        <td
          key={column}
          data-cell={a1({ row, column })}
          class={[severity && `mark mark--${TONE[severity]}`, isHere && 'is-here', cell.kind === 'number' && 'num-cell']
            .filter(Boolean)
            .join(' ')}
          rowSpan={onlyFindings ? undefined : span?.rows}
          colSpan={columns}
          tabIndex={isHere || (!here && row === from && column === 0) ? 0 : -1}
          onClick={() => onPick({ sheet: grid.sheet, row, column })}
        >
          {severity && <Icon name={TONE[severity]} size="s" tone={TONE[severity]} />}
          {cell.text}
        </td>,
      );
      if (!span) column += columns - 1;
    }
    const head = heads.some((range) => inRange(range, row));
    if (onlyFindings && !marked && !head) continue;
    rows.push(
      <tr key={row} class={head ? 'head' : groups.has(row) ? 'group' : undefined}>
        <th class="ref" scope="row">
          {row + 1}
        </th>
        {cells}
      </tr>,
    );
  }
  return (
    <div class="sheet">
      <table class="grid" ref={table} aria-label={grid.sheet} onKeyDown={step}>
        <thead>
          <tr>
            <th class="corner" />
            {Array.from({ length: width }, (_, column) => (
              <th class="corner" scope="col" key={column}>
                {columnLetters(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows}</tbody>
      </table>
    </div>
  );
}
