import { cellAt } from '../../shared/index.js';
import type { Cell } from '../../shared/index.js';
import { excelDesk } from '../../addin/excel-desk.js';
import { excelWorkbook } from '../../addin/excel-workbook.js';
import { officeBridge } from '../../addin/office-bridge.js';
import type { HostEvent } from '../../panel/bridge.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { WORKBOOK_SEED } from '../conformance/workbook.js';
import { ExcelHost } from './excel-host.js';
import { openInNode } from './open-in-node.js';

const SHEET = 'Phụ lục';
const open = async (api = 15) => {
  const host = new ExcelHost(await seedXlsx(WORKBOOK_SEED));
  const library = openInNode(host, { api });
  return { host, library, desk: excelDesk(library) };
};
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};

describe('the Excel for tests', () => {
  it('throws at a member it does not imitate, by name', async () => {
    const { library } = await open();
    const chart = library.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).charts.load('items/name');
      await context.sync();
    });
    await expect(chart).rejects.toMatchObject({ code: 'NotImplemented', message: 'NotImplemented Worksheet.Charts' });
  });

  it('lets the library itself refuse what an older Excel lacks', async () => {
    const { library } = await open(9);
    const merged = library.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A1').getMergedAreasOrNullObject();
      await context.sync();
    });
    await expect(merged).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('turns away what is too big to send', async () => {
    const host = new ExcelHost(await seedXlsx(WORKBOOK_SEED), { payloadLimit: 1500 });
    const { Excel } = openInNode(host);
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange('A9').values = [['x'.repeat(3000)]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });
});

describe('the workbook at the floor, ExcelApi 1.9', () => {
  it('reads, marks and writes; only merged areas are not known there', async () => {
    const { desk, host } = await open(9);
    const colours = { id: '{CF-OWN}', type: 'ColorScale', ranges: [{ top: 0, left: 0, bottom: 9, right: 0 }] };
    host.book.sheet(SHEET)!.conditionalFormats.push({ ...colours, look: new Map() });
    const workbook = excelWorkbook(desk);
    const [grid] = await workbook.readGrids();
    expect(grid!.merges).toEqual([]);
    expect(cellAt(grid!, 2, 3)).toMatchObject({ kind: 'date', text: '30/6/2026' });
    const after: { kind: 'text'; text: string } = { kind: 'text', text: 'Công an phường' };
    expect(await workbook.write([{ at: { sheet: SHEET, row: 2, column: 2 }, before: 'Phòng VHXH', after }])).toEqual(
      [],
    );
    await workbook.drawMarks([
      { tone: 'overdue', sheet: SHEET, range: { top: 2, left: 2, bottom: 2, right: 2 } },
      { tone: 'error', sheet: 'Khóa', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
    const formats = host.book.sheet(SHEET)!.conditionalFormats;
    // The user’s own stands first and keeps the upper hand.
    expect(formats.map(({ formula }) => formula)).toEqual(['=$A1="x"', undefined, '=AND(TRUE,"dondoc"<>"")']);
  });
});

describe('reading and writing where it is difficult', () => {
  it('a text that Excel gives as ##### is asked for by its value', async () => {
    const { desk, host } = await open();
    const long = `${'Rà soát toàn bộ hồ sơ. '.repeat(20)}Hết`;
    host.book.sheet(SHEET)!.cells.set('2,1', { value: long, format: '@', text: '#'.repeat(255) });
    const [grid] = await excelWorkbook(desk).readGrids();
    expect(cellAt(grid!, 2, 1)).toEqual<Cell>({ kind: 'text', text: long });
  });

  it('a sheet removed meanwhile refuses its cells only', async () => {
    const { desk, host } = await open();
    const workbook = excelWorkbook(desk);
    await workbook.readGrids();
    host.book.sheets.pop();
    const after: { kind: 'text'; text: string } = { kind: 'text', text: 'Công an phường' };
    const refused = await workbook.write([
      { at: { sheet: 'Khóa', row: 0, column: 0 }, before: 'không được sửa', after },
      { at: { sheet: SHEET, row: 2, column: 2 }, before: 'Phòng VHXH', after },
    ]);
    expect(refused.map(({ because }) => because)).toEqual(['no-sheet']);
    expect(host.book.sheet(SHEET)!.cells.get('2,2')!.value).toBe('Công an phường');
  });

  it('a write that fails half-way leaves events switched on', async () => {
    const { desk, host } = await open();
    const workbook = excelWorkbook(desk);
    await workbook.readGrids();
    const range = { at: { sheet: SHEET, row: 2, column: 2 }, before: 'Phòng VHXH' };
    const cells = host.book.sheet(SHEET)!.cells;
    const set = cells.set.bind(cells);
    // The sheet is protected by somebody between our reading back and our writing.
    cells.set = (key, cell) => {
      host.book.sheet(SHEET)!.locked = true;
      return set(key, cell);
    };
    const write = workbook.write([
      { ...range, after: { kind: 'text', text: 'a' } },
      { at: { sheet: SHEET, row: 3, column: 2 }, before: 'Văn phòng', after: { kind: 'text', text: 'b' } },
    ]);
    await expect(write).rejects.toMatchObject({ kind: 'locked' });
    expect(host.book.eventsEnabled).toBe(true);
  });
});

describe('the bridge', () => {
  it('opens in one sync and hears changes of others, never our own', async () => {
    const { desk, host } = await open();
    const bridge = await officeBridge(desk);
    expect(host.traffic.syncs).toBe(1);
    expect(bridge.fileName).toBe('phu-luc.xlsx');
    expect(await bridge.stored()).toBeUndefined();
    const heard: HostEvent[] = [];
    const stop = bridge.watch((event) => heard.push(event));
    await bridge.workbook.readGrids();
    const change = { at: { sheet: SHEET, row: 2, column: 2 }, before: 'Phòng VHXH' };
    await bridge.workbook.write([{ ...change, after: { kind: 'text', text: 'Công an phường' } }]);
    expect(heard).toEqual([]);
    host.type({ sheet: SHEET, row: 3, column: 2 }, 'Trạm Y tế', 'Remote');
    await until(() => heard.length > 0);
    host.select({ sheet: SHEET, row: 3, column: 2 });
    await until(() => heard.length > 1);
    const range = { top: 3, left: 2, bottom: 3, right: 2 };
    expect(heard).toEqual([
      { kind: 'changed', area: { sheet: SHEET, range } },
      { kind: 'selected', at: { sheet: SHEET, row: 3, column: 2 } },
    ]);
    stop();
    host.type({ sheet: SHEET, row: 3, column: 2 }, 'Văn phòng');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(heard).toHaveLength(2);
  });

  it('does not take its own selecting for the person’s', async () => {
    const { desk, host } = await open();
    const bridge = await officeBridge(desk);
    await bridge.workbook.readGrids();
    const heard: HostEvent[] = [];
    bridge.watch((event) => heard.push(event));
    await bridge.workbook.reveal({ sheet: SHEET, row: 2, column: 2 });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(host.book.selection).toMatchObject({ top: 2, left: 2 });
    expect(heard).toEqual([]);
  });

  it('settings travel with the workbook; broken ones come back as they are', async () => {
    const { desk, host } = await open();
    host.book.settings.set('dondoc.settings', '{"a":1');
    expect(await (await officeBridge(desk)).stored()).toBe('{"a":1');
    host.book.settings.set('dondoc.settings', '{"a":1}');
    expect(await (await officeBridge(desk)).stored()).toEqual({ a: 1 });
  });

  it('adds the sheet of the office as text, behind the others', async () => {
    const { desk, host } = await open();
    const bridge = await officeBridge(desk);
    await bridge.addSheet({
      name: 'Đôn Đốc',
      rows: [['■ Cơ quan'], ['Giờ gửi', '07:30', '=1+1'], []],
      widths: [30, 20],
    });
    const grids = await bridge.workbook.readGrids();
    const grid = grids.find(({ sheet }) => sheet === 'Đôn Đốc')!;
    expect(grid.rows[1]!.map(({ kind, text, formula }) => [kind, text, formula])).toEqual([
      ['text', 'Giờ gửi', undefined],
      ['text', '07:30', undefined],
      ['text', '=1+1', undefined],
    ]);
    expect(host.book.active.name).not.toBe('Đôn Đốc');
    await expect(bridge.addSheet({ name: 'Đôn Đốc', rows: [], widths: [] })).rejects.toMatchObject({ kind: 'failed' });
  });

  it('tells that a cell is being typed in, and once that it has ended', async () => {
    const { desk, host } = await open();
    const bridge = await officeBridge(desk);
    const heard: string[] = [];
    bridge.watch(({ kind }) => heard.push(kind));
    host.editing = true;
    await expect(bridge.workbook.readGrids()).rejects.toMatchObject({ kind: 'editing' });
    await expect(bridge.workbook.readGrids()).rejects.toMatchObject({ kind: 'editing' });
    expect(heard).toEqual(['editing']);
    host.editing = false;
    await until(() => heard.length > 1);
    expect(heard).toEqual(['editing', 'editing-ended']);
  });
});
