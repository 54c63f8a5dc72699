import { readdirSync, readFileSync } from 'node:fs';
import type { Grid } from '../../shared/index.js';
import { readWorkbook } from '../../ooxml/index.js';

/** A sample annex as Google would show it after an import: the same grids as .xlsx gives. */
export function sampleGrids(file: string): readonly Grid[] {
  const read = readWorkbook(new Uint8Array(readFileSync(`samples/${file}`)));
  if (!read.ok) throw new Error(read.error.message);
  return read.workbook.grids;
}

export const SAMPLES = readdirSync('samples').filter((name) => name.endsWith('.xlsx'));

export const sampleSettings = (): unknown => JSON.parse(readFileSync('samples/settings.json', 'utf8')) as unknown;
