import type { DocumentBlock, PlanDocument } from '../shared/index.js';

/** More than any plan has: what follows is not read, and said. */
const MOST_LINES = 60_000;

/** Lines of plain or pasted text; a blank line or a form feed is the gap above the next. */
export function readText(text: string): PlanDocument {
  const blocks: DocumentBlock[] = [];
  let gap = true;
  let page = 1;
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|\r|\n/);
  lines.slice(0, MOST_LINES).forEach((raw, at) => {
    const pages = raw.split('\f');
    pages.forEach((part, i) => {
      if (i > 0) page += 1;
      // Addresses of files and pages are what a printer adds.
      if (part.trim() === '' || /^\s*(?:file|https?):\/\/\S+\s*$/.test(part)) {
        gap = true;
        return;
      }
      blocks.push({
        kind: 'line',
        text: part.trim(),
        line: at + 1,
        gap,
        ...(pages.length > 1 || page > 1 ? { page } : {}),
      });
      gap = false;
    });
  });
  return {
    blocks,
    ...(lines.length > MOST_LINES
      ? { notes: [`Văn bản dài ${lines.length} dòng; chỉ đọc ${MOST_LINES} dòng đầu.`] }
      : {}),
  };
}
