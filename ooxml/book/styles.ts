import { builtinFormat } from '../format/builtin.js';
import type { NumberFormat } from '../format/number-format.js';
import { numberFormat } from '../format/number-format.js';
import type { DateSystem } from '../format/serial.js';
import { attributes, isTrue, tags } from '../xml/tags.js';
import type { Package } from '../zip/package.js';
import { partText } from '../zip/package.js';

/** One cell style, as far as reading and patching need it. */
export interface CellStyle {
  readonly format: NumberFormat;
  /** false = the user may write here although the sheet is protected. */
  readonly locked: boolean;
}

export interface Styles {
  /** By the `s` of a cell. */
  readonly cells: readonly CellStyle[];
  readonly fallback: CellStyle;
}

interface RawStyle {
  readonly formatId: number;
  locked: boolean;
}

function readRaw(xml: string, part: string): { codes: Map<number, string>; raw: RawStyle[] } {
  const codes = new Map<number, string>();
  const raw: RawStyle[] = [];
  let inside = false;
  for (const tag of tags(xml, part)) {
    if (tag.name === 'cellXfs') inside = !tag.closing && !tag.empty;
    if (tag.closing || (tag.name !== 'numFmt' && !inside)) continue;
    const of = attributes(xml.slice(tag.start, tag.end));
    // numFmt also occurs in dxfs, whose formats have no cell style and may repeat an id.
    if (tag.name === 'numFmt' && raw.length === 0) codes.set(Number(of.get('numFmtId')), of.get('formatCode') ?? '');
    if (inside && tag.name === 'xf') raw.push({ formatId: Number(of.get('numFmtId') ?? 0), locked: true });
    if (inside && tag.name === 'protection' && raw.length > 0)
      raw[raw.length - 1]!.locked = !of.has('locked') || isTrue(of.get('locked'));
  }
  return { codes, raw };
}

/** Reads the cell styles; a workbook without any shows everything as General. */
export function readStyles(pkg: Package, part: string | undefined, system: DateSystem): Styles {
  const fallback: CellStyle = { format: numberFormat('General', system), locked: true };
  const xml = part === undefined ? undefined : partText(pkg, part);
  if (xml === undefined) return { cells: [], fallback };
  const { codes, raw } = readRaw(xml, part!);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id);
    if (known) return known;
    const code = codes.get(id) ?? builtinFormat(id);
    const made = numberFormat(code.length > pkg.limits.formatLength ? 'General' : code, system);
    formats.set(id, made);
    return made;
  };
  return { cells: raw.map(({ formatId, locked }) => ({ format: formatOf(formatId), locked })), fallback };
}
