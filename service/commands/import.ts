import { officeKindNamed } from '../../shared/index.js';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { DocumentRefused, draftAnnex, readDocument } from '../../documents/index.js';
import { nodeLibraries } from '../../documents/node/libraries.js';
import type { PlanDraft } from '../../shared/index.js';
import { readPlan } from '../../shared/plan/index.js';
import { systemClock } from '../clock.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { loadSettings } from '../options.js';
import { say } from '../words.js';

export interface ImportOptions {
  readonly out?: string;
  readonly json?: boolean;
  readonly settings?: string;
  readonly scan?: boolean;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Told(
      say(
        `Không mở được “${file}”. Kiểm tra lại đường dẫn và quyền đọc tệp.`,
        `“${file}” cannot be opened. Check its path and your right to read it.`,
      ),
      2,
      { cause },
    );
  }
}

/** dondoc import: a plan document → the tasks of its annex. 0 drafted, 1 drafted with questions, 2 refused. */
export async function importPlan(file: string, options: ImportOptions, console: Console): Promise<number> {
  const settings = await loadSettings(options.settings);
  const bytes = await bytesOf(file);
  const document = await readDocument(bytes, {
    libraries: nodeLibraries,
    scan: options.scan === true,
    progress: ({ page, pages }) =>
      console.err(say(`Đang đọc trang ${page}/${pages} …`, `Reading page ${page} of ${pages} …`)),
  }).catch((cause: unknown) => {
    if (cause instanceof DocumentRefused) throw new Told(`${basename(file)}: ${cause.message}`, 2, { cause });
    throw cause;
  });
  const plan = readPlan(document, settings);
  if (plan.kind === 'not-a-plan')
    throw new Told(
      say(
        `${basename(file)}: không phải kế hoạch (không thấy tên loại “Kế hoạch”, phần tổ chức thực hiện hay nhiệm vụ nào). Chọn văn bản kế hoạch, hoặc dùng “dondoc new” để lập phụ lục mới.`,
        `${basename(file)}: no plan (no title “Kế hoạch”, no part that assigns work, no task). Choose the plan itself, or use “dondoc new” for an empty annex.`,
      ),
    );
  if (options.out !== undefined) await writeDraft(plan, options.out, console);
  if (options.json) console.out(JSON.stringify(plan, null, 2));
  else tell(plan, basename(file), console);
  return plan.questions.length > 0 ? 1 : 0;
}

/** Writes the draft annex; never over a file that is there. */
async function writeDraft(plan: PlanDraft, out: string, console: Console): Promise<void> {
  const kind = officeKindNamed(plan.office);
  const year = plan.issued === null ? systemClock.today().year : Number(plan.issued.slice(0, 4));
  const bytes = await draftAnnex(plan, plan.tasks, kind, year);
  await writeFile(out, bytes, { flag: 'wx' }).catch((cause: { code?: string }) => {
    throw new Told(
      cause.code === 'EEXIST'
        ? say(`Đã có tệp “${out}”; chọn tên khác để không ghi đè.`, `“${out}” is there already; choose another name.`)
        : say(
            `Không ghi được “${out}” (${cause.code ?? 'không rõ'}). Kiểm tra thư mục và quyền ghi.`,
            `“${out}” cannot be written (${cause.code ?? 'unknown'}). Check the folder and your right to write there.`,
          ),
      2,
      { cause },
    );
  });
  console.err(
    say(
      `Đã ghi ${out}: ${plan.tasks.length} nhiệm vụ; ô tô màu là ô cần xem lại, lý do ở ghi chú của ô. Dự thảo chưa phải là phụ lục: đề nghị đọc lại trước khi trình ký.`,
      `Wrote ${out}: ${plan.tasks.length} tasks; coloured cells need a look, the reason is in the cell's note. The draft is no annex yet: read it over before it is signed.`,
    ),
  );
}

function tell(plan: PlanDraft, file: string, console: Console): void {
  console.out(`${file}: ${plan.title || 'không rõ trích yếu'} (số ${plan.number ?? '…'}, ngày ${plan.issued ?? '…'})`);
  plan.tasks.forEach((task, i) => {
    const lead = task.lead.map(({ unit, text }) => unit ?? text).join('; ') || '(chưa rõ đơn vị)';
    console.out(
      `${String(i + 1).padStart(3)}. [${task.section}] ${lead}: ${task.content.replace(/\s+/g, ' ').slice(0, 100)}`,
    );
  });
  for (const question of plan.questions) console.out(`? ${question}`);
}
