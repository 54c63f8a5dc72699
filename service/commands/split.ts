import { createHash, randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ownLine, rowNumber, splitByUnit, toIso, unitNamed } from '../../shared/index.js';
import type { OwnTask, SentFile, Settings, Split, UnitShare } from '../../shared/index.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { officeBook } from '../units/office-book.js';
import { nextRecord, readRecord, writeRecord } from '../units/sent-record.js';
import { splitFile } from '../units/split-file.js';
import { say } from '../words.js';
import { writeWorkbook } from '../write-workbook.js';

export interface SplitOptions {
  readonly out: string;
  readonly settings?: string;
  readonly unit?: readonly string[];
  readonly json?: boolean;
  readonly asOf?: string;
}

/** A name every system takes: no sign that means something in a path, no end that Windows drops. */
export function fileNameOf(number: number, unit: string): string {
  const safe = unit
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100)
    .replace(/[. ]+$/, '');
  return `${String(number).padStart(2, '0')} - ${safe}.xlsx`;
}

/**
 * dondoc split: one workbook a unit and the record `sent.json`; the annex itself is not touched. Exit 0, or 2 when it
 * cannot run. A second split into the same folder keeps the record of those before.
 */
export async function split(path: string, options: SplitOptions, console: Console): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const { book, directory, settings } = await officeBook(path, await loadSettings(options.settings), asOf);
  const parts = splitByUnit(book, (comments, unit) => ownLine(comments, unit, directory) ?? '');
  const wanted = chosen(
    parts,
    (options.unit ?? []).map((name) => unitNamed(name, directory)),
  );
  const before = await readRecord(options.out);
  const issued = toIso(asOf);
  const content = JSON.stringify(parts.units.map(({ unit, base }) => [unit, base]));
  const number = before ? (before.earlier?.length ?? 0) + 2 : 1;
  const version = `v${number}-${createHash('sha256').update(`${issued}|${content}`).digest('hex').slice(0, 8)}`;
  await mkdir(options.out, { recursive: true });
  const files: Record<string, SentFile> = {};
  for (const share of wanted) {
    const name = fileNameOf(parts.units.indexOf(share) + 1, share.unit);
    const ticket = randomBytes(16).toString('hex');
    const bytes = await splitFile(share, { plan: book.plan, version, issued, ticket, contact: contactOf(settings) });
    await writeWorkbook(join(options.out, name), bytes);
    files[name] = { unit: share.unit, ticket, base: share.base, issued: share.issued };
  }
  // The record last: it never speaks of a file that was not written.
  await writeRecord(options.out, nextRecord(book.plan, { version, issued, files }, before));
  if (options.json) console.out(JSON.stringify(summary(options.out, version, files, wanted, parts), null, 2));
  else for (const line of lines(options.out, files, wanted, parts)) console.out(line);
  return 0;
}

const contactOf = ({ office }: Settings): string =>
  office.replyTo ? `${office.contact} (${office.replyTo})` : office.contact;

function chosen({ units }: Split, names: readonly string[]): readonly UnitShare[] {
  if (units.length === 0)
    throw new Told(
      say('Phụ lục chưa ghi đơn vị chủ trì nào nên chưa tách được.', 'The annex names no unit: nothing to split.'),
    );
  if (names.length === 0) return units;
  const missing = names.filter((name) => units.every(({ unit }) => unit !== name));
  if (missing.length > 0)
    throw new Told(
      `${say('Không có nhiệm vụ nào của', 'No task belongs to')}: ${missing.join('; ')}.\n${say('Các đơn vị có nhiệm vụ', 'Units that have tasks')}: ${units.map(({ unit }) => unit).join('; ')}.`,
    );
  return units.filter(({ unit }) => names.includes(unit));
}

const count = (share: UnitShare, role: string): number =>
  share.sheets.find((sheet) => sheet.role === role)?.rows.length ?? 0;
const place = ({ code, sheet, row, words }: OwnTask) => ({ task: code, sheet, row: rowNumber(row), words });

function summary(
  out: string,
  version: string,
  files: Readonly<Record<string, SentFile>>,
  wanted: readonly UnitShare[],
  parts: Split,
) {
  const named = Object.entries(files);
  return {
    out,
    version,
    files: wanted.map((share) => ({
      file: named.find(([, { unit }]) => unit === share.unit)![0],
      unit: share.unit,
      lead: count(share, 'lead'),
      share: count(share, 'share'),
      coordinating: count(share, 'coordinating'),
    })),
    noLead: parts.noLead.map(place),
    unknown: parts.unknown.map(({ name, tasks }) => ({ name, tasks: tasks.map(place) })),
  };
}

function lines(
  out: string,
  files: Readonly<Record<string, SentFile>>,
  wanted: readonly UnitShare[],
  parts: Split,
): string[] {
  const rows = (tasks: readonly OwnTask[]): string => {
    const all = [...new Set(tasks.map(({ row }) => rowNumber(row)))];
    return all.length > 8 ? `${all.slice(0, 8).join(', ')}…` : all.join(', ');
  };
  return [
    ...Object.entries(files).map(([name, { unit }]) => {
      const share = wanted.find((one) => one.unit === unit)!;
      const parted = [
        [count(share, 'lead'), say('chủ trì', 'leads')],
        [count(share, 'share'), say('nhiệm vụ chung', 'common')],
        [count(share, 'coordinating'), say('phối hợp', 'takes part in')],
      ].filter(([n]) => n !== 0);
      return `  ${name}: ${parted.map(([n, what]) => `${n} ${what}`).join(', ')}`;
    }),
    say(
      `Đã tách thành ${wanted.length} tệp trong “${out}”, kèm sent.json (giữ lại để ghép khi đơn vị gửi về).`,
      `${wanted.length} files written to “${out}” with sent.json (keep it: merging needs it).`,
    ),
    ...(parts.unknown.length > 0
      ? [
          say(
            'Tên chưa có trong danh bạ đơn vị, đề nghị xem lại trước khi gửi:',
            'Names the directory of units does not know; look at them before sending:',
          ),
          ...parts.unknown.map(({ name, tasks }) => `  “${name}” – ${say('dòng', 'row')} ${rows(tasks)}`),
        ]
      : []),
    ...(parts.noLead.length > 0
      ? [
          say(
            `${parts.noLead.length} nhiệm vụ chưa ghi đơn vị chủ trì nên không có trong tệp nào: dòng ${rows(parts.noLead)}.`,
            `${parts.noLead.length} tasks name no lead and are in no file: rows ${rows(parts.noLead)}.`,
          ),
        ]
      : []),
  ];
}
