import { buildSheets } from '../../scripts/build/sheets.mjs';
import { readSettings } from '../../shared/index.js';
import type { Grid, Settings } from '../../shared/index.js';
import { checkFile } from '../../service/check-files.js';
import { SheetsHost } from '../sheets-host/host.js';
import { SAMPLES, sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

beforeAll(() => buildSheets(), 120_000);

const settings = (): Settings => {
  const read = readSettings(sampleSettings());
  if (!read.ok) throw new Error('sample settings');
  return read.settings;
};
const ZONES = ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York'] as const;

function openSample(file: string, zone: string, locale: string): SheetsHost {
  const host = new SheetsHost({ grids: sampleGrids(file), name: file, zone, locale });
  host.panelCall('saveSettings', sampleSettings());
  return host;
}

describe('Kiểm tra in Google Sheets', () => {
  it.each(SAMPLES.flatMap((file) => ZONES.map((zone) => [file, zone] as const)))(
    'finds in %s in a sheet of zone %s what the command line finds in the file',
    async (file, zone) => {
      const host = openSample(file, zone, zone === 'UTC' ? 'en_US' : 'vi_VN');
      const counts = host.run('checkAndMark') as { error: number; warning: number; notice: number; tasks: number };
      const { checks } = await checkFile(`samples/${file}`, settings(), { year: 2026, month: 11, day: 16 });
      const issues = checks.flatMap((check) => check.issues);
      const of = (severity: string): number => issues.filter((issue) => issue.severity === severity).length;
      expect(counts.error + counts.warning + counts.notice).toBeGreaterThan(5);
      expect({ ...counts }).toEqual({
        error: of('error'),
        warning: of('warning'),
        notice: of('notice'),
        tasks: checks.flatMap((check) => (check.located ? check.judgements : [])).length,
        overdue: checks
          .flatMap((check) => (check.located ? check.judgements : []))
          .filter(({ status }) => status.kind === 'overdue').length,
      });
      expect(host.screen.alerts[0]).toContain(`${counts.tasks} nhiệm vụ`);
      expect(host.book.sheets.flatMap((sheet) => sheet.rules).length).toBeGreaterThan(0);
    },
  );

  it('says plainly that there is no annex, and draws nothing', () => {
    const host = new SheetsHost({
      grids: [{ sheet: 'Trang 1', rows: [[{ kind: 'text', text: 'Xin chào' }]], merges: [] }],
    });
    host.run('checkAndMark');
    expect(host.screen.alerts).toEqual([expect.stringMatching(/^Chưa thấy phụ lục/)]);
    expect(host.book.sheets[0]!.rules).toEqual([]);
  });

  it('reads and checks ten thousand rows in at most ten service calls and well within six minutes', () => {
    const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'];
    const rows: Grid['rows'] = [
      head.map((text) => ({ kind: 'text', text }) as const),
      ...Array.from({ length: 10_000 }, (_, n) => [
        { kind: 'number', text: String(n + 1), value: n + 1 } as const,
        { kind: 'text', text: `Rà soát, cập nhật hồ sơ số ${n + 1} của tổ dân phố` } as const,
        { kind: 'text', text: n % 2 ? 'Công an phường' : 'Phòng Văn hóa - Xã hội' } as const,
        n % 3
          ? ({ kind: 'text', text: `Trước ngày ${(n % 28) + 1}/12/2026` } as const)
          : ({
              kind: 'date',
              text: `${(n % 28) + 1}/11/2026`,
              value: { year: 2026, month: 11, day: (n % 28) + 1 },
              format: 'd/m/yyyy',
            } as const),
        { kind: 'text', text: `Báo cáo số ${n + 1}` } as const,
      ]),
    ];
    const host = new SheetsHost({ grids: [{ sheet: 'Phụ lục', rows, merges: [] }] });
    const begun = host.meter.now;
    const counts = host.run('checkNow') as { tasks: number };
    expect(counts.tasks).toBe(10_000);
    expect(Object.fromEntries(host.meter.calls)).toMatchInlineSnapshot(`
     {
       "Properties.getProperties": 1,
       "Range.getDisplayValues": 1,
       "Range.getFormulas": 1,
       "Range.getMergedRanges": 1,
       "Range.getNumberFormats": 1,
       "Range.getValues": 1,
       "Sheet.getDataRange": 1,
       "Sheet.getProtections": 1,
       "Spreadsheet.getSheets": 1,
       "Spreadsheet.getSpreadsheetTimeZone": 1,
     }
    `);
    expect(host.meter.total()).toBeLessThanOrEqual(10);
    expect(host.meter.now - begun).toBeLessThan(15_000);
  }, 60_000);
});
