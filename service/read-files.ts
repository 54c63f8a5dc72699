import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readWorkbook } from '../ooxml/index.js';
import type { Grid } from '../shared/index.js';
import { say } from './words.js';

/** A file larger than this is not an annex; it is refused before it is read. */
const LARGEST = 100 * 1024 * 1024;

export type FileReading =
  | {
      readonly ok: true;
      readonly path: string;
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly grids: readonly Grid[];
    }
  | { readonly ok: false; readonly path: string; readonly name: string; readonly reason: string };

function whyUnreadable(code: string | undefined): string {
  if (code === 'ENOENT')
    return say('Không có tệp này. Kiểm tra lại tên và thư mục.', 'There is no such file. Check its name and folder.');
  if (code === 'EISDIR') return say('Đây là thư mục, không phải tệp Excel.', 'This is a folder, not an Excel file.');
  if (code === 'EACCES' || code === 'EPERM') return say('Không có quyền đọc tệp này.', 'You may not read this file.');
  if (code === 'EBUSY')
    return say(
      'Tệp đang được chương trình khác giữ. Đề nghị lưu và đóng Excel rồi thử lại.',
      'Another program holds the file. Please save it, close Excel and try again.',
    );
  return say(
    `Không đọc được tệp (${code ?? 'không rõ nguyên nhân'}).`,
    `The file cannot be read (${code ?? 'cause unknown'}).`,
  );
}

/** Reads one workbook; whatever is wrong comes back as a sentence for a person. */
export async function readFileGrids(path: string): Promise<FileReading> {
  const name = basename(path);
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return { ok: false, path, name, reason: whyUnreadable('EISDIR') };
    if (facts.size > LARGEST)
      return {
        ok: false,
        path,
        name,
        reason: say(
          'Tệp lớn hơn 100 MB, không phải phụ lục phân công nhiệm vụ.',
          'The file is larger than 100 MB: it is no annex.',
        ),
      };
    const bytes = new Uint8Array(await readFile(path));
    const read = readWorkbook(bytes);
    if (!read.ok) return { ok: false, path, name, reason: read.error.message };
    return { ok: true, path, name, bytes, grids: read.workbook.grids };
  } catch (cause) {
    return { ok: false, path, name, reason: whyUnreadable((cause as { code?: string }).code) };
  }
}
