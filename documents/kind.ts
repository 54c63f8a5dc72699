import { DocumentRefused } from './refusal.js';

export type DocumentKind = 'docx' | 'pdf' | 'text' | 'image';

/** A document may be this large, in bytes; a plan is far below. */
export const LARGEST = 60 * 1024 * 1024;

const begins = (bytes: Uint8Array, ...head: readonly number[]): boolean => head.every((byte, i) => bytes[i] === byte);

/** What a file is by its first bytes, never by its name; what cannot be read is refused with the way on. */
export function kindOfDocument(bytes: Uint8Array): DocumentKind {
  if (bytes.length === 0) throw new DocumentRefused('empty', 'Tệp rỗng. Chọn lại tệp kế hoạch có nội dung.');
  if (bytes.length > LARGEST)
    throw new DocumentRefused('too-large', 'Tệp lớn hơn 60 MB. Tách phần kế hoạch ra tệp riêng rồi thử lại.');
  if (begins(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'docx';
  if (indexOf(bytes, '%PDF-', 1024) >= 0) return 'pdf';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holds(bytes, 'EncryptedPackage') || holds(bytes, 'EncryptionInfo'))
      throw new DocumentRefused(
        'encrypted',
        'Tệp Word có mật khẩu. Mở bằng Word, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ), lưu lại rồi thử lại.',
      );
    throw new DocumentRefused(
      'doc',
      'Tệp Word kiểu cũ (.doc) chưa đọc được. Mở bằng Word hoặc LibreOffice, lưu thành .docx rồi thử lại.',
    );
  }
  if (begins(bytes, 0x89, 0x50, 0x4e, 0x47) || begins(bytes, 0xff, 0xd8, 0xff) || begins(bytes, 0x42, 0x4d))
    return 'image';
  if (begins(bytes, 0x49, 0x49, 0x2a, 0x00) || begins(bytes, 0x4d, 0x4d, 0x00, 0x2a))
    throw new DocumentRefused('unknown', 'Ảnh kiểu TIFF chưa đọc được. Lưu thành PNG, JPEG hoặc PDF rồi thử lại.');
  if (begins(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66))
    throw new DocumentRefused('unknown', 'Tệp kiểu RTF chưa đọc được. Mở bằng Word, lưu thành .docx rồi thử lại.');
  return 'text';
}

function indexOf(bytes: Uint8Array, text: string, within: number): number {
  const last = Math.min(bytes.length - text.length, within);
  for (let at = 0; at <= last; at++) {
    let i = 0;
    while (i < text.length && bytes[at + i] === text.charCodeAt(i)) i += 1;
    if (i === text.length) return at;
  }
  return -1;
}

/** Names in an old compound file are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return indexOf(bytes, Array.from(name).join('\0'), bytes.length) >= 0;
}

/** The words of a text file: UTF-8, or UTF-16 with its mark; bytes that are no text are refused. */
export function decodeText(bytes: Uint8Array): string {
  const wide = begins(bytes, 0xff, 0xfe) ? 'utf-16le' : begins(bytes, 0xfe, 0xff) ? 'utf-16be' : undefined;
  let text: string;
  try {
    text = new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DocumentRefused('unknown', 'Không nhận ra kiểu tệp. Cần .docx, .pdf, .txt (UTF-8) hoặc ảnh PNG, JPEG.', {
      cause,
    });
  }
  if (text.includes('\0'))
    throw new DocumentRefused('unknown', 'Không nhận ra kiểu tệp. Cần .docx, .pdf, .txt (UTF-8) hoặc ảnh PNG, JPEG.');
  if (text.trim() === '')
    throw new DocumentRefused('empty', 'Tệp không có chữ nào. Chọn lại tệp kế hoạch có nội dung.');
  return text;
}
