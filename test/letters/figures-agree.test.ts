import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { reportView } from '../../shared/delivery/report-view.js';
import { officialCount } from '../../shared/report/render/format.js';
import { renderHtml } from '../../shared/report/render/html.js';
import { renderText } from '../../shared/report/render/text.js';
import type { Report, Totals } from '../../shared/report/types.js';
import { officialDocx } from '../../service/export/docx.js';
import { harmless, reportXlsx } from '../../service/export/xlsx.js';
import { SETTINGS, sampleReport } from './sample-report.js';
import { manyTasks } from './task-sets.js';
import { ORDINARY, WEEK_BEFORE } from './ward.js';

const REPORTS: readonly (readonly [string, Report])[] = [
  ['an ordinary week', sampleReport({ tasks: ORDINARY, before: WEEK_BEFORE })],
  ['a large week', sampleReport({ tasks: manyTasks(777) })],
  ['an ordinary quarter', sampleReport({ tasks: ORDINARY, kind: 'quarter', of: '2026-11-01' })],
  ['a week looked at on its Wednesday', sampleReport({ tasks: ORDINARY, asOf: '2026-11-18', of: '2026-11-09' })],
  [
    'a large week looked at on its Thursday',
    sampleReport({ tasks: manyTasks(777), asOf: '2026-11-19', of: '2026-11-16' }),
  ],
  ['a year of 300', sampleReport({ tasks: manyTasks(300), kind: 'year', of: '2026-11-01' })],
];

/** Many overdue, some of them led by a body that is only asked. */
const ASKED_TOO = manyTasks(200).map((one, i) =>
  i % 8 === 0 ? { ...one, asked: true, lead: 'Ủy ban MTTQ Việt Nam phường' } : one,
);

const group = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '.');
const done = (t: Totals): number => t.doneOnTime + t.doneLate;
const inTime = (t: Totals): number => t.dueSoon + t.onTrack + t.openEnded;

async function workbook(report: Report): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  const bytes = await reportXlsx(report, SETTINGS);
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}

/** The words of a .docx, one line per paragraph. */
async function docxWords(report: Report): Promise<string[]> {
  const parts = unzipSync(await officialDocx(report, SETTINGS));
  const xml = strFromU8(parts['word/document.xml']!);
  return xml
    .split('</w:p>')
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join(''));
}

describe.each(REPORTS)('%s', (_name, report) => {
  const { totals } = report;

  test('html and text carry the figures of the json', () => {
    const frozen = JSON.parse(JSON.stringify(report)) as Report;
    expect(frozen.totals).toEqual(totals);
    const view = reportView(report, SETTINGS);
    const figures = view.blocks.find((block) => block.kind === 'figures');
    const shown = figures?.kind === 'figures' ? figures.items.map((item) => item.value) : [];
    expect(shown).toContain(group(done(totals)));
    expect(shown).toContain(group(totals.overdue));
    expect(shown).toContain(group(totals.unknown));
    const html = renderHtml(view).replace(/\u00a0/g, ' ');
    const text = renderText(view).replace(/\s+/g, ' ');
    for (const body of [html, text]) expect(body).toContain(`Tổng số ${group(totals.total)} nhiệm vụ`);
    expect(text).toContain(`Quá hạn: ${group(totals.overdue)}`);
    expect(text).toContain(`Hoàn thành: ${group(done(totals))}`);
  });

  test('what falls due is one count in the subject, the tile, the list, the bar, the table and the workbook', async () => {
    const view = reportView(report, SETTINGS);
    const due = report.dueNext.length;
    expect((await workbook(report)).getWorksheet('Sắp tới')!.rowCount - 5).toBe(due + (report.dueRest?.length ?? 0));
    if (report.period.kind !== 'week') return;
    const [, said] = /(\d+) đến hạn /.exec(view.subject) ?? [];
    if (said !== undefined) expect(Number(said)).toBe(due);
    const label = `Đến hạn tuần ${report.next.number}`;
    const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
    const found: Record<string, number> = {};
    for (const [i, block] of view.blocks.entries()) {
      if (block.kind === 'figures')
        for (const item of block.items) if (plain(item.label) === label) found.tile = Number(item.value);
      if (block.kind === 'bar') for (const one of block.segments) if (plain(one.label) === label) found.bar = one.count;
      if (block.kind === 'heading' && plain(block.title) === label && block.count) {
        found.heading = Number(block.count);
        const list = view.blocks[i + 1];
        if (list?.kind === 'rows') found.list = list.rows.length;
        if (list?.kind === 'table') found.list = Number(list.total?.cells[0]?.text);
      }
      if (block.kind === 'table' && block.columns[3]?.label === 'Đến hạn')
        found.byUnit = Number(block.total?.cells[3]?.text);
    }
    expect(found.tile).toBe(due);
    expect(new Set(Object.values(found))).toEqual(new Set([due]));
  });

  test('what is overdue is one count in the subject, the verdict, the tables and the lists of every format', async () => {
    const { overdue } = totals;
    const view = reportView(report, SETTINGS);
    const text = renderText(view).replace(/\s+/g, ' ');
    expect(report.overdue).toHaveLength(overdue);
    expect(view.subject).toMatch(
      report.period.kind === 'week' ? new RegExp(`^${group(overdue)} `) : `quá hạn ${group(overdue)} –`,
    );
    expect(text).toContain(`${group(overdue)} nhiệm vụ quá hạn`);
    expect(report.byUnit.reduce((sum, line) => sum + line.totals.overdue, 0)).toBe(overdue);
    expect(report.byPlan.reduce((sum, line) => sum + line.totals.overdue, 0)).toBe(overdue);
    expect(report.ages.reduce((sum, line) => sum + line.count, 0)).toBe(
      report.tasks.filter((task) => task.status.kind === 'overdue' && !task.coordinationOnly).length,
    );
    expect((await docxWords(report)).join('\n')).toContain(
      `Có ${officialCount(overdue)} nhiệm vụ chưa hoàn thành, quá hạn`,
    );
  });

  test('the workbook carries them too, by unit, by plan and task by task', async () => {
    const book = await workbook(report);
    for (const name of ['Theo đơn vị', 'Theo kế hoạch']) {
      const sheet = book.getWorksheet(name)!;
      const last = sheet.lastRow!.values as (number | string)[];
      expect(last.slice(3, 11)).toEqual([
        totals.total,
        totals.doneOnTime,
        totals.doneLate,
        totals.onTrack,
        totals.dueSoon,
        totals.openEnded,
        totals.overdue,
        totals.unknown,
      ]);
      let sum = 0;
      for (let row = 6; row < sheet.rowCount; row += 1) sum += Number(sheet.getRow(row).getCell(3).value);
      expect(sum).toBe(totals.total);
    }
    expect(book.getWorksheet('Toàn bộ nhiệm vụ')!.rowCount - 5).toBe(totals.total);
    expect(book.getWorksheet('Quá hạn')!.rowCount - 5).toBe(report.overdue.length);
    expect(book.getWorksheet('Chưa rõ thời hạn')!.rowCount - 5).toBe(report.undated.length);
  });

  test('the official report carries them too, with a leading 0 below ten', async () => {
    const words = await docxWords(report);
    const c = officialCount;
    expect(words.join('\n')).toContain(
      `Tổng số nhiệm vụ theo dõi là ${c(totals.total)}, thuộc ${c(report.sources.length)} kế hoạch. Đã hoàn thành ${c(done(totals))} nhiệm vụ`,
    );
    const at = words.indexOf('Tổng số', words.indexOf('Bảng 1. Kết quả thực hiện theo kế hoạch') + 5);
    const row = words.slice(words.indexOf('Tổng số', at), words.indexOf('Tổng số', at) + 7);
    expect(words.filter((word) => word === 'Tổng số').length).toBeGreaterThanOrEqual(4);
    expect(row[0]).toBe('Tổng số');
    expect(row.slice(1)).toEqual(
      [totals.total, totals.doneOnTime, totals.doneLate, inTime(totals), totals.overdue, totals.unknown].map(c),
    );
  });
});

test('bodies that are only asked are in no figure of days late: ages, table and verdict say the same', () => {
  const report = sampleReport({ tasks: ASKED_TOO });
  const view = reportView(report, SETTINGS);
  const text = renderText(view).replace(/\s+/g, ' ');
  const late = report.tasks.filter((task) => task.status.kind === 'overdue' && !task.coordinationOnly);
  const long = late.filter(({ status }) => status.kind === 'overdue' && status.days > 30).length;
  expect(late.length).toBeLessThan(report.totals.overdue);
  expect(text).toContain(`trong đó ${late.length} tại`);
  expect(text).toContain(`Trên 30 ngày: ${long} `);
  expect(text).toContain(`; ${long} nhiệm vụ trễ trên 30 ngày.`);
  expect(text).toContain(`Cộng: quá hạn ${report.totals.overdue}; trên 30 ngày ${long};`);
  expect(text).toContain(`Không gồm ${report.totals.overdue - late.length} nội dung đề nghị phối hợp`);
  expect(view.subject).not.toContain(' tại ');
});

test('a proposal that names no day stands in the workbook in its own words', async () => {
  const base = sampleReport({ tasks: ORDINARY });
  const tasks = base.tasks.map((task, i) => (i === 0 ? { ...task, proposal: 'Đề nghị cung cấp hồ sơ' } : task));
  const sheet = (await workbook({ ...base, tasks, awaiting: [tasks[0]!.key] })).getWorksheet('Chờ ý kiến')!;
  const at = (sheet.getRow(5).values as string[]).indexOf('Đề xuất');
  expect(sheet.getRow(6).getCell(at).value).toBe('Đề nghị cung cấp hồ sơ');
});

test('the workbook filters, prints on A4 landscape with its header on every page, and keeps days as days', async () => {
  const book = await workbook(REPORTS[0]![1]);
  for (const sheet of book.worksheets) {
    expect(sheet.autoFilter).toBeTruthy();
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('5:5');
  }
  const due = book.getWorksheet('Quá hạn')!;
  const column = (due.getRow(5).values as string[]).indexOf('Ngày đến hạn');
  expect(due.getRow(6).getCell(column).value).toEqual(new Date(Date.UTC(2026, 9, 30)));
  expect(due.getRow(6).getCell(column).numFmt).toBe('dd/mm/yyyy');
});

test('words that a spreadsheet could run are kept as words', async () => {
  const tasks = ['=HYPERLINK("http://x.example","mở")', '@SUM(1)', '+cmd|x', '- Rà soát danh mục', '-2 điểm'].map(
    (content) => ({ content, due: '2026-11-02' }),
  );
  const book = await workbook(sampleReport({ tasks }));
  const sheet = book.getWorksheet('Toàn bộ nhiệm vụ')!;
  const shown = [6, 7, 8, 9, 10].map((row) => sheet.getRow(row).getCell(4).value);
  expect(shown).toEqual([
    '\'=HYPERLINK("http://x.example","mở")',
    "'@SUM(1)",
    "'+cmd|x",
    '- Rà soát danh mục',
    '-2 điểm',
  ]);
  expect(harmless('Bình thường')).toBe('Bình thường');
});

test('an empty report still makes a workbook and a document that open', async () => {
  const empty = sampleReport({ tasks: [] });
  const book = await workbook(empty);
  expect(book.worksheets.length).toBe(7);
  expect((await docxWords(empty)).join(' ')).toContain('Chưa có nhiệm vụ nào được đọc');
});

test('number, day and signature stay blank for the clerk and the signer', async () => {
  const words = await docxWords(REPORTS[2]![1]);
  expect(words.some((word) => /^Số:\s+\/BC-UBND$/.test(word))).toBe(true);
  expect(words.some((word) => /^An Bình, ngày\s+tháng 11 năm 2026$/.test(word))).toBe(true);
  expect(words).toContain('(họ và tên người ký)');
});
