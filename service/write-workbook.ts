import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { replaceFile } from '../ooxml/node/replace-file.js';
import { Told } from './console.js';
import { say } from './words.js';

/** The file Excel or LibreOffice lays beside a workbook while somebody has it open. */
const OWNER_FILES = [(name: string) => `~$${name}`, (name: string) => `.~lock.${name}#`];

async function openElsewhere(path: string): Promise<boolean> {
  for (const owner of OWNER_FILES) {
    const there = await access(join(dirname(path), owner(basename(path)))).then(
      () => true,
      () => false,
    );
    if (there) return true;
  }
  return false;
}

function why(code: string | undefined): string {
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return say('chưa có thư mục này; kiểm tra lại đường dẫn', 'there is no such folder; check the path');
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return say(
      'tệp chỉ cho đọc, đang mở trong Excel hoặc tài khoản chưa có quyền ghi; đóng tệp, bỏ chế độ chỉ đọc hoặc ghi sang tệp khác bằng -o',
      'the file is read-only, open in Excel, or you may not write here; close it, make it writable or name another file with -o',
    );
  if (code === 'EBUSY')
    return say(
      'tệp đang được chương trình khác giữ; đóng Excel rồi chạy lại',
      'another program holds it; close Excel and run again',
    );
  if (code === 'EIO')
    return say(
      'ghi xong đọc lại không giống; ổ đĩa hoặc ổ mạng có lỗi',
      'what was written does not read back; the disk or the share is at fault',
    );
  if (code === 'EISDIR') return say('đó là một thư mục', 'it is a folder');
  if (code === 'ENOSPC') return say('ổ đĩa hết chỗ', 'the disk is full');
  return code ?? say('không rõ nguyên nhân', 'cause unknown');
}

/** Writes any result whole or not at all; whatever stands in the way is told, and the old file stays as it was. */
export async function writeWhole(path: string, content: Uint8Array | string, backup: boolean): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (await openElsewhere(path))
    throw new Told(
      say(
        `“${path}” đang mở trong Excel hoặc LibreOffice; ghi bây giờ thì bản đang mở sẽ chép đè lên. Đề nghị lưu, đóng tệp rồi chạy lại, hoặc ghi sang tệp khác bằng -o.`,
        `“${path}” is open in Excel or LibreOffice, whose copy would be saved over this one. Please save and close it and run again, or name another file with -o.`,
      ),
    );
  await replaceFile(path, bytes, { backup }).catch((cause: { code?: string }) => {
    throw new Told(
      say(`Không ghi được “${path}”: ${why(cause.code)}.`, `“${path}” cannot be written: ${why(cause.code)}.`),
      2,
      { cause },
    );
  });
}

/** Writes a workbook somebody works in; the file before is kept beside it. */
export const writeWorkbook = (path: string, bytes: Uint8Array): Promise<void> => writeWhole(path, bytes, true);
