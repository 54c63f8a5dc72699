import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { openHere } from '../foreign/open-here.js';
import type { ForeignKind } from '../foreign/index.js';
import type { CellNote } from '../ooxml/index.js';
import type { Address, Grid, UnreadBecause } from '../shared/index.js';
import { say } from './words.js';

/** A file larger than this is not an annex; it is refused before it is read. */
const LARGEST = 100 * 1024 * 1024;

export type FileReading =
  | {
      readonly ok: true;
      readonly path: string;
      readonly name: string;
      /** Of an .xlsx: the file's own, or those of the copy a file of another kind (`from`) was read as. */
      readonly bytes: Uint8Array;
      readonly grids: readonly Grid[];
      readonly from?: ForeignKind;
      /** Cells that are not in the grids because they lie too far out, and cells that could not be read as they stand. */
      readonly leftOut?: readonly Address[];
      readonly notes?: readonly CellNote[];
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

const OTHER_KIND = new Set(['old-xls', 'ods', 'xlsb', 'not-a-workbook', 'not-a-zip', 'word-document']);

const becauseOf = (kind: string): UnreadBecause =>
  kind === 'encrypted' ? 'encrypted' : OTHER_KIND.has(kind) ? 'unsupported' : 'damaged';

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
    const opened = await openHere(new Uint8Array(await readFile(path)), name);
    if (!opened.ok) return refused(becauseOf(opened.error.kind), opened.error.message);
    const { bytes, workbook, from } = opened;
    const { grids, leftOut, notes } = workbook;
    return { ok: true, path, name, bytes, grids, leftOut, notes, ...(from === undefined ? {} : { from }) };
  } catch (cause) {
    return { ok: false, path, name, ...whyUnreadable((cause as { code?: string }).code) };
  }
}
