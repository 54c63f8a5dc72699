import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { readWorkbook } from '../ooxml/index.js';
import type { Grid, UnreadBecause } from '../shared/index.js';
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
  | {
      readonly ok: false;
      readonly path: string;
      readonly name: string;
      readonly because: UnreadBecause;
      readonly reason: string;
      /** No plan can be in it: named in the account, not in letters. */
      readonly beside?: boolean;
    };

function whyUnreadable(code: string | undefined): { because: UnreadBecause; reason: string } {
  if (code === 'ENOENT')
    return {
      because: 'vanished',
      reason: say(
        'Không có tệp này. Kiểm tra lại tên và thư mục.',
        'There is no such file. Check its name and folder.',
      ),
    };
  if (code === 'EISDIR')
    return {
      because: 'unsupported',
      reason: say('Đây là thư mục, không phải tệp Excel.', 'This is a folder, not an Excel file.'),
    };
  if (code === 'EACCES' || code === 'EPERM')
    return { because: 'locked', reason: say('Không có quyền đọc tệp này.', 'You may not read this file.') };
  if (code === 'EBUSY')
    return {
      because: 'locked',
      reason: say(
        'Tệp đang được chương trình khác giữ. Đề nghị lưu và đóng Excel rồi thử lại.',
        'Another program holds the file. Please save it, close Excel and try again.',
      ),
    };
  return {
    because: 'damaged',
    reason: say(
      `Không đọc được tệp (${code ?? 'không rõ nguyên nhân'}).`,
      `The file cannot be read (${code ?? 'cause unknown'}).`,
    ),
  };
}

const OTHER_KIND = new Set(['old-xls', 'ods', 'xlsb', 'not-a-workbook', 'not-a-zip']);

const becauseOf = (kind: string): UnreadBecause =>
  kind === 'encrypted' ? 'encrypted' : OTHER_KIND.has(kind) ? 'unsupported' : 'damaged';

/** Plain tables of text have no sheets: they are refused with the way to one that has. */
const TEXT = new Set(['.csv', '.tsv', '.txt']);
const SHEETS = new Set(['.xlsx', '.xlsm', '.xls', '.xlsb', '.xltx', '.xltm', '.ods', '.csv', '.tsv', '.et', '.gsheet']);

/** Could hold a plan, whether or not it is read. */
export const isSpreadsheetName = (name: string): boolean => SHEETS.has(extname(name).toLowerCase());

/** Reads one workbook; whatever is wrong comes back as a sentence for a person. */
export async function readFileGrids(path: string): Promise<FileReading> {
  const name = basename(path);
  const refused = (because: UnreadBecause, reason: string): FileReading => ({
    ok: false,
    path,
    name,
    because,
    reason,
  });
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return { ok: false, path, name, ...whyUnreadable('EISDIR') };
    if (facts.size > LARGEST)
      return refused(
        'unsupported',
        say(
          'Tệp lớn hơn 100 MB, không phải phụ lục phân công nhiệm vụ.',
          'The file is larger than 100 MB: it is no annex.',
        ),
      );
    if (TEXT.has(extname(name).toLowerCase()))
      return refused(
        'unsupported',
        say(
          'Tệp ở định dạng văn bản (.csv). Đề nghị mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi thử lại.',
          'The file is a table of text (.csv). Please open it in Excel, save it as .xlsx and try again.',
        ),
      );
    const bytes = new Uint8Array(await readFile(path));
    const read = readWorkbook(bytes);
    if (!read.ok) return refused(becauseOf(read.error.kind), read.error.message);
    return { ok: true, path, name, bytes, grids: read.workbook.grids };
  } catch (cause) {
    return { ok: false, path, name, ...whyUnreadable((cause as { code?: string }).code) };
  }
}
