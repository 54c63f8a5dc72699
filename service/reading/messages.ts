import type { CivilDate, OfficeReading, Settings } from '../../shared/index.js';
import type { CheckedFile } from '../check-files.js';
import type { Language } from '../words.js';

/** A workbook that is not tried again until it changes. */
export interface Skipped {
  readonly path: string;
  readonly name: string;
  readonly reason: string;
}

export interface Asked {
  readonly id: number;
  readonly folder: string;
  readonly settings: Settings;
  readonly asOf: CivilDate;
  readonly skip: readonly Skipped[];
  readonly language: Language;
}

export type Answer =
  | { readonly id: number; readonly kind: 'begun'; readonly path: string }
  | {
      readonly id: number;
      readonly kind: 'read';
      readonly files: readonly CheckedFile[];
      readonly office: OfficeReading;
    }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string; readonly told?: boolean };
