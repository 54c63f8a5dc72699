import type { PlanDocument } from '../shared/index.js';
import type { PdfFile, ScanLibrary } from './libraries.js';
import { DocumentRefused } from './refusal.js';
import { readText } from './text.js';

export interface ScanProgress {
  readonly page: number;
  readonly pages: number;
}

export interface ScanOptions {
  readonly progress?: (progress: ScanProgress) => void;
  /** Whether a person asked to stop; looked at before every page. */
  readonly cancelled?: () => boolean;
}

/** A scan is read in at most this many pages; what follows is said. */
export const MOST_SCANNED = 60;
/** Seconds a reader may take to start, and for a page. */
const START_SECONDS = 60;
const PAGE_SECONDS = 60;

export async function within<T>(work: Promise<T>, seconds: number, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new DocumentRefused('scan', `${what} quá ${seconds} giây. Thử lại, hoặc chia tệp thành phần nhỏ hơn.`)),
      seconds * 1000,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Reads the pages of a scan one by one with the Vietnamese model; nothing leaves the computer. */
export async function readScan(
  pages: number,
  draw: (page: number) => Promise<unknown>,
  library: ScanLibrary,
  options: ScanOptions,
): Promise<PlanDocument> {
  const reader = await within(library.start(), START_SECONDS, 'Khởi động bộ đọc bản quét');
  const texts: string[] = [];
  const most = Math.min(pages, MOST_SCANNED);
  try {
    for (let page = 1; page <= most; page++) {
      if (options.cancelled?.())
        throw new DocumentRefused('cancelled', `Đã dừng ở trang ${page}/${pages} theo yêu cầu; chưa lập dự thảo.`);
      options.progress?.({ page, pages: most });
      texts.push(await within(reader.read(await draw(page)), PAGE_SECONDS, `Đọc trang ${page}`));
    }
  } finally {
    await reader.close();
  }
  const document = readText(texts.join('\n\f\n'));
  if (document.blocks.length === 0)
    throw new DocumentRefused(
      'empty',
      'Không đọc được chữ nào từ bản quét. Quét lại rõ hơn (200 dpi trở lên) rồi thử lại.',
    );
  const notes = ['Văn bản đọc từ bản quét: đối chiếu lại từng dòng với bản gốc trước khi dùng.'];
  if (pages > most) notes.push(`Bản quét có ${pages} trang; chỉ đọc ${most} trang đầu.`);
  return { ...document, notes };
}

/** The pages of an image-only PDF. */
export const readScannedPdf = (file: PdfFile, library: ScanLibrary, options: ScanOptions): Promise<PlanDocument> =>
  readScan(file.pages, (page) => file.draw(page), library, options);
