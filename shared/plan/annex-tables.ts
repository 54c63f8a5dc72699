import { readAnnex, locateAnnex } from '../annex/index.js';
import type { Cell, Grid, Range } from '../grid/grid.js';
import type { Settings } from '../settings/settings.js';
import type { PreparedDirectory } from '../unit/index.js';
import { canonical } from './canonical.js';
import { rolesIn } from './coordinating.js';
import type { Drafts } from './drafts.js';
import type { Damage } from './likeness.js';
import { readNames } from './names.js';
import { NOWHERE, type Paragraph } from './paragraphs.js';
import { NO_DEADLINE, readTime, type Clock } from './time.js';
import type { Asked, DocumentTable, PlanDraft, PlanTask } from './types.js';

/** A table as the grid the annex room reads. */
export function gridOf(table: DocumentTable): Grid {
  const rows: Cell[][] = [];
  const merges: Range[] = [];
  const taken = new Set<string>();
  table.rows.forEach((cells, r) => {
    let column = 0;
    const row = (rows[r] ??= []);
    for (const { text, columns = 1, rows: high = 1 } of cells) {
      while (taken.has(`${r},${column}`)) column += 1;
      row[column] = text.trim() === '' ? { kind: 'blank', text: '' } : { kind: 'text', text };
      for (let y = 0; y < high; y++) for (let x = 0; x < columns; x++) taken.add(`${r + y},${column + x}`);
      if (columns > 1 || high > 1)
        merges.push({ top: r, left: column, bottom: r + high - 1, right: column + columns - 1 });
      column += columns;
    }
    for (let x = 0; x < row.length; x++) row[x] ??= { kind: 'blank', text: '' };
  });
  return { sheet: `Bảng ${table.table}`, rows, merges };
}

/** Reads the tables that are annexes of tasks; every other table is named with the reason it was not read. */
export function readAnnexTables(
  paragraphs: readonly Paragraph[],
  drafts: Drafts,
  clock: Clock,
  settings: Settings,
  directory: PreparedDirectory,
  damage: Damage,
): { readonly tasks: readonly PlanTask[]; readonly tables: PlanDraft['tables'] } {
  const tasks: PlanTask[] = [];
  const tables: PlanDraft['tables'][number][] = [];
  let annex = false;
  for (const paragraph of paragraphs) {
    const { table } = paragraph;
    if (!table) {
      if (/^\s*ph[ụu]\s*l[ụu]c/iu.test(paragraph.text)) {
        annex = true;
        tables.push({
          source: paragraph.source,
          read: false,
          why: 'Phụ lục đã bị dàn thành dòng chữ: lấy bảng từ tệp Word hoặc Excel',
        });
      }
      if (annex && paragraph.source.table === null && paragraph.text !== '') drafts.aside(paragraph, 'phụ lục');
      continue;
    }
    if (annex && tables[tables.length - 1]?.source.table === null) tables.pop();
    const grid = gridOf(table);
    const location = locateAnnex(grid, settings);
    if (!location.found) {
      const text = table.rows.map((row) => row.map((cell) => cell.text).join(' | ')).join('\n');
      if (table.rows.length > 2)
        tables.push({ source: paragraph.source, read: false, why: 'Bảng không có cột nhiệm vụ và đơn vị' });
      drafts.notTasks.push({ text, why: 'bảng không phải phân công nhiệm vụ', source: paragraph.source });
      continue;
    }
    tables.push({ source: paragraph.source, read: true, why: '' });
    for (const place of location.places)
      for (const task of readAnnex(grid, place, settings).tasks) {
        const roles = rolesIn(task.lead.text, damage);
        const lead = roles.lead.map((name) => canonical(name, directory, damage, drafts.scope));
        const helpers = [
          ...readNames(task.coordinating.text.replace(/\n+/g, '; '), 0, damage, true).names,
          ...roles.coordinating,
        ].map((name) => canonical(name, directory, damage, drafts.scope));
        const deadline = task.deadline.text.trim() === '' ? NO_DEADLINE : readTime(task.deadline.text, clock);
        const asked: Asked[] = [];
        if (lead.length === 0) asked.push({ field: 'lead', why: 'Bảng không nêu đơn vị chủ trì' });
        if (deadline.asked) asked.push({ field: 'deadline', why: `Thời hạn “${deadline.text}” cần xem lại` });
        for (const unit of lead) if (unit.doubt) asked.push({ field: 'lead', why: unit.doubt });
        tasks.push({
          part: 'annex',
          section: `PL${task.ordinal.text ? `.${task.ordinal.text}` : ''}`,
          heading: task.group.join(' › '),
          group: false,
          lead: lead.map(({ text, unit }) => ({ text, unit })),
          coordinating: helpers.map(({ text, unit }) => ({ text, unit })),
          content: task.content.text,
          deadline,
          output: task.output.text.trim() === '' ? null : task.output.text,
          source: { ...NOWHERE, table: table.table, page: table.page ?? null, row: task.row + 1 },
          asked,
        });
      }
  }
  return { tasks, tables };
}
