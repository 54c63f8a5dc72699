import { toHostError } from './host-error.js';

/** What this add-in needs of Excel: a batch of calls, and which calls it knows. Every failure is a HostError. */
export interface ExcelDesk {
  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Is this ExcelApi requirement set (“1.13”) there? */
  supports(version: string): boolean;
}

/** The parts of office.js a desk stands on. */
export interface OfficeLibrary {
  readonly Excel: { run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> };
  readonly Office: {
    readonly context: { readonly requirements: { isSetSupported(set: string, version?: string): boolean } };
  };
}

export function excelDesk({ Excel, Office }: OfficeLibrary): ExcelDesk {
  return {
    async run(work) {
      try {
        return await Excel.run(work);
      } catch (error) {
        throw toHostError(error);
      }
    },
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

/**
 * A range that is needed for this sync only. Otherwise Excel.run keeps it alive in Excel and spends one more sync in the
 * end to let it go.
 */
export function brief<T extends { untrack(): unknown }>(range: T): T {
  range.untrack();
  return range;
}
