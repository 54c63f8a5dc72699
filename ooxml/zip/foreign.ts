import { Refusal } from '../errors.js';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** Looks for a name as an OLE directory stores it: UTF-16LE, in whatever case (some exporters write WORKBOOK). */
function hasOleName(bytes: Uint8Array, name: string): boolean {
  const last = bytes.length - name.length * 2;
  const [small, capital] = [name.toLowerCase(), name.toUpperCase()];
  const letter = (at: number, i: number): boolean =>
    bytes[at + 1] === 0 && (bytes[at] === small.charCodeAt(i) || bytes[at] === capital.charCodeAt(i));
  for (let at = 0; at <= last; at += 2) {
    let i = 0;
    while (i < name.length && letter(at + i * 2, i)) i += 1;
    // The name ends there: “Book” is not the beginning of another.
    if (i === name.length && (bytes[at + i * 2] ?? 0) === 0) return true;
  }
  return false;
}

/** Says what a file is that is no zip: nothing, an old .xls, an encrypted workbook, something else. Throws `Refusal`. */
export function refuseForeign(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Refusal('empty');
  if (startsWith(bytes, 0x50, 0x4b)) return;
  // OLE compound file: Excel 97–2003, and also the envelope of every password-protected .xlsx.
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    if (hasOleName(bytes, 'EncryptedPackage')) throw new Refusal('encrypted');
    if (hasOleName(bytes, 'Workbook') || hasOleName(bytes, 'Book')) throw new Refusal('old-xls');
    throw new Refusal(hasOleName(bytes, 'WordDocument') ? 'word-document' : 'not-a-workbook');
  }
  // BIFF2–4 files (Excel 2–4) begin with their own record.
  if (startsWith(bytes, 0x09) && (bytes[1]! & 0xf9) === 0 && bytes[2]! <= 8) throw new Refusal('old-xls');
  throw new Refusal('not-a-zip');
}
