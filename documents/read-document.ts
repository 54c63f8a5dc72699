import type { PlanDocument } from '../shared/index.js';
import { decodeText, kindOfDocument } from './kind.js';
import type { Libraries } from './libraries.js';
import { openPdf, readPdfText } from './pdf.js';
import { DocumentRefused } from './refusal.js';
import { readScan, readScannedPdf, type ScanOptions } from './scan.js';
import { readText } from './text.js';
import { readWord } from './word.js';

export interface ReadOptions extends ScanOptions {
  readonly libraries: Libraries;
  /** Reading of scans was asked for: it takes seconds a page. */
  readonly scan?: boolean;
}

const ASK_FOR_SCAN =
  'không có lớp chữ. Dùng --scan (trên trang: “Đọc bản quét”) để đọc, vài giây mỗi trang; hoặc dùng tệp Word.';

/** Reads a plan document, whatever it is, into paragraphs, lines and tables with their places. Refusals say what to do. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions): Promise<PlanDocument> {
  const { libraries, scan = false } = options;
  const kind = kindOfDocument(bytes);
  if (kind === 'text') return readText(decodeText(bytes));
  if (kind === 'docx') return readWord(bytes, await libraries.word());
  if (kind === 'image') {
    if (!scan) throw new DocumentRefused('scan', `Ảnh ${ASK_FOR_SCAN}`);
    return readScan(1, async () => bytes, await libraries.scan(), options);
  }
  const file = await openPdf(bytes, await libraries.pdf());
  try {
    const text = await readPdfText(file);
    if (text) return text;
    if (!scan) throw new DocumentRefused('scan', `Tệp PDF là bản quét, ${ASK_FOR_SCAN}`);
    return await readScannedPdf(file, await libraries.scan(), options);
  } finally {
    await file.close();
  }
}
