import { cellAt } from '../../shared/index.js';
import type { CellChange, Mark } from '../../shared/index.js';
import { excelDesk } from '../../addin/excel-desk.js';
import { excelWorkbook } from '../../addin/excel-workbook.js';
import { officeBridge } from '../../addin/office-bridge.js';
import { bigAnnex } from './big-annex.js';
import { ExcelHost } from './excel-host.js';
import type { HostOptions, Traffic } from './excel-host.js';
import { openInNode } from './open-in-node.js';

const SHEET = 'Phụ lục';
const WEB_LIMIT = 5 * 1024 * 1024;

function open(bytes: Uint8Array, options: HostOptions = {}) {
  const host = new ExcelHost(bytes, options);
  const workbook = excelWorkbook(excelDesk(openInNode(host)));
  const during = async (work: () => unknown): Promise<Traffic> => {
    const before = { ...host.traffic };
    await work();
    const { syncs, actions, bytesIn, bytesOut } = host.traffic;
    return {
      syncs: syncs - before.syncs,
      actions: actions - before.actions,
      bytesIn: bytesIn - before.bytesIn,
      bytesOut: bytesOut - before.bytesOut,
    };
  };
  return { host, workbook, during };
}

describe('what a check costs in Excel', () => {
  let annex: Uint8Array;
  beforeAll(async () => {
    annex = await bigAnnex(10_000);
  });

  it('10,000 rows are read in three syncs, below the 5 MB of Excel on the web', async () => {
    const { workbook, during } = open(annex);
    const cost = await during(async () => {
      const [grid] = await workbook.readGrids();
      expect(grid!.rows).toHaveLength(10_002);
      expect(grid!.merges).toHaveLength(201);
      expect(cellAt(grid!, 4, 4)).toMatchObject({ kind: 'text', text: 'Quý IV/2026' });
      expect(cellAt(grid!, 5, 4)).toMatchObject({ kind: 'date', value: { year: 2026, month: 5, day: 5 } });
      expect(cellAt(grid!, 3, 0)).toMatchObject({ kind: 'number', value: 2, formula: 'A3+1' });
    });
    expect(cost.syncs).toBeLessThanOrEqual(3);
    expect(cost.bytesOut).toBeGreaterThan(3_000_000);
    expect(cost.bytesOut).toBeLessThan(WEB_LIMIT);
  });

  it('opening the pane and its first check of 10,000 rows take three syncs together', async () => {
    const host = new ExcelHost(annex);
    const bridge = await officeBridge(excelDesk(openInNode(host)));
    await bridge.stored();
    const [grid] = await bridge.workbook.readGrids();
    expect(grid!.rows).toHaveLength(10_002);
    expect(host.traffic.syncs).toBeLessThanOrEqual(3);
    await bridge.workbook.readGrids();
    expect(host.traffic.syncs).toBeLessThanOrEqual(6);
  });

  it('a sheet too big for one answer is read block by block, with the same result', async () => {
    const quick = await open(annex).workbook.readGrids();
    const { workbook, during } = open(annex, { payloadLimit: 800_000 });
    const cost = await during(async () => expect(await workbook.readGrids()).toEqual(quick));
    expect(cost.syncs).toBeGreaterThan(10);
  });

  it('more merged areas than Excel will name are read band by band', async () => {
    const { host, workbook } = open(annex);
    const many = Array.from({ length: 900 }, (_, i) => ({ top: 3 + i, left: 6, bottom: 3 + i, right: 7 }));
    const four = many.flatMap((merge) => [0, 2, 4, 6].map((by) => ({ ...merge, left: 6 + by, right: 7 + by })));
    Object.assign(host.book.sheet(SHEET)!, { merges: four });
    const [grid] = await workbook.readGrids();
    // Outside the used range nobody asks; none of these is reported by mistake, and the reading does not fail.
    expect(grid!.merges).toEqual([]);
    const inside = many.flatMap((merge) => [0, 2, 4].map((by) => ({ ...merge, left: by, right: by + 1 })));
    Object.assign(host.book.sheet(SHEET)!, { merges: [...inside, ...inside.slice(0, 0)] });
    expect((await workbook.readGrids())[0]!.merges).toHaveLength(2700);
  });

  it('a mend of one column takes two syncs, one to read and one to write', async () => {
    const { workbook, during } = open(annex);
    await workbook.readGrids();
    const changes: CellChange[] = Array.from({ length: 400 }, (_, i) => ({
      at: { sheet: SHEET, row: 4 + i * 12, column: 4 },
      before: 'Quý IV/2026',
      after: { kind: 'date', value: { year: 2026, month: 12, day: 31 } },
    }));
    const cost = await during(() => workbook.write(changes));
    expect(cost.syncs).toBeLessThanOrEqual(2);
    expect(cost.bytesIn).toBeLessThan(1_000_000);
  });

  it('marks of 20,000 scattered cells stay far below 5 MB', async () => {
    const { host, workbook, during } = open(annex);
    const marks: Mark[] = Array.from({ length: 20_000 }, (_, i) => {
      const at = { row: 2 + Math.floor(i / 2), column: (i % 2) * 2 + (Math.floor(i / 2) % 2) };
      return {
        tone: i % 3 === 0 ? 'error' : 'warning',
        sheet: SHEET,
        range: { top: at.row, bottom: at.row, left: at.column, right: at.column },
      };
    });
    const cost = await during(() => workbook.drawMarks(marks));
    expect(cost.syncs).toBeLessThanOrEqual(3);
    expect(cost.bytesIn).toBeLessThan(400_000);
    const drawn = host.book.sheet(SHEET)!.conditionalFormats;
    expect(drawn.flatMap(({ ranges }) => ranges).length).toBe(20_000);
    await workbook.clearMarks();
    expect(host.book.sheet(SHEET)!.conditionalFormats).toEqual([]);
  });
});
