import { parse } from 'node:path';
import { drawMarks } from '../../ooxml/index.js';
import { checkFile } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { writeWorkbook } from '../write-workbook.js';
import { copyNote, xlsxBeside } from '../new-beside.js';
import type { FileReading } from '../read-files.js';
import { asOfOption, loadSettings } from '../options.js';
import { countsLine } from '../view/check-text.js';
import { say } from '../words.js';

export interface MarkOptions {
  readonly asOf?: string;
  readonly settings?: string;
  readonly out?: string;
}

/** “ke-hoach.xlsx” → “ke-hoach.danh-dau.xlsx” */
function markedPath({ path, from }: FileReading & { ok: true }): string {
  if (from !== undefined) return xlsxBeside(path, '.danh-dau');
  const { dir, name, ext } = parse(path);
  return `${dir === '' ? '' : `${dir}/`}${name}.danh-dau${ext}`;
}

/** The marked workbook; why it cannot be marked is told, never thrown at a person as it is. */
function marked(name: string, bytes: Uint8Array, marks: Parameters<typeof drawMarks>[1]): Uint8Array {
  try {
    return drawMarks(bytes, marks);
  } catch (cause) {
    throw new Told(`${name}: ${cause instanceof Error ? cause.message : ''}`, 2, { cause });
  }
}

/** dondoc mark: writes the marks into a copy; the file itself is never touched unless -o names it (then a .bak is kept). */
export async function mark(path: string, options: MarkOptions, console: Console): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const { reading, checks } = await checkFile(path, await loadSettings(options.settings), asOf);
  if (!reading.ok) throw new Told(`${reading.name}: ${reading.reason}`);
  const out = options.out ?? markedPath(reading);
  const marks = checks.flatMap((check) => (check.located ? check.marks : []));
  await writeWorkbook(out, marked(reading.name, reading.bytes, marks));
  console.out(
    `${say(`Đã đánh dấu ${marks.length} vùng trong ${out}`, `Marked ${marks.length} areas in ${out}`)}; ${countsLine(checks)}.`,
  );
  if (reading.from !== undefined) console.out(copyNote(reading));
  return 0;
}
