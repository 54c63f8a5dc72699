import { readWorkbook } from '../ooxml/index.js';
import type { OoxmlError, OpenWorkbook } from '../ooxml/index.js';
import { asError } from '../ooxml/errors.js';
import type { ForeignKind } from './kinds.js';
import { readCsv } from './read-csv.js';
import { looksLikeMarkup, textKind } from './kinds.js';

/** A file as an .xlsx: its own bytes where it is one, otherwise those of a copy made in memory (`from` says of what). */
export type AsXlsx =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly workbook: OpenWorkbook; readonly from?: ForeignKind }
  | { readonly ok: false; readonly error: OoxmlError };

/** How the chunk with SheetJS is loaded: a page loads it in its own way, or it would become part of the page. */
export type LoadConvert = () => Promise<{
  readonly convert: (source: Uint8Array | readonly string[][], kind: ForeignKind, name: string) => Uint8Array;
}>;

/** Old files are small; what is larger would keep an old PC busy for minutes. */
const LARGEST = 40 * 2 ** 20;

const byError: Partial<Record<OoxmlError['kind'], ForeignKind>> = { 'old-xls': 'xls', ods: 'ods', xlsb: 'xlsb' };

/**
 * Opens the bytes of a file as a workbook: .xlsx and .xlsm as they are; .xls, .xlsb, .ods, .csv, .tsv and tables saved as
 * HTML or XML under the name .xls through SheetJS, loaded only then. What is wrong comes back as a value.
 */
export async function openAsXlsx(bytes: Uint8Array, name: string, load: LoadConvert): Promise<AsXlsx> {
  const zipOrOle = (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);
  const text = zipOrOle || bytes.length === 0 ? undefined : textKind(name);
  const read = text ? undefined : readWorkbook(bytes);
  if (read?.ok) return { ok: true, bytes, workbook: read.workbook };
  const kind = text ?? kindOf(read!.error, bytes);
  if (!kind) return { ok: false, error: read!.error };
  if (bytes.length > LARGEST) return { ok: false, error: asError('too-big') };
  return converted(bytes, name, kind, load);
}

function kindOf(error: OoxmlError, bytes: Uint8Array): ForeignKind | undefined {
  return byError[error.kind] ?? (error.kind === 'not-a-zip' && looksLikeMarkup(bytes) ? 'html' : undefined);
}

async function converted(bytes: Uint8Array, name: string, kind: ForeignKind, load: LoadConvert): Promise<AsXlsx> {
  const { convert } = await load();
  let made: Uint8Array;
  try {
    const isText = kind === 'csv' || kind === 'tsv';
    made = convert(isText ? readCsv(bytes, kind === 'tsv' ? '\t' : undefined) : bytes, kind, name);
  } catch (cause) {
    // SheetJS says what is wrong in words only.
    const words = cause instanceof Error ? cause.message : '';
    if (words === 'too many rows') return { ok: false, error: asError('too-many-cells') };
    return { ok: false, error: asError(/password|encrypt/i.test(words) ? 'encrypted' : 'damaged') };
  }
  const read = readWorkbook(made);
  return read.ok ? { ok: true, bytes: made, workbook: read.workbook, from: kind } : { ok: false, error: read.error };
}
