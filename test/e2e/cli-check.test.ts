import { writeFile } from 'node:fs/promises';
import { tempFolder } from '../service/temp-folder.js';
import { AS_OF, CITY, COMMUNE, WARD, checkJson, runCli } from './run-cli.js';

const inFolder = tempFolder('cli');

describe('dondoc check', () => {
  it('counts rows, groups and tasks of every sample, one object per file and sheet', async () => {
    const { code, sheets } = await checkJson(WARD, COMMUNE, CITY, ...AS_OF);
    const located = sheets.filter((sheet) => sheet.located);
    expect(located.map(({ counts }) => counts)).toEqual([
      { rows: 35, groups: 5, tasks: 30 },
      { rows: 25, groups: 0, tasks: 25 },
      { rows: expect.any(Number) as number, groups: 3, tasks: 23 },
    ]);
    for (const sheet of located) expect(sheet.tasks).toHaveLength(sheet.counts.tasks);
    expect(code).toBe(1);
  });

  it('prints every key of a task, absent values as null', async () => {
    const { sheets } = await checkJson(WARD, ...AS_OF);
    const task = sheets.find((sheet) => sheet.located)!.tasks[0]!;
    expect(Object.keys(task)).toEqual(
      expect.arrayContaining([
        'row',
        'ordinal',
        'group',
        'content',
        'lead',
        'coordinating',
        'output',
        'deadline',
        'status',
      ]),
    );
    expect(Object.keys(task.deadline)).toEqual(
      expect.arrayContaining(['text', 'ok', 'kind', 'start', 'due', 'every', 'grain', 'bound', 'assumed', 'reason']),
    );
    expect(Object.values(task.deadline)).not.toContain(undefined);
  });

  it('reads a month stored as a date by what the sheet shows', async () => {
    const { sheets } = await checkJson(WARD, ...AS_OF);
    const month = sheets.flatMap((sheet) => sheet.tasks).find((task) => task.deadline.text === 'Tháng 12/2026');
    expect(month?.deadline).toMatchObject({ ok: true, due: '2026-12-31', grain: 'month' });
  });

  it('never calls an unread deadline overdue', async () => {
    const { sheets } = await checkJson(WARD, COMMUNE, CITY, '--as-of', '2030-01-01');
    const unread = sheets.flatMap((sheet) => sheet.tasks).filter((task) => !task.deadline.ok);
    expect(unread.length).toBeGreaterThan(0);
    expect(unread.filter((task) => task.status.kind === 'overdue')).toEqual([]);
  });

  it('says “today”, and no days left, of what is due on the very day', async () => {
    const { out } = await runCli('check', CITY, '--as-of', '2026-11-19');
    expect(out).toContain('Đến hạn hôm nay');
    expect(out).not.toMatch(/còn 0 ngày/);
  });

  it('prints a table and the counts for a person', async () => {
    const { out, code } = await runCli('check', WARD, ...AS_OF);
    expect(out).toContain('1 phụ lục, 30 nhiệm vụ, 5 nhóm, 35 dòng');
    expect(out).toContain('deadline-impossible');
    expect(code).toBe(1);
  });

  it('reads the other files when one cannot be read, and exits 2', async () => {
    await writeFile(inFolder('gia.xlsx'), 'xin chào');
    const { code, sheets } = await checkJson(
      inFolder('gia.xlsx'),
      inFolder('khong-co.xlsx'),
      inFolder(),
      WARD,
      ...AS_OF,
    );
    expect(code).toBe(2);
    expect(sheets.slice(0, 3).map((sheet) => Boolean(sheet.error))).toEqual([true, true, true]);
    expect(sheets.some((sheet) => sheet.located)).toBe(true);
  });

  it('names the sheets when the one asked for is not there', async () => {
    const { code, err } = await runCli('check', WARD, '--sheet', 'Không có');
    expect(code).toBe(2);
    expect(err).toContain('“Phụ lục”');
  });

  it('takes the day of issue from the command line', async () => {
    const { sheets } = await checkJson(COMMUNE, '--issued', '2024-02-01', ...AS_OF);
    const yearless = sheets.flatMap((sheet) => sheet.tasks).find((task) => task.deadline.text === 'Trước 25/12');
    expect(yearless?.deadline).toMatchObject({
      due: '2024-12-24',
      assumed: expect.arrayContaining(['year']) as string[],
    });
  });
});
