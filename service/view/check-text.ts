import { a1, formatDay, paperName, rowNumber, statusName, unitOf } from '../../shared/index.js';
import type { AnnexCheck, Issue, Judgement, Severity } from '../../shared/index.js';
import type { CheckedFile } from '../check-files.js';
import type { Console } from '../console.js';
import { clip, paint, table } from './columns.js';
import type { Colour } from './columns.js';
import { say, spoken } from '../words.js';

const levels = (): Record<Severity, { name: string; mark: string; colour: Colour }> => ({
  error: { name: say('Lỗi', 'Errors'), mark: '✕', colour: 'red' },
  warning: { name: say('Cần xem lại', 'To review'), mark: '!', colour: 'yellow' },
  notice: { name: say('Gợi ý', 'Hints'), mark: 'i', colour: 'blue' },
});
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

function leadText({ task }: Judgement): string {
  return task.lead.value.map((unit) => unitOf(unit) ?? `${unit.text} (?)`).join('; ') || '–';
}

const inDays = (n: number): string => (n === 1 ? '1 day' : `${n} days`);

function statusText({ status }: Judgement): string {
  const name = statusName(status, spoken());
  if (status.kind === 'overdue') return say(`${name}, trễ ${status.days} ngày`, `${name}, ${inDays(status.days)} late`);
  if (status.kind !== 'due-soon') return name;
  if (status.days === 0) return say('Đến hạn hôm nay', 'Due today');
  return say(`${name}, còn ${status.days} ngày`, `${name}, ${inDays(status.days)} left`);
}

function taskRows(judgements: readonly Judgement[]): string[][] {
  return judgements.map((one) => {
    const due = 'due' in one.status && one.status.due ? formatDay(one.status.due) : '–';
    return [
      String(rowNumber(one.task.row)),
      one.task.ordinal.value,
      one.task.content.value,
      leadText(one),
      one.task.deadline.text || '–',
      due,
      statusText(one),
    ];
  });
}

/** What may be done about a finding: the values that can be written, every one of them, or what has to be chosen. */
function mendWords({ mends }: Issue): string {
  const writing = mends.filter(({ changes }) => changes.length > 0);
  const choosing = mends.filter(({ action }) => action?.startsWith('choose-') || action === 'confirm-column');
  const labels = (writing.length > 0 ? writing : choosing).map(({ label }) => label);
  return labels
    .map((label, i) => (i === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1)))
    .join(say(' hoặc ', ' or '));
}

/** Findings by severity, each with its cell and the mend that is offered. */
export function issueLines(issues: readonly Issue[], colour: boolean): string[] {
  return SEVERITIES.flatMap((severity) => {
    const own = issues.filter((issue) => issue.severity === severity);
    const { name, mark, colour: tone } = levels()[severity];
    if (own.length === 0) return [];
    const lines = own.map((issue) => {
      const mend = mendWords(issue);
      const cell = a1(issue.at).padEnd(6);
      return `  ${paint(colour, tone, mark)} ${cell} ${issue.message}${mend ? paint(colour, 'grey', ` → ${mend}`) : ''}  ${paint(colour, 'grey', issue.rule)}`;
    });
    return [paint(colour, tone, `${name} (${own.length})`), ...lines, ''];
  });
}

function sheetLines(check: AnnexCheck & { located: true }, console: Console): string[] {
  const plans = check.annexes.map(({ plan }) =>
    [
      plan.number && say(paperName(plan.number), `Plan No. ${plan.number}`),
      plan.issued && say(`ngày ${formatDay(plan.issued)}`, `of ${formatDay(plan.issued)}`),
    ]
      .filter(Boolean)
      .join(' '),
  );
  return [
    paint(
      console.colour,
      'bold',
      `${say('Trang', 'Sheet')} “${check.sheet}”${plans[0] ? ` · ${plans.filter(Boolean).join('; ')}` : ''}`,
    ),
    '',
    ...table(
      spoken() === 'en'
        ? ['Row', 'No.', 'Task', 'Lead unit', 'Deadline', 'Due', 'Status']
        : ['Dòng', 'STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Đến hạn', 'Tình trạng'],
      taskRows(check.judgements),
      console.width,
      2,
    ),
    '',
    ...issueLines(check.issues, console.colour),
  ];
}

/** “1 phụ lục, 42 nhiệm vụ, 5 nhóm, 50 dòng” */
export function countsLine(checks: readonly AnnexCheck[]): string {
  const annexes = checks.flatMap((check) => (check.located ? check.annexes : []));
  const sum = (key: 'rows' | 'groups' | 'tasks'): number => annexes.reduce((n, annex) => n + annex.counts[key], 0);
  return say(
    `${annexes.length} phụ lục, ${sum('tasks')} nhiệm vụ, ${sum('groups')} nhóm, ${sum('rows')} dòng`,
    `annexes: ${annexes.length}, tasks: ${sum('tasks')}, groups: ${sum('groups')}, rows: ${sum('rows')}`,
  );
}

/** A checked file as a person reads it in a terminal. */
export function printFile({ reading, checks }: CheckedFile, console: Console): void {
  console.out(paint(console.colour, 'bold', reading.name));
  if (!reading.ok) {
    console.err(`${reading.name}: ${reading.reason}`);
    return;
  }
  const located = checks.filter((check): check is AnnexCheck & { located: true } => check.located);
  for (const check of located) for (const line of sheetLines(check, console)) console.out(line);
  const elsewhere = checks.filter((check) => !check.located).flatMap((check) => check.issues);
  for (const line of issueLines(elsewhere, console.colour)) console.out(line);
  const issues = checks.flatMap((check) => check.issues);
  if (located.length === 0 && issues.length === 0)
    console.out(
      clip(say('Chưa tìm thấy phụ lục nào trong tệp này.', 'No annex was found in this file.'), console.width),
    );
  const count = (severity: Severity): number => issues.filter((issue) => issue.severity === severity).length;
  console.out(
    `${countsLine(checks)} · ${say(
      `${count('error')} lỗi, ${count('warning')} cần xem lại, ${count('notice')} gợi ý`,
      `errors: ${count('error')}, to review: ${count('warning')}, hints: ${count('notice')}`,
    )}`,
  );
  console.out('');
}
