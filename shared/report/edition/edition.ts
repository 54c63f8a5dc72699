import { freeze } from '../snapshot.js';
import type { Report, Snapshot } from '../types.js';

/** Which edition: the same three in every store. */
export interface EditionName {
  /** The office's id; its name is only shown. */
  readonly officeId: string;
  readonly period: string;
  /** 1 = as first closed; each correction is one more. */
  readonly revision: number;
}

/** A closed period: everything people read is a view of it. Never changed; a correction is a new revision that says so. */
export interface Edition extends Snapshot {
  readonly officeId: string;
  readonly revision: number;
  /** What this revision corrects, a sentence; absent in the first. */
  readonly correction?: string;
  /** The edition it was compared with. */
  readonly before?: EditionName;
}

export type Closing = Pick<Edition, 'officeId' | 'revision' | 'correction' | 'before'>;

/** Closes a report as one edition. */
export const closeEdition = (report: Report, { officeId, revision, correction, before }: Closing): Edition => ({
  ...freeze(report),
  officeId,
  revision,
  ...(correction === undefined ? {} : { correction }),
  ...(before ? { before } : {}),
});

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The one canonical form: JSON with its members sorted, no spaces, UTF-8 once encoded. Stores keep it under gzip; its digest is the SHA-256 of the text before gzip, so that every host has the same. */
export const canonicalText = (edition: Edition): string => JSON.stringify(edition, sorted);
