import type { DocumentBlock, PlanDocument } from '../shared/index.js';
import type { PdfFile, PdfLibrary, PdfPage } from './libraries.js';
import { linesOfPage, type PageLine } from './pdf-lines.js';
import { PdfTables } from './pdf-tables.js';
import { DocumentRefused } from './refusal.js';

/** More pages are not read, and said. */
export const MOST_PAGES = 300;

/** Opens a PDF, with the refusals a person can act on. */
export async function openPdf(bytes: Uint8Array, library: PdfLibrary): Promise<PdfFile> {
  try {
    return await library.open(bytes);
  } catch (cause) {
    if ((cause as { name?: string }).name === 'PasswordException')
      throw new DocumentRefused(
        'encrypted',
        'Tệp PDF có mật khẩu. Mở bằng phần mềm đọc PDF, in ra PDF không mật khẩu rồi thử lại.',
        { cause },
      );
    throw new DocumentRefused('damaged', 'Tệp PDF bị hỏng, không mở được. Lấy lại tệp gốc rồi thử lại.', { cause });
  }
}

/** The text layer of a PDF: lines with their places, tables by the positions of their columns. undefined = no text: a scan. */
export async function readPdfText(file: PdfFile): Promise<PlanDocument | undefined> {
  const pages: PdfPage[] = [];
  for (let number = 1; number <= Math.min(file.pages, MOST_PAGES); number++) pages.push(await file.page(number));
  const letters = pages.reduce((sum, { items }) => sum + items.reduce((all, { str }) => all + str.trim().length, 0), 0);
  if (letters < 20 * Math.min(pages.length, 3)) return undefined;
  const blocks: DocumentBlock[] = [];
  const tables = new PdfTables();
  let count = 0;
  const push = ({ text, gap }: PageLine, page: number): void => {
    count += 1;
    blocks.push({ kind: 'line', text, line: count, page, gap });
  };
  const flush = (): void => {
    const table = tables.finish();
    if (table) blocks.push(table);
  };
  pages.forEach((page, at) => {
    for (const line of linesOfPage(page, at === 0)) {
      if (tables.take(line, at + 1)) continue;
      flush();
      push(line, at + 1);
    }
  });
  flush();
  return { blocks, measured: true, ...notesOf(pages, file.pages) };
}

function notesOf(pages: readonly PdfPage[], all: number): { notes?: readonly string[] } {
  const notes: string[] = [];
  if (all > MOST_PAGES) notes.push(`Tệp có ${all} trang; chỉ đọc ${MOST_PAGES} trang đầu.`);
  const empty = pages.flatMap(({ items }, i) => (items.every(({ str }) => str.trim() === '') ? [i + 1] : []));
  if (empty.length > 0)
    notes.push(`Trang ${empty.join(', ')} chỉ có ảnh, chưa đọc. Đọc như bản quét nếu các trang này có nhiệm vụ.`);
  const text = pages.flatMap(({ items }) => items.map(({ str }) => str)).join('');
  const broken = (text.match(/[\uE000-\uF8FF\uFFFD]/g) ?? []).length;
  if (broken > text.length / 200)
    notes.push(
      'Phông chữ của tệp PDF làm hỏng một số dấu tiếng Việt: kiểm tra lại các chữ có dấu lạ, hoặc dùng tệp Word.',
    );
  return notes.length > 0 ? { notes } : {};
}
