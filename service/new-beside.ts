import { access } from 'node:fs/promises';
import { parse } from 'node:path';
import { foreignName } from '../foreign/index.js';
import type { FileReading } from './read-files.js';
import { Told } from './console.js';
import { say } from './words.js';

type Read = FileReading & { ok: true };

/** “kh-12.xls” → “kh-12.xlsx”, with `more` before the ending. */
export function xlsxBeside(path: string, more = ''): string {
  const { dir, name } = parse(path);
  return `${dir === '' ? '' : `${dir}/`}${name}${more}.xlsx`;
}

/**
 * Where a changed workbook goes when nobody named a file: back into an .xlsx, beside a file of another kind, which is never
 * written. Told where a file of that name is there already: it is somebody's.
 */
export async function writtenTo(reading: Read): Promise<string> {
  if (reading.from === undefined) return reading.path;
  const beside = xlsxBeside(reading.path);
  const taken = await access(beside).then(
    () => true,
    () => false,
  );
  if (taken)
    throw new Told(
      say(
        `${reading.name}: tệp ở định dạng ${foreignName(reading.from)} nên bản đã sửa phải ghi sang tệp .xlsx, mà “${beside}” đã có. Đề nghị nêu tên tệp khác bằng -o.`,
        `${reading.name}: this kind of file is not written; the mended copy would be “${beside}”, which is there already. Please name another file with -o.`,
      ),
    );
  return beside;
}

/** What a person must know of a copy made from a file of another kind; '' for an .xlsx. */
export const copyNote = ({ from, name }: Read): string =>
  from === undefined
    ? ''
    : say(
        `Tệp gốc ${name} ở định dạng ${foreignName(from)} và được giữ nguyên; tệp .xlsx mới có đủ nội dung, ô gộp, công thức và dạng ngày, số nhưng không mang theo phông chữ, màu, đường kẻ và biểu đồ.`,
        `${name} (${from}) is kept as it is; the new .xlsx has its contents, merged cells, formulas and number formats, but not its fonts, colours, borders and charts.`,
      );
