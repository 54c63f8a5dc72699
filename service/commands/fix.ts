import { a1, formatDay, planMends, RULES } from '../../shared/index.js';
import type { CellValue, PlannedChange } from '../../shared/index.js';
import { patchWorkbook } from '../../ooxml/index.js';
import { replaceFile } from '../../ooxml/node/replace-file.js';
import { checkFile } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { table } from '../view/columns.js';
import { say, spoken } from '../words.js';

export interface FixOptions {
  readonly rule?: readonly string[];
  readonly dryRun?: boolean;
  readonly asOf?: string;
  readonly settings?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const shown = (value: CellValue): string =>
  value.kind === 'blank' ? '(để trống)' : value.kind === 'date' ? formatDay(value.value) : value.text;

const WHY = {
  'needs-a-person': 'cần người quyết định',
  'several-answers': 'có nhiều cách sửa',
  'not-asked': 'nêu tên quy tắc bằng --rule để sửa',
  'same-cell': 'ô đã có cách sửa khác; chạy lại sau khi sửa',
} as const;
const REFUSED = {
  changed: 'nội dung ô đã khác',
  locked: 'trang đang khóa',
  formula: 'ô chứa công thức',
  merged: 'ô thuộc vùng gộp',
  'no-sheet': 'không còn trang này',
} as const;

function list(changes: readonly PlannedChange[], console: Console): void {
  const rows = changes.map((change) => [a1(change.at), change.before || '(trống)', shown(change.after), change.rule]);
  for (const line of table(
    spoken() === 'en' ? ['Cell', 'Now', 'Becomes', 'Rule'] : ['Ô', 'Đang ghi', 'Sửa thành', 'Quy tắc'],
    rows,
    console.width,
    1,
  ))
    console.out(line);
}

function json(changes: readonly PlannedChange[], refused: readonly string[]): string {
  const list = changes.map((change) => ({
    cell: a1(change.at),
    sheet: change.at.sheet,
    before: change.before,
    after: shown(change.after),
    rule: change.rule,
  }));
  return JSON.stringify({ changes: list, refused }, null, 2);
}

/**
 * dondoc fix: writes the mends into the file (previous file kept as .bak) or into -o. Safe mends only, unless a rule is
 * named. Exit 0 when everything planned was written, 1 when a cell was refused, 2 when the file could not be read.
 */
export async function fix(path: string, options: FixOptions, console: Console): Promise<number> {
  const rules = (options.rule ?? []).flatMap((one) => one.split(',')).map((one) => one.trim());
  const unknown = rules.find((one) => !RULES.some((rule) => rule.id === one));
  if (unknown)
    throw new Told(
      say(`--rule: không có quy tắc “${unknown}”. Các quy tắc:`, `--rule: there is no rule “${unknown}”. The rules:`) +
        ` ${RULES.map((rule) => rule.id).join(', ')}.`,
    );
  const { reading, checks } = await checkFile(path, await loadSettings(options.settings), asOfOption(options.asOf));
  if (!reading.ok) throw new Told(`${reading.name}: ${reading.reason}`);
  const issues = checks.flatMap((check) => (check.located ? check.issues : []));
  const plan = planMends(issues, { rules });
  const patched = options.dryRun ? undefined : patchWorkbook(reading.bytes, plan.changes);
  const refused = patched?.refused ?? [];
  const written = plan.changes.filter(
    (change) =>
      !refused.some(
        (one) => one.at.sheet === change.at.sheet && one.at.row === change.at.row && one.at.column === change.at.column,
      ),
  );
  if (options.json)
    console.out(
      json(
        written,
        refused.map((one) => `${a1(one.at)}: ${REFUSED[one.because]}`),
      ),
    );
  else if (written.length > 0) list(written, console);

  if (patched && written.length > 0) {
    const out = options.out ?? path;
    await replaceFile(out, patched.bytes).catch((cause: { code?: string }) => {
      throw new Told(
        `Không ghi được “${out}” (${cause.code ?? 'không rõ'}). Nếu tệp đang mở trong Excel, đề nghị đóng rồi chạy lại.`,
        2,
        { cause },
      );
    });
  }
  if (!options.json) {
    const verb = options.dryRun ? say('Sẽ sửa', 'Would mend') : say('Đã sửa', 'Mended');
    console.out(
      written.length === 0
        ? say('Không có ô nào được sửa.', 'No cell was mended.')
        : `${verb} ${written.length} ${say('ô', 'cells')}${options.dryRun || options.out ? '' : `; ${say('tệp trước khi sửa', 'the previous file')}: ${path}.bak`}.`,
    );
    for (const one of refused) console.out(`  Chưa sửa ${a1(one.at)}: ${REFUSED[one.because]}`);
    const left = new Map<string, { count: number; rules: Set<string> }>();
    for (const { because, issue } of plan.leftOut) {
      const group = left.get(because) ?? { count: 0, rules: new Set<string>() };
      group.count += 1;
      group.rules.add(issue.rule);
      left.set(because, group);
    }
    for (const [because, { count, rules: ids }] of left) {
      const named = because === 'not-asked' ? `: --rule ${[...ids].join(',')}` : '';
      console.out(`  ${count} nội dung để lại: ${WHY[because as keyof typeof WHY]}${named}`);
    }
  }
  return refused.length > 0 ? 1 : 0;
}
