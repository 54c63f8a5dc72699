import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openHere } from '../../foreign/open-here.js';
import { readRemarks } from '../../ooxml/index.js';
import type { OoxmlErrorKind } from '../../ooxml/index.js';
import type { FileBecause, ReturnedFile } from '../../shared/index.js';

/** A unit's answer larger than this is not read; pictures are never unpacked. */
const LARGEST = 60 * 1024 * 1024;

const TOO_LARGE: readonly OoxmlErrorKind[] = [
  'too-big',
  'bomb',
  'too-many-entries',
  'too-many-cells',
  'too-many-merges',
];
const OTHER_KIND: readonly OoxmlErrorKind[] = ['old-xls', 'ods', 'xlsb', 'not-a-workbook', 'word-document'];

/** The reason of the contract for bytes that are no workbook. A file that calls itself .xlsx and is none is damaged. */
export function refusalOf(kind: OoxmlErrorKind, file: string): FileBecause {
  if (kind === 'encrypted') return 'encrypted';
  if (TOO_LARGE.includes(kind)) return 'too-large';
  if (OTHER_KIND.includes(kind)) return 'wrong-kind';
  return kind === 'not-a-zip' && !/\.xls[xm]$/i.test(file) ? 'wrong-kind' : 'damaged';
}

/** The bytes of one answer (.xlsx, .xls, .ods, .csv) as the merge takes them; what is wrong with them is a value. */
export async function returnedBytes(file: string, bytes: Uint8Array): Promise<ReturnedFile> {
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (bytes.length > LARGEST) return { file, digest, refused: 'too-large' };
  const read = await openHere(bytes, file);
  if (!read.ok) return { file, digest, refused: refusalOf(read.error.kind, file) };
  return { file, digest, grids: read.workbook.grids, remarks: readRemarks(read.bytes) };
}

/** Reads one returned file from disk. */
export async function readReturned(path: string): Promise<ReturnedFile> {
  const file = basename(path).normalize('NFC');
  if ((await stat(path)).size > LARGEST) return { file, refused: 'too-large' };
  return returnedBytes(file, new Uint8Array(await readFile(path)));
}
