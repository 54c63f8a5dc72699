/** What a file is that we read but do not write. */
export type ForeignKind = 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'html';

/** As a person knows it. */
const NAMES: Record<ForeignKind, string> = {
  xls: 'Excel 97–2003 (.xls)',
  xlsb: 'Excel nhị phân (.xlsb)',
  ods: 'OpenDocument (.ods)',
  csv: 'văn bản phân cách (.csv)',
  tsv: 'văn bản phân cách bằng tab (.tsv)',
  html: 'bảng tính xuất từ phần mềm (.xls dạng HTML/XML)',
};

export const foreignName = (kind: ForeignKind): string => NAMES[kind];

export const FOREIGN_EXTENSIONS = ['.xls', '.xlsb', '.ods', '.csv', '.tsv'] as const;

const extension = (name: string): string => /\.[^./\\]+$/.exec(name.toLowerCase())?.[0] ?? '';

/** A table of text has nothing in its bytes that says so: its name does. */
export function textKind(name: string): 'csv' | 'tsv' | undefined {
  const end = extension(name);
  if (end === '.csv' || end === '.txt') return 'csv';
  return end === '.tsv' || end === '.tab' ? 'tsv' : undefined;
}

/** A page or an XML table that a program saved under the name .xls. */
export function looksLikeMarkup(bytes: Uint8Array): boolean {
  let i = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (i < 200 && (bytes[i] === 32 || bytes[i] === 9 || bytes[i] === 10 || bytes[i] === 13)) i += 1;
  const head = String.fromCharCode(...bytes.subarray(i, i + 2000)).toLowerCase();
  return head.startsWith('<') && /<(?:html|table|body|head|meta|!doctype html|(?:\w+:)?workbook)\b/.test(head);
}
