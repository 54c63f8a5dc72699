import { readdir } from 'node:fs/promises';
import type { Dirent } from 'node:fs';
import { join } from 'node:path';
import { Told } from './console.js';
import { isSpreadsheetName } from './read-files.js';
import type { FileReading } from './read-files.js';
import { say } from './words.js';

export interface FolderFiles {
  /** Workbooks to be read, in the order of their names; also those of a kind that is refused with a reason. */
  readonly paths: readonly string[];
  /** What is not even tried. */
  readonly unread: readonly (FileReading & { ok: false })[];
}

/** What a folder of annexes holds; Excel's own lock files and our backups are no files of the office. Told when it cannot be read. */
export async function folderFiles(folder: string): Promise<FolderFiles> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: { code?: string }) => {
    throw new Told(
      `Không đọc được thư mục phụ lục “${folder}” (${cause.code ?? 'không rõ'}). Kiểm tra thư mục và quyền đọc.`,
      2,
      { cause },
    );
  });
  const seen = entries
    .filter(({ name }) => !name.startsWith('~$') && !name.startsWith('.') && !/\.(?:bak|tmp)$/i.test(name))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
  const books = seen.filter((entry) => !entry.isDirectory() && isSpreadsheetName(entry.name));
  const others = seen.filter((entry) => !books.includes(entry));
  return {
    paths: books.map(({ name }) => join(folder, name)),
    unread: await Promise.all(others.map((entry) => besideBooks(folder, entry))),
  };
}

/** A folder in the folder, or a file that is no table. */
async function besideBooks(folder: string, entry: Dirent): Promise<FileReading & { ok: false }> {
  const path = join(folder, entry.name);
  const base = { ok: false as const, path, name: entry.name, because: 'unsupported' as const };
  if (!entry.isDirectory())
    return { ...base, beside: true, reason: say('Không phải bảng tính.', 'This is no spreadsheet.') };
  const inside = await readdir(path).catch(() => undefined);
  const books = inside?.filter(isSpreadsheetName).length;
  const reason =
    books === undefined
      ? say('Thư mục con không mở được.', 'This subfolder cannot be opened.')
      : say(
          `Thư mục con có ${books} bảng tính chưa được đọc. Đề nghị chép các tệp cần theo dõi ra thư mục phụ lục.`,
          `This subfolder holds ${books} spreadsheets that are not read. Please copy those to be followed into the folder itself.`,
        );
  return { ...base, reason, ...(books === 0 ? { beside: true } : {}) };
}
