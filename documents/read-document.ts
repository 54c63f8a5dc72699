import type { PlanDocument } from '../shared/index.js';
import { decodeText, kindOfDocument } from './kind.js';
import { readText } from './text.js';
import { DocumentRefused } from './refusal.js';

export interface ReadOptions {
  /** Reading of scans was asked for. */
  readonly scan?: boolean;
}

/** Reads a plan document, whatever it is, into paragraphs, lines and tables with their places. */
export async function readDocument(bytes: Uint8Array, options: ReadOptions = {}): Promise<PlanDocument> {
  void options;
  const kind = kindOfDocument(bytes);
  if (kind === 'text') return readText(decodeText(bytes));
  throw new DocumentRefused('unknown', 'Chưa đọc được kiểu tệp này.');
}
