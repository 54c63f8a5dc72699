import { a1, RULES } from '../../shared/index.js';
import type { MendPlan } from '../../shared/index.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { mendWorkbook } from '../mend-workbook.js';
import type { Mended } from '../mend-workbook.js';
import { copyNote, writtenTo } from '../new-beside.js';
import { asOfOption, loadSettings } from '../options.js';
import { readFileGrids } from '../read-files.js';
import { changeLines, shownValue } from '../view/change-words.js';
import { say } from '../words.js';
import { writeWorkbook } from '../write-workbook.js';

export interface FixOptions {
  readonly rule?: readonly string[];
  readonly dryRun?: boolean;
  readonly asOf?: string;
  readonly settings?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const why = (because: MendPlan['leftOut'][number]['because']): string =>
  ({
    'needs-a-person': say('cần người quyết định', 'a person must decide'),
    'several-answers': say('có nhiều cách sửa', 'there are several answers'),
    'not-asked': say('nêu tên quy tắc bằng --rule để sửa', 'name the rule with --rule to mend it'),
    'same-cell': say('ô đã có cách sửa khác; chạy lại sau khi sửa', 'another mend writes the cell; run again after it'),
  })[because];

const whyRefused = (because: Mended['refused'][number]['because']): string =>
  ({
    changed: say('nội dung ô đã khác', 'the cell shows something else'),
    locked: say('trang đang khóa', 'the sheet is locked'),
    formula: say('ô chứa công thức', 'the cell holds a formula'),
    merged: say('ô thuộc vùng gộp', 'the cell is part of a merge'),
    'no-sheet': say('không còn trang này', 'the sheet is gone'),
    pivot: say('ô do PivotTable tính ra', 'the cell is the output of a PivotTable'),
    'not-kept': say('đọc lại sau khi ghi không thấy thay đổi', 'read back, the change did not show'),
  })[because];

/** The rules named by --rule, several times or divided by commas; Told when one is not known. */
function rulesNamed(named: readonly string[] | undefined): string[] {
  const rules = (named ?? [])
    .flatMap((one) => one.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
  const unknown = rules.find((one) => !RULES.some((rule) => rule.id === one));
  if (unknown)
    throw new Told(
      say(`--rule: không có quy tắc “${unknown}”. Các quy tắc:`, `--rule: there is no rule “${unknown}”. The rules:`) +
        ` ${RULES.map((rule) => rule.id).join(', ')}.`,
    );
  return rules;
}

function json({ changes, refused, leftOut }: Mended): string {
  const place = ({ at }: { at: { sheet: string; row: number; column: number } }) => ({ cell: a1(at), sheet: at.sheet });
  return JSON.stringify(
    {
      changes: changes.map((one) => ({
        ...place(one),
        before: one.before,
        after: shownValue(one.after),
        rule: one.rule,
      })),
      refused: refused.map((one) => `${a1(one.at)}: ${whyRefused(one.because)}`),
      left: leftOut.map(({ issue, because }) => ({ ...place(issue), rule: issue.rule, because })),
    },
    null,
    2,
  );
}

function leftLines(leftOut: MendPlan['leftOut']): string[] {
  const left = new Map<MendPlan['leftOut'][number]['because'], string[]>();
  for (const { because, issue } of leftOut) left.set(because, [...(left.get(because) ?? []), issue.rule]);
  return [...left].map(([because, ids]) => {
    const named = because === 'not-asked' ? `: --rule ${[...new Set(ids)].join(',')}` : '';
    return `  ${ids.length} ${say('nội dung để lại', 'left')}: ${why(because)}${named}`;
  });
}

/**
 * dondoc fix: writes the mends into the file (previous file kept as .bak) or into -o. Safe mends only, unless a rule is
 * named. Exit 0 when everything planned was written, 1 when a cell was refused, 2 when the file could not be read or written.
 */
export async function fix(path: string, options: FixOptions, console: Console): Promise<number> {
  const rules = rulesNamed(options.rule);
  const settings = await loadSettings(options.settings);
  const reading = await readFileGrids(path);
  if (!reading.ok) throw new Told(`${reading.name}: ${reading.reason}`);
  const mended = mendWorkbook(reading, settings, asOfOption(options.asOf), rules);
  const { changes, refused } = mended;
  const out = options.dryRun || changes.length === 0 ? path : (options.out ?? (await writtenTo(reading)));
  // Written before it is listed: a list of changes that were not made would be believed.
  if (!options.dryRun && changes.length > 0) await writeWorkbook(out, mended.bytes);
  if (options.json) {
    console.out(json(mended));
    return refused.length > 0 ? 1 : 0;
  }
  for (const line of changes.length > 0 ? changeLines(changes, console.width) : []) console.out(line);
  console.out(summary(path, out === path ? options : { ...options, out }, changes.length));
  if (out !== path && reading.from !== undefined) console.out(copyNote(reading));
  for (const one of refused)
    console.out(`  ${say('Chưa sửa', 'Not mended:')} ${a1(one.at)}: ${whyRefused(one.because)}`);
  for (const line of leftLines(mended.leftOut)) console.out(line);
  return refused.length > 0 ? 1 : 0;
}

function summary(path: string, { dryRun, out }: FixOptions, count: number): string {
  if (count === 0)
    return (
      say('Không có ô nào được sửa', 'No cell was mended') +
      (out ? say('; không ghi tệp mới.', '; no file written.') : '.')
    );
  if (dryRun) return say(`Sẽ sửa ${count} ô; chưa ghi tệp nào.`, `Would mend ${count} cells; nothing is written.`);
  const kept = out
    ? `${say('đã ghi', 'written to')} ${out}`
    : `${say('tệp trước khi sửa', 'the previous file')}: ${path}.bak`;
  return `${say(`Đã sửa ${count} ô`, `Mended ${count} cells`)}; ${kept}.`;
}
