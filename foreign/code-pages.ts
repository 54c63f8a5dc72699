// What SheetJS asks for the letters of old files; the platform knows all code pages, so no tables of 600 kB are needed.

const LABELS: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1201: 'utf-16be',
  10000: 'macintosh',
  20127: 'windows-1252',
  28591: 'windows-1252',
  65001: 'utf-8',
};

const labelOf = (page: number): string =>
  LABELS[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');

export const codePages = {
  utils: {
    /** Bytes of a Windows code page as text; Vietnamese marks of 1258 joined with their letters. */
    decode(page: number, data: ArrayLike<number>): string {
      const text = new TextDecoder(labelOf(page)).decode(Uint8Array.from(data));
      return page === 1258 ? text.normalize('NFC') : text;
    },
    /** Only asked for letters that are measured, never for what is written: xlsx is UTF-8. */
    encode: (_: number, text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  },
};
