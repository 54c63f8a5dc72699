import { buildSheets } from '../../scripts/build/sheets.mjs';
import { BOARD_SHEET } from '../../apps-script/board-sheet.js';
import type { Grid } from '../../shared/index.js';
import { SheetsHost } from '../sheets-host/host.js';
import { sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

beforeAll(() => buildSheets(), 120_000);

const FILE = 'chuyen-doi-so-phuong-an-binh.xlsx';
const open = (grids: readonly Grid[] = sampleGrids(FILE)): SheetsHost => {
  const host = new SheetsHost({ grids, name: FILE });
  host.panelCall('saveSettings', sampleSettings());
  return host;
};
const board = (host: SheetsHost) => host.book.sheets.find(({ name }) => name === BOARD_SHEET);
const rowsOf = (host: SheetsHost): unknown[][] => board(host)!.cells.map((row) => row.map((cell) => cell?.value ?? ''));

describe('Bảng theo dõi', () => {
  it('counts as the check does, and lists every overdue task with its cell', () => {
    const host = open();
    const { tasks, overdue } = host.run('checkNow') as { tasks: number; overdue: number };
    host.run('showBoard');
    expect(host.screen.alerts).toEqual([]);
    const rows = rowsOf(host);
    const all = rows.find(([first]) => first === 'Tất cả')!;
    expect(all[1]).toBe(tasks);
    expect(overdue).toBeGreaterThan(0);
    const at = rows.findIndex(([first]) => String(first).startsWith('Quá hạn:'));
    expect(rows[at]![0]).toBe(`Quá hạn: ${String(all[3])} nhiệm vụ`);
    expect(rows[at + 2]![5]).toMatch(/^[A-Z]+\d+$/);
    expect(host.book.active.sheet).toBe(BOARD_SHEET);
  });

  it('is refreshed in place, stands last and is never read as an annex', () => {
    const host = open();
    const before = host.run('checkNow');
    host.run('showBoard');
    const first = rowsOf(host);
    host.meter.now += 60_000;
    host.run('showBoard');
    expect(host.book.sheets.filter(({ name }) => name === BOARD_SHEET)).toHaveLength(1);
    expect(host.book.sheets.at(-1)!.name).toBe(BOARD_SHEET);
    expect(rowsOf(host).length).toBe(first.length);
    expect(host.run('checkNow')).toEqual(before);
  });

  it('writes hostile words as text: nothing from the annex becomes a formula', () => {
    const text = (value: string) => ({ kind: 'text', text: value }) as const;
    const rows = [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Tình trạng'].map(text),
      ...['=HYPERLINK("http://x")', '+84 912', '@SUM(A1)', '0123'].map((word, n) => [
        text(String(n + 1)),
        text(word),
        text('Công an phường'),
        text('Trước ngày 01/3/2026'),
        text('Đang thực hiện'),
      ]),
    ];
    const host = open([{ sheet: 'Phụ lục', rows, merges: [] }]);
    host.run('showBoard');
    const cells = board(host)!.cells.flat();
    expect(cells.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    expect(cells.map((cell) => cell?.value)).toEqual(expect.arrayContaining(['=HYPERLINK("http://x")', '0123']));
  });

  it('leaves a sheet of that name alone when somebody else made it', () => {
    const host = open([
      ...sampleGrids(FILE),
      { sheet: BOARD_SHEET, rows: [[{ kind: 'text', text: 'của tôi' }]], merges: [] },
    ]);
    host.run('showBoard');
    expect(host.screen.alerts[0]).toMatch(/đổi tên trang đó/);
    expect(rowsOf(host)[0]![0]).toBe('của tôi');
  });

  it('takes few calls, however many tasks there are', () => {
    const host = open();
    host.meter.calls.clear();
    host.run('showBoard');
    expect(host.meter.total()).toBeLessThan(45);
  });
});

describe('when something stands in the way', () => {
  it('says that settings are damaged, opens the panel all the same, and sends nothing', () => {
    const host = open();
    host.properties.set('dondoc.settings.0', '{"office":');
    host.run('sendReportNow');
    expect(host.screen.alerts[0]).toMatch(/Thiết lập/);
    expect(host.mail.sent).toEqual([]);
    expect(host.panelCall('open')).toMatchObject({ fileName: FILE });
  });

  it('refuses settings that are none, with the key', () => {
    expect(() => open().panelCall('saveSettings', { letters: { remindBefore: 'x' } })).toThrow(/letters.remindBefore/);
  });

  it('keeps settings longer than one property holds, Vietnamese letters and all', () => {
    const host = open();
    const { settings } = { settings: host.panelCall('loadSettings') as { accepted: unknown[] } };
    const accepted = Array.from({ length: 150 }, (_, n) => ({
      rule: 'x',
      sheet: 'Phụ lục',
      cell: `A${n}`,
      text: 'ừ'.repeat(60),
      reason: '😀 đã xem',
    }));
    host.panelCall('saveSettings', { ...settings, accepted });
    expect((host.panelCall('loadSettings') as { accepted: unknown[] }).accepted).toEqual(accepted);
    host.panelCall('saveSettings', { ...settings, accepted: [] });
    expect(
      [...host.properties.keys()].filter((name) => name.startsWith('dondoc.settings.')).length,
    ).toBeLessThanOrEqual(2);
  });

  it('builds the menu with hardly any rights, and opens the sidebar from the built page', () => {
    const host = open();
    host.run('onOpen', 'open');
    expect(host.screen.menus[0]!.items.map(([label]) => label)).toEqual(
      expect.arrayContaining(['Kiểm tra', 'Bảng theo dõi', 'Gửi báo cáo ngay', 'Lịch gửi hằng tuần', 'Gỡ lịch']),
    );
    host.run('showPanel');
    expect(host.screen.sidebars[0]).toContain('<div id="root">');
  });

  it('answers a sidebar of another version in words', () => {
    expect(() => open().panelCall('toString')).toThrow(/tải lại trang/);
  });
});
