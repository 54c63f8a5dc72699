// One changed cell end to end: a grid with one row replaced → annex, findings and judgements, all as a full check has them.
import { beginSheet, checkAnnex, recheckSheet } from '../../../shared/office/check-sheet.js';
import type { Cell, Grid } from '../../../shared/grid/grid.js';
import type { CivilDate } from '../../../shared/calendar/civil-date.js';
import type { Settings } from '../../../shared/settings/settings.js';

/** The two texts a cell is changed between, and its column in a made annex. */
interface Typing {
  readonly name: string;
  readonly column: number;
  readonly texts: (row: number) => readonly [string, string];
  /** The host hands in every cell as a new object, as those do that cannot read single cells. */
  readonly anew?: boolean;
}

const TYPINGS: readonly Typing[] = [
  { name: 'task text', column: 1, texts: (n) => [`Rà soát hồ sơ khu ${n}`, `Lắp đặt trạm đo tại khu ${n}`] },
  { name: 'deadline, a day', column: 4, texts: () => ['30/9/2026', '31/11/2026'] },
  { name: 'deadline, other words', column: 4, texts: () => ['Quý III/2026', '15/10/2026'] },
  { name: 'lead unit', column: 2, texts: () => ['Công an phường', 'Xí nghiệp May An Khánh'] },
  { name: 'lead unit emptied', column: 2, texts: () => ['Công an phường', ''] },
  { name: 'status', column: 6, texts: () => ['Đang thực hiện', 'Đã hoàn thành'] },
  { name: 'ordinal', column: 0, texts: (n) => [`${n}`, `${n}.`] },
  {
    name: 'task text, the whole sheet read anew by its host',
    column: 1,
    texts: (n) => [`Rà soát hồ sơ khu ${n}`, `Lắp đặt trạm đo tại khu ${n}`],
    anew: true,
  },
  { name: 'ordinal, out of order', column: 0, texts: (n) => [`${n}`, `${n + 7}`] },
];

export interface CellFigure {
  readonly name: string;
  readonly row: number;
  /** Milliseconds: the median and the best of the turns. */
  readonly median: number;
  readonly best: number;
}

function typed(grid: Grid, row: number, column: number, text: string): Grid {
  const cell: Cell = text === '' ? { kind: 'blank', text } : { kind: 'text', text };
  const rows = [...grid.rows];
  rows[row] = grid.rows[row]!.map((old, c) => (c === column ? cell : old));
  return { ...grid, rows };
}

/** Measures every kind of typing in a row; throws if the last answer is not that of a full check. */
export function measureOneCell(grid: Grid, settings: Settings, asOf: CivilDate, row: number, turns = 31): CellFigure[] {
  return TYPINGS.map(({ name, column, texts, anew }) => {
    const both = texts(Number(grid.rows[row]![0]!.text));
    let sheet = beginSheet(grid, settings, asOf);
    let now = grid;
    const times: number[] = [];
    for (let turn = 0; turn < turns + 4; turn += 1) {
      now = typed(now, row, column, both[turn % 2]!);
      if (anew) now = { ...now, rows: now.rows.map((cells) => cells.map((cell) => ({ ...cell }))) };
      const start = performance.now();
      sheet = recheckSheet(sheet, now, settings, asOf);
      if (turn >= 4) times.push(performance.now() - start);
    }
    if (JSON.stringify(sheet.check) !== JSON.stringify(checkAnnex(now, settings, asOf)))
      throw new Error(`${name}: checking again says something else than checking from the start`);
    times.sort((a, b) => a - b);
    return { name, row, median: times[Math.floor(turns / 2)]!, best: times[0]! };
  });
}
