import { Refusal } from '../errors.js';

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);

/** Looks for a name as an OLE directory stores it: UTF-16LE. */
function hasOleName(bytes: Uint8Array, name: string): boolean {
  const last = bytes.length - name.length * 2;
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    let i = 1;
    while (i < name.length && bytes[at + i * 2] === name.charCodeAt(i) && bytes[at + i * 2 + 1] === 0) i += 1;
    if (i === name.length && bytes[at + 1] === 0) return true;
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
    throw new Refusal(hasOleName(bytes, 'Workbook') || hasOleName(bytes, 'Book') ? 'old-xls' : 'not-a-workbook');
  }
  // BIFF2–4 files (Excel 2–4) begin with their own record.
  if (startsWith(bytes, 0x09) && (bytes[1]! & 0xf9) === 0 && bytes[2]! <= 8) throw new Refusal('old-xls');
  throw new Refusal('not-a-zip');
}
