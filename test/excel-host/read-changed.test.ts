import { cellAt } from '../../shared/index.js';
import type { Cell, Grid } from '../../shared/index.js';
import { excelDesk } from '../../addin/excel-desk.js';
import { officeBridge } from '../../addin/office-bridge.js';
import type { Area, HostEvent } from '../../panel/bridge.js';
import { openSession } from '../../panel/session/session.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { ExcelHost } from './excel-host.js';
import { openInNode } from './open-in-node.js';

const SHEET = 'Phụ lục';
const text = (words: string): Cell => ({ kind: 'text', text: words });
const TASKS = 2000;
const ANNEX: Grid = {
  sheet: SHEET,
  rows: [
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn'].map(text),
    ...Array.from({ length: TASKS }, (_, i): Cell[] => [
      { kind: 'number', text: `${i + 1}`, value: i + 1 },
      text(`Rà soát hồ sơ tại khu phố ${i + 1}`),
      text('Công an phường'),
      { kind: 'date', text: '30/6/2026', value: { year: 2026, month: 6, day: 30 }, format: 'd/m/yyyy' },
    ]),
  ],
  merges: [{ top: 5, left: 3, bottom: 6, right: 3 }],
};
const OTHER: Grid = { sheet: 'Ghi chép', rows: [[text('x')]], merges: [] };
const area = (row: number, column: number, sheet = SHEET): Area => ({
  sheet,
  range: { top: row, left: column, bottom: row, right: column },
});

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedXlsx([ANNEX, OTHER]);
});
async function open() {
  const host = new ExcelHost(bytes);
  const bridge = await officeBridge(excelDesk(openInNode(host)));
  const first = await bridge.workbook.readGrids();
  const before = { ...host.traffic };
  const cost = () => ({
    syncs: host.traffic.syncs - before.syncs,
    bytes: host.traffic.bytesOut - before.bytesOut + host.traffic.bytesIn - before.bytesIn,
  });
  return { host, bridge, first, cost };
}

describe('a changed cell in Excel', () => {
  it.each([
    ['a text', 1, 'Kiểm tra bếp ăn trường học'],
    ['a day', 3, '15/7/2026'],
    ['nothing any more', 2, ''],
    ['a number', 0, '7'],
  ])('%s: one sync of some kilobytes gives what reading everything gives', async (_, column, words) => {
    const { host, bridge, first, cost } = await open();
    host.type({ sheet: SHEET, row: 1000, column }, words);
    const again = await bridge.readAgain!([area(1000, column)]);
    expect(cost().syncs).toBe(1);
    expect(cost().bytes).toBeLessThan(8000);
    expect(again).toEqual(await bridge.workbook.readGrids());
    expect(again![0]!.rows[999]).toBe(first[0]!.rows[999]);
  });

  it('several pieces on two sheets are still one sync', async () => {
    const { host, bridge, cost } = await open();
    host.type({ sheet: SHEET, row: 10, column: 1 }, 'Một việc khác');
    host.type({ sheet: SHEET, row: 5, column: 3 }, '15/8/2026');
    host.type({ sheet: OTHER.sheet, row: 0, column: 0 }, 'y');
    const again = await bridge.readAgain!([area(10, 1), area(5, 3), area(0, 0, OTHER.sheet)]);
    expect(cost().syncs).toBe(1);
    expect(again).toEqual(await bridge.workbook.readGrids());
  });

  it.each<[string, (host: ExcelHost) => Area]>([
    [
      'a row below the last',
      (host) => {
        host.type({ sheet: SHEET, row: TASKS + 1, column: 1 }, 'Việc mới');
        return area(TASKS + 1, 1);
      },
    ],
    [
      'another cell far away, of which nobody told',
      (host) => {
        host.type({ sheet: SHEET, row: TASKS + 9, column: 1 }, 'Việc mới');
        return area(10, 1);
      },
    ],
    [
      'cells merged in that row',
      (host) => {
        const sheet = host.book.sheet(SHEET)!;
        Object.assign(sheet, { merges: [...sheet.merges, { top: 10, left: 2, bottom: 11, right: 2 }] });
        return area(10, 2);
      },
    ],
    [
      'a formula typed in',
      (host) => {
        host.book.sheet(SHEET)!.cells.set('10,0', { value: 3, formula: '=1+2', format: 'General' });
        return area(10, 0);
      },
    ],
    [
      'a sheet protected meanwhile',
      (host) => {
        host.book.sheet(SHEET)!.locked = true;
        return area(10, 1);
      },
    ],
    ['a sheet nobody knows', () => area(1, 1, 'Trang mới')],
    ['a whole column', () => ({ sheet: SHEET, range: { top: 0, left: 0, bottom: 1_048_575, right: 0 } })],
  ])('%s: everything is to be read', async (_, change) => {
    const { host, bridge } = await open();
    expect(await bridge.readAgain!([change(host)])).toBeUndefined();
    // Nor is the old reading trusted afterwards.
    expect(await bridge.readAgain!([area(10, 1)])).toBeUndefined();
    await bridge.workbook.readGrids();
  });

  describe('a workbook that counts with formulas', () => {
    const count = (host: ExcelHost, sheet: string, row: number, column: number, value: number, formula = '=1+2') =>
      host.book.sheet(sheet)!.cells.set(`${row},${column}`, { value, formula, format: 'General' });
    async function openCounted(prepare: (host: ExcelHost) => void, api = 15) {
      const host = new ExcelHost(bytes);
      prepare(host);
      const bridge = await officeBridge(excelDesk(openInNode(host, { api })));
      const first = await bridge.workbook.readGrids();
      return { host, bridge, first, before: { ...host.traffic } };
    }
    const ordinals = (host: ExcelHost, from = 1): void => {
      for (let row = from; row <= 300; row += 1) count(host, SHEET, row, 0, row, `=A${row}+1`);
    };

    it('is read where it counts too, on every sheet, in the same sync', async () => {
      const { host, bridge, first, before } = await openCounted((it) => {
        ordinals(it);
        count(it, OTHER.sheet, 4, 0, 3);
      });
      host.type({ sheet: SHEET, row: 1000, column: 1 }, 'Một việc khác');
      count(host, SHEET, 200, 0, 777);
      count(host, OTHER.sheet, 4, 0, 4);
      const again = await bridge.readAgain!([area(1000, 1)]);
      expect(host.traffic.syncs - before.syncs).toBe(1);
      const whole = await bridge.workbook.readGrids();
      expect(again).toEqual(whole);
      expect(cellAt(again![0]!, 200, 0)).toMatchObject({ text: '777', formula: '1+2' });
      expect(again![0]!.rows[199]).toBe(first[0]!.rows[199]);
    });

    it('a formula typed over a formula, and a value in its place', async () => {
      const { host, bridge } = await openCounted(ordinals);
      count(host, SHEET, 7, 0, 8, '=ROW()');
      host.type({ sheet: SHEET, row: 9, column: 0 }, '9');
      const again = await bridge.readAgain!([area(7, 0), area(9, 0)]);
      expect(again).toEqual(await bridge.workbook.readGrids());
    });

    it.each<[string, (host: ExcelHost) => void, number]>([
      ['fills cells beside its own', (host) => void (host.book.sheet(SHEET)!.cells.get('20,2')!.spilled = true), 15],
      ['an older Excel that cannot say so', () => undefined, 11],
      [
        'stands in too many cells',
        (host) => {
          for (let row = 0; row < 7000; row += 1) for (const column of [5, 6, 7]) count(host, SHEET, row, column, row);
        },
        15,
      ],
    ])('%s: everything is to be read', async (_, prepare, api) => {
      const { bridge } = await openCounted((host) => {
        ordinals(host);
        prepare(host);
      }, api);
      expect(await bridge.readAgain!([area(10, 1)])).toBeUndefined();
    });

    it('begins to fill cells beside its own: everything is to be read', async () => {
      const { host, bridge } = await openCounted(ordinals);
      host.book.sheet(SHEET)!.cells.get('20,2')!.spilled = true;
      expect(await bridge.readAgain!([area(10, 1)])).toBeUndefined();
    });
  });

  it('what a person types is told with its place', async () => {
    const { host, bridge } = await open();
    const heard: HostEvent[] = [];
    bridge.watch((event) => heard.push(event));
    host.type({ sheet: SHEET, row: 3, column: 2 }, 'Trạm Y tế');
    while (heard.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([{ kind: 'changed', area: area(3, 2) }]);
  });

  it('typed in, it reaches the findings of the panel in one sync', async () => {
    const { host, bridge, cost } = await open();
    const session = openSession(bridge);
    await session.start();
    const { syncs } = cost();
    const found = () =>
      session.state().checks.flatMap(({ issues }) => issues.filter(({ rule }) => rule === 'deadline-impossible'));
    expect(found()).toEqual([]);
    host.type({ sheet: SHEET, row: 1000, column: 3 }, '31/6/2026');
    while (found().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(cost().syncs - syncs).toBe(1);
    expect(found()[0]!.at).toEqual({ sheet: SHEET, row: 1000, column: 3 });
    expect(cellAt(session.state().grids[0]!, 1000, 3).text).toBe('31/6/2026');
    await session.mend(found()[0]!);
    expect(found()).toEqual([]);
    session.stop();
  });
});
