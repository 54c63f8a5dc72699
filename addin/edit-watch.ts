import { HostError } from '../panel/bridge.js';
import type { ExcelDesk } from './excel-desk.js';

/** How often Excel is asked whether the person has finished typing. */
const PROBE_MS = 700;

/**
 * While a cell is being typed in, Excel refuses every call and tells nobody when it ends. This desk notices the refusal
 * and asks with the smallest question until it is answered.
 */
export function watchingEdits(
  desk: ExcelDesk,
  tell: (event: { readonly kind: 'editing' } | { readonly kind: 'editing-ended' }) => void,
): ExcelDesk {
  let timer: ReturnType<typeof setTimeout> | undefined;

  const probe = async (): Promise<void> => {
    timer = undefined;
    try {
      await desk.run(async (context) => {
        context.workbook.load('name');
        await context.sync();
      });
      tell({ kind: 'editing-ended' });
    } catch {
      timer = setTimeout(() => void probe(), PROBE_MS);
    }
  };
  return {
    supports: desk.supports,
    async run(work) {
      try {
        return await desk.run(work);
      } catch (error) {
        if (error instanceof HostError && error.kind === 'editing' && timer === undefined) {
          tell({ kind: 'editing' });
          timer = setTimeout(() => void probe(), PROBE_MS);
        }
        throw error;
      }
    },
  };
}
