import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Field } from '../../../shared/annex/types.js';
import type { CorpusRow } from './layout.js';

const FOLDER = resolve(process.cwd(), '..', 'shared', 'corpus');

/** Real headings and rows are kept beside the project, not in it; measurements that need them are skipped without. */
export const corpusPresent = (): boolean => existsSync(resolve(FOLDER, 'headers.jsonl'));

function lines<T>(file: string): T[] {
  return readFileSync(resolve(FOLDER, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export const headings = (): { header: string; field: Field }[] => lines('headers.jsonl');
export const headerRows = (): { rows: string[][]; fields: Field[] }[] => lines('header_rows.jsonl');
export const annexRows = (): CorpusRow[] => lines('annex_rows.jsonl');
