import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { Told } from './console.js';
import { parseJson } from './json-file.js';
import { say } from './words.js';

const configSchema = z
  .strictObject({
    /** Where the annexes lie. */
    folder: z.string(),
    /** The office's settings file. */
    settings: z.string().optional(),
    /** The store; one file, made when absent. */
    store: z.string().default('dondoc.sqlite'),
    /** Letters become .eml files here … */
    outbox: z.string().optional(),
    /** … or go to this server; the environment variable DONDOC_SMTP_URL stands above it. */
    smtp: z
      .string()
      .regex(/^smtps?:\/\//, 'phải bắt đầu bằng smtp:// hoặc smtps://')
      .optional(),
    /** … or through Gmail: a service account's key file, and the role mailbox it sends as. */
    gmail: z.strictObject({ credentials: z.string(), user: z.email() }).optional(),
    from: z.string().default('Đôn Đốc <dondoc@localhost>'),
    replyTo: z.string().optional(),
    /** How many recipients the mail provider takes in a day. */
    recipientsPerDay: z.int().positive().optional(),
    host: z.string().default('127.0.0.1'),
    /** The address people open the pages at, https://dondoc.phuong.vn; only named hosts are answered. */
    publicUrl: z.union([z.url(), z.array(z.url())]).optional(),
    port: z.int().min(1).max(65535).default(3000),
    /** false: pages only, no letters. */
    schedule: z.boolean().default(true),
  })
  .refine(
    (config) =>
      config.outbox !== undefined ||
      config.smtp !== undefined ||
      config.gmail !== undefined ||
      process.env.DONDOC_SMTP_URL !== undefined,
    {
      path: ['outbox'],
      error: 'cần “outbox” (thư mục), “smtp” (máy chủ thư) hoặc “gmail”',
    },
  );

export type Config = z.infer<typeof configSchema>;

const WORDS: Record<string, string> = {
  invalid_type: 'thiếu hoặc không đúng kiểu',
  invalid_format: 'không đúng dạng',
  too_small: 'quá nhỏ',
  too_big: 'quá lớn',
};

function problemOf(issue: z.core.$ZodIssue): string {
  const key = issue.path.join('.');
  if (issue.code === 'unrecognized_keys')
    return `${key ? `${key}: ` : ''}không có khóa ${issue.keys.map((one) => `“${one}”`).join(', ')}`;
  return `${key}: ${issue.code === 'custom' || issue.message.startsWith('phải') ? issue.message : (WORDS[issue.code] ?? issue.message)}`;
}

/** Reads the service's configuration; paths in it count from its own folder. Every wrong key is named with its line. */
export async function loadConfig(path: string): Promise<Config> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new Told(`Không mở được tệp cấu hình “${path}”.`, 2, { cause });
  }
  const json = parseJson(text, say(`Tệp cấu hình “${path}”`, `The configuration “${path}”`));
  const parsed = configSchema.safeParse(json);
  if (!parsed.success) {
    const lines = text.split('\n');
    const lineOf = (key: string): string => {
      const at = lines.findIndex((line) => line.includes(`"${key}"`));
      return at < 0 ? '' : ` (dòng ${at + 1})`;
    };
    const problems = parsed.error.issues.map((issue) => {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0]! : String(issue.path[0] ?? '');
      return `  - ${problemOf(issue)}${lineOf(key)}`;
    });
    throw new Told(`Tệp cấu hình “${path}” có ${problems.length} chỗ chưa đúng:\n${problems.join('\n')}`);
  }
  const from = dirname(resolve(path));
  const inside = (one: string | undefined): string | undefined => (one === undefined ? undefined : resolve(from, one));
  const { data } = parsed;
  return {
    ...data,
    folder: resolve(from, data.folder),
    settings: inside(data.settings),
    outbox: inside(data.outbox),
    gmail: data.gmail && { ...data.gmail, credentials: resolve(from, data.gmail.credentials) },
    store: resolve(from, data.store),
  };
}
