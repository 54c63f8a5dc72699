import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { historyOf, isOpenField, mergeReturned, unitNamed } from '../../shared/index.js';
import type { Merge, PreparedDirectory, SentRecord, Take } from '../../shared/index.js';
import { writeMerge } from '../../ooxml/index.js';
import { systemClock } from '../clock.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { officeBook } from '../units/office-book.js';
import { readReturned } from '../units/read-returned.js';
import { readRecord } from '../units/sent-record.js';
import { mergeJson, mergeLines } from '../view/merge-text.js';
import { say } from '../words.js';
import { writeWorkbook } from '../write-workbook.js';

export interface MergeOptions {
  readonly sent?: string;
  readonly asOf?: string;
  readonly settings?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly out?: string;
  readonly take?: readonly string[];
}

/**
 * dondoc merge: brings the answers of units home. Writes only with -o; --dry-run says exactly what a run would do. Exit 0
 * all applied, 1 something to decide (a cell or a file refused, a conflict), 2 cannot run.
 */
export async function merge(
  path: string,
  returned: readonly string[],
  options: MergeOptions,
  console: Console,
): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const office = await officeBook(path, await loadSettings(options.settings), asOf);
  const { book, directory, bytes } = office;
  const paths = await filesIn(returned);
  const record = await recordFor(options.sent, path, paths);
  // One after another: 30 files of pictures must not be held in memory at once.
  const files = [];
  for (const one of paths) files.push(await readReturned(one));
  const merged = mergeReturned({
    book,
    directory,
    asOf,
    returned: files,
    take: (options.take ?? []).map((text) => takeOf(text, directory)),
    ...(record ? { record } : {}),
  });
  if (merged.missing.length > 0)
    throw new Told(
      say(
        `Phụ lục chưa có cột cho nội dung đơn vị gửi (${merged.missing.join(', ')}). Chạy: dondoc track “${path}” -o TỆP, rồi ghép vào tệp đó.`,
        `The annex has no column for what units sent (${merged.missing.join(', ')}). Run: dondoc track “${path}” -o FILE, then merge into that file.`,
      ),
    );
  const write = options.out !== undefined && !options.dryRun;
  const written = writeMerge(bytes, merged.changes, historyOf(merged.applied, systemClock.now(), 'file'));
  if (written.error) throw new Told(written.error.message);
  const stopped = written.refused[0];
  if (stopped)
    throw new Told(
      say(
        `Chưa ghi được ô tại trang “${stopped.at.sheet}”, dòng ${stopped.at.row + 1}: trang đang khóa hoặc ô không cho ghi. Bỏ bảo vệ trang rồi ghép lại; chưa ghi tệp nào.`,
        `A cell on sheet “${stopped.at.sheet}”, row ${stopped.at.row + 1} cannot be written: unprotect the sheet and merge again. Nothing is written.`,
      ),
    );
  if (write) await writeWorkbook(options.out, written.bytes);
  if (options.json) console.out(JSON.stringify(mergeJson(merged), null, 2));
  else {
    for (const line of mergeLines(merged, book)) console.out(line);
    console.out(outcome(options, write));
  }
  return exitCode(merged);
}

const exitCode = ({ refused, conflicts, files }: Merge): number =>
  refused.length > 0 || conflicts.length > 0 || files.some(({ state }) => state === 'refused') ? 1 : 0;

function outcome({ out, dryRun }: MergeOptions, written: boolean): string {
  if (written) return say(`Đã ghi “${out}”.`, `Written to “${out}”.`);
  if (dryRun) return say('Chạy thử: chưa ghi tệp nào.', 'Dry run: nothing is written.');
  return say(
    'Chưa ghi tệp nào. Xem danh sách trên, rồi chạy lại với -o TỆP để ghi.',
    'Nothing is written. Look at the list, then run again with -o FILE to write.',
  );
}

/** Files named, and those of folders named; the record, owner files and hidden ones are no answers. */
async function filesIn(named: readonly string[]): Promise<string[]> {
  const paths: string[] = [];
  for (const one of named) {
    const facts = await stat(one).catch((cause: unknown) => {
      throw new Told(say(`Không có tệp “${one}”.`, `There is no file “${one}”.`), 2, { cause });
    });
    if (!facts.isDirectory()) paths.push(one);
    else
      for (const name of (await readdir(one)).sort())
        if (!/^[.~]|\.json$/i.test(name) && (await stat(join(one, name))).isFile()) paths.push(join(one, name));
  }
  const all = [...new Map(paths.map((path) => [resolve(path), path])).values()];
  if (all.length === 0) throw new Told(say('Chưa có tệp nào để ghép.', 'There is no file to merge.'));
  return all;
}

/** The record named by --sent, or the one beside the annex or the returned files. */
async function recordFor(
  sent: string | undefined,
  annex: string,
  paths: readonly string[],
): Promise<SentRecord | undefined> {
  if (sent !== undefined) {
    const record = await readRecord(sent);
    if (!record) throw new Told(say(`Không thấy sent.json tại “${sent}”.`, `There is no sent.json at “${sent}”.`));
    return record;
  }
  for (const folder of new Set([annex, ...paths].map((path) => dirname(path)))) {
    const record = await readRecord(folder);
    if (record) return record;
  }
  return undefined;
}

/** `theirs:T-7K2M9Q.status`, `ours:…`, `both:…`; `@unit` where several units answered. */
function takeOf(text: string, directory: PreparedDirectory): Take {
  const match = /^(ours|theirs|both):(.+)\.([a-zA-Z]+)(?:@(.+))?$/.exec(text);
  if (!match || !isOpenField(match[3]!))
    throw new Told(
      say(
        `--take: “${text}” chưa đúng. Viết theo dạng theirs:MÃ.CỘT, ví dụ theirs:T-7K2M9Q.status (hoặc ours:…, both:…; thêm @đơn vị khi có nhiều đơn vị).`,
        `--take: “${text}” is not understood. Write theirs:CODE.FIELD, such as theirs:T-7K2M9Q.status (or ours:…, both:…; add @unit where several answered).`,
      ),
    );
  const unit = match[4] === undefined ? {} : { unit: unitNamed(match[4], directory) };
  return { side: match[1] as Take['side'], task: match[2]!, field: match[3], ...unit };
}
