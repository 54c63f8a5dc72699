import { lettersOfFont } from '../../shared/index.js';
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
  /** The name of its font where that draws the old Vietnamese letters. */
  readonly font?: string;
}

export interface Styles {
  /** By the `s` of a cell. */
  readonly cells: readonly CellStyle[];
  readonly fallback: CellStyle;
}

interface RawStyle {
  readonly formatId: number;
  readonly fontId: number;
  locked: boolean;
}

function readRaw(
  xml: string,
  part: string,
): { codes: Map<number, string>; raw: RawStyle[]; fonts: (string | undefined)[] } {
  const codes = new Map<number, string>();
  const raw: RawStyle[] = [];
  const fonts: (string | undefined)[] = [];
  let [inside, inFonts] = [false, false];
  for (const tag of tags(xml, part)) {
    if (tag.name === 'cellXfs') inside = !tag.closing && !tag.empty;
    if (tag.name === 'fonts') inFonts = !tag.closing && !tag.empty;
    if (tag.closing || (tag.name !== 'numFmt' && !inside && !inFonts)) continue;
    const of = attributes(xml.slice(tag.start, tag.end));
    if (inFonts) {
      if (tag.name === 'font') fonts.push(undefined);
      else if (tag.name === 'name' && fonts.length > 0) fonts[fonts.length - 1] = of.get('val');
      continue;
    }
    // numFmt also occurs in dxfs, whose formats have no cell style and may repeat an id.
    if (tag.name === 'numFmt' && raw.length === 0) codes.set(Number(of.get('numFmtId')), of.get('formatCode') ?? '');
    if (inside && tag.name === 'xf')
      raw.push({ formatId: Number(of.get('numFmtId') ?? 0), fontId: Number(of.get('fontId') ?? 0), locked: true });
    if (inside && tag.name === 'protection' && raw.length > 0)
      raw[raw.length - 1]!.locked = !of.has('locked') || isTrue(of.get('locked'));
  }
  return { codes, raw, fonts };
}

/** Reads the cell styles; a workbook without any shows everything as General. */
export function readStyles(pkg: Package, part: string | undefined, system: DateSystem): Styles {
  const fallback: CellStyle = { format: numberFormat('General', system), locked: true };
  const xml = part === undefined ? undefined : partText(pkg, part);
  if (xml === undefined) return { cells: [], fallback };
  const { codes, raw, fonts } = readRaw(xml, part!);
  const formats = new Map<number, NumberFormat>();
  const formatOf = (id: number): NumberFormat => {
    const known = formats.get(id);
    if (known) return known;
    const code = codes.get(id) ?? builtinFormat(id);
    const made = numberFormat(code.length > pkg.limits.formatLength ? 'General' : code, system);
    formats.set(id, made);
    return made;
  };
  const cells = raw.map(({ formatId, fontId, locked }): CellStyle => {
    const font = fonts[fontId];
    const old = font !== undefined && lettersOfFont(font) !== undefined;
    return { format: formatOf(formatId), locked, ...(old ? { font } : {}) };
  });
  return { cells, fallback };
}
