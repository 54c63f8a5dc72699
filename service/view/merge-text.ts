import { CELL_WORDS, FIELD_NAMES, FILE_WORDS } from '../../shared/index.js';
import type { Applied, Merge, OwnBook } from '../../shared/index.js';
import { say } from '../words.js';

/** Every edit units made, by what became of it: the parts make the whole. */
export function sumOf({ applied, refused, conflicts, kept }: Merge) {
  const own = applied.filter(({ by }) => by === undefined).length;
  const asked = conflicts.reduce((sum, { theirs }) => sum + theirs.length, 0);
  const stayed = kept.reduce((sum, { theirs }) => sum + theirs.length, 0);
  return {
    edits: own + refused.length + asked + stayed,
    applied: own,
    refused: refused.length,
    conflicts: asked,
    kept: stayed,
  };
}

/** The lists of the contract (`own-rows`): applied, refused, conflicts, unanswered, files; `sum` accounts for all edits. */
export function mergeJson(merge: Merge): object {
  const { applied, conflicts, kept, unanswered, files } = merge;
  const refused = merge.refused.map(({ takes, ...edit }) => (takes ? { ...edit, canTake: takes.value } : edit));
  return { applied, refused, conflicts, ...(kept.length > 0 ? { kept } : {}), unanswered, files, sum: sumOf(merge) };
}

const shown = (value: string): string =>
  value === '' ? say('(trống)', '(blank)') : `“${value.length > 160 ? `${value.slice(0, 160)}…` : value}”`;
const name = (field: string): string => FIELD_NAMES[field] ?? field;

/** The same for a person: what needs one first, what was taken last. */
export function mergeLines(merge: Merge, book: OwnBook): string[] {
  const { applied, refused, conflicts, unanswered, files } = merge;
  const words = new Map(book.tasks.map((task) => [task.code, task.words]));
  const of = (task: string | null): string =>
    task === null ? '' : `${task} ${words.get(task) ?? ''}`.trim().slice(0, 90);
  const sum = sumOf(merge);
  const lines: string[] = [];
  const section = (title: string, entries: readonly string[]): void => {
    if (entries.length > 0) lines.push(title, ...entries.map((entry) => `  ${entry}`));
  };
  section(
    say('Cần chọn (trong tệp và đơn vị gửi khác nhau):', 'To decide (the file and the unit differ):'),
    conflicts.map(
      ({ task, field, base, ours, theirs }) =>
        `${of(task)} – ${name(field)}: ${say('khi gửi', 'sent')} ${shown(base)}; ${say('trong tệp', 'in the file')} ${shown(ours)}; ${theirs.map(({ unit, value }) => `${unit} ${shown(value)}`).join('; ')}\n    --take ours:${task}.${field} | --take theirs:${task}.${field}${theirs.length > 1 ? `@${theirs[0]!.unit}` : ''}`,
    ),
  );
  section(
    say('Không nhận:', 'Not taken:'),
    refused.map(
      ({ task, sheet, row, field, value, unit, file, because, takes }) =>
        `${task === null ? '' : `${of(task)} – `}${field === '*' ? '' : `${name(field)}: `}${shown(value)} – ${CELL_WORDS[because]} (${unit}; ${file}, ${sheet ? `${sheet}, ` : ''}${say('dòng', 'row')} ${row})${takes ? `\n    --take theirs:${task}.${field} → ${shown(takes.value)}` : ''}`,
    ),
  );
  section(
    say('Tệp không nhận:', 'Files not taken:'),
    files
      .filter(({ state }) => state === 'refused')
      .map(({ file, because }) => `${file}: ${because ? FILE_WORDS[because] : ''}`),
  );
  section(
    say('Đã nhận:', 'Taken:'),
    applied.filter(({ by }) => by === undefined).map((one) => appliedLine(one, of(one.task))),
  );
  section(
    say('Tệp:', 'Files:'),
    files
      .filter(({ state }) => state !== 'refused')
      .map(
        ({ file, unit, state, leftOut }) =>
          `${file} – ${unit}: ${STATES[state]}${leftOut ? `; ${say('trang không có bảng nhiệm vụ, để ngoài', 'sheets without a table, left out')}: ${leftOut.join(', ')}` : ''}`,
      ),
  );
  section(say(`Chưa trả lời (${unanswered.length} đơn vị):`, `Not answered (${unanswered.length} units):`), unanswered);
  const parts = [
    `${sum.applied} ${say('đã nhận', 'taken')}`,
    `${sum.refused} ${say('không nhận', 'not taken')}`,
    `${sum.conflicts} ${say('cần chọn', 'to decide')}`,
    ...(sum.kept > 0 ? [`${sum.kept} ${say('giữ theo tệp', 'kept as in the file')}`] : []),
  ];
  lines.push(`${say('Tổng số', 'In all')} ${sum.edits} ${say('thay đổi', 'changes')} = ${parts.join(' + ')}.`);
  return lines;
}

const STATES = {
  merged: say('đã ghép', 'merged'),
  partly: say('ghép một phần', 'merged in part'),
  unchanged: say('không có thay đổi', 'no change'),
  already: say('giống hệt một tệp đã nhận', 'the same as a file already taken'),
  refused: '',
} as const;

const appliedLine = ({ field, before, after, unit, part }: Applied, task: string): string =>
  `${task} – ${name(field)}: ${shown(before)} → ${shown(after)} (${unit}${part ? say(', phần việc của đơn vị', ', its share') : ''})`;
