import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { SPLIT_FORMAT } from '../../shared/index.js';
import type { SentIssue, SentRecord } from '../../shared/index.js';
import { replaceFile } from '../../ooxml/node/replace-file.js';
import { Told } from '../console.js';
import { say } from '../words.js';

export const RECORD_FILE = 'sent.json';
/** Issues kept beside the newest one: files come back late. */
const KEPT = 12;

const line = z.tuple([z.string(), z.string(), z.union([z.string(), z.number(), z.null()])]);
const issue = z.object({
  version: z.string(),
  issued: z.string(),
  files: z.record(
    z.string(),
    z.object({ unit: z.string(), ticket: z.string(), base: z.array(line), issued: z.optional(z.array(line)) }),
  ),
});
const schema = z.extend(issue, {
  format: z.literal(SPLIT_FORMAT),
  plan: z.string(),
  earlier: z.optional(z.array(issue)),
});

/** The record of a folder or file; undefined where there is none, Told where it cannot be read. */
export async function readRecord(place: string): Promise<SentRecord | undefined> {
  const folder = await stat(place).then(
    (facts) => facts.isDirectory(),
    () => false,
  );
  const path = folder ? join(place, RECORD_FILE) : place;
  const text = await readFile(path, 'utf8').catch((cause: { code?: string }) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new Told(say(`Không đọc được “${path}”.`, `“${path}” cannot be read.`), 2, { cause });
  });
  if (text === undefined) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  const read = schema.safeParse(json);
  if (read.success) return read.data;
  throw new Told(
    say(
      `“${path}” không còn đúng như khi gửi tệp. Lấy lại bản sao lưu của tệp này, hoặc bỏ tệp này đi để chỉ đối chiếu với số liệu ghi trong các tệp gửi về.`,
      `“${path}” is not as it was when the files went out. Restore it from a backup, or take it away to compare with what the returned files themselves hold.`,
    ),
  );
}

/** The new issue with those before it. */
export function nextRecord(plan: string, fresh: SentIssue, before: SentRecord | undefined): SentRecord {
  const earlier: SentIssue[] = [];
  if (before && before.plan === plan) {
    const { version, issued, files } = before;
    earlier.push({ version, issued, files }, ...(before.earlier ?? []));
  }
  return { format: SPLIT_FORMAT, plan, ...fresh, ...(earlier.length > 0 ? { earlier: earlier.slice(0, KEPT) } : {}) };
}

export async function writeRecord(folder: string, record: SentRecord): Promise<void> {
  const path = join(folder, RECORD_FILE);
  await mkdir(dirname(path), { recursive: true });
  await replaceFile(path, new TextEncoder().encode(`${JSON.stringify(record)}\n`));
}
