// The door of this chunk: reads a plan document and shows its draft. Loaded when a document is opened, never before.
import { DEFAULT_SETTINGS, type PlanDocument, type PlanDraft } from '../../shared/index.js';
import { readPlan } from '../../shared/plan/index.js';
import { DocumentRefused, readDocument } from '../../documents/index.js';
import { browserLibraries } from './libraries.js';

export { PlanBench } from './plan-bench.js';

export type Opened =
  | { readonly ok: true; readonly document: PlanDocument; readonly plan: PlanDraft }
  | { readonly ok: false; readonly message: string; readonly scan: boolean };

/** Reads a document on this computer; `scan` also reads pages without text. */
export async function openPlan(
  bytes: Uint8Array,
  scan: boolean,
  tell: (words: string) => void,
  cancelled: () => boolean,
): Promise<Opened> {
  try {
    const document = await readDocument(bytes, {
      libraries: browserLibraries,
      scan,
      cancelled,
      progress: ({ page, pages }) => tell(`Đang đọc chữ trang ${page}/${pages}…`),
    });
    const plan = readPlan(document, DEFAULT_SETTINGS);
    return plan.kind === 'not-a-plan'
      ? {
          ok: false,
          scan: false,
          message: 'Văn bản này không phải kế hoạch: không thấy phần tổ chức thực hiện hay nhiệm vụ nào.',
        }
      : { ok: true, document, plan };
  } catch (cause) {
    if (cause instanceof DocumentRefused)
      return { ok: false, message: cause.message, scan: cause.because === 'scan' && !scan };
    throw cause;
  }
}
