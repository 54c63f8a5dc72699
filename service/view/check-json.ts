import { a1, a1Range, answerDeadline, calendarOf, rowNumber, toIso, unitOf } from '../../shared/index.js';
import type { AnnexCheck, Issue, Judgement, Settings, UnitReading, WorkCalendar } from '../../shared/index.js';
import type { CheckedFile } from '../check-files.js';

const unitJson = (reading: UnitReading): object => ({
  text: reading.text,
  unit: unitOf(reading) ?? null,
  ...(reading.match === 'doubtful' ? { suggestions: reading.suggestions } : {}),
});

/** An issue as `check --json` prints it. */
export function issueJson(issue: Issue): object {
  return {
    rule: issue.rule,
    severity: issue.severity,
    cell: a1(issue.at),
    message: issue.message,
    // What `accepted` in the settings has to repeat for the finding to stay quiet.
    text: issue.text ?? '',
    mends: issue.mends.map((mend) => ({
      label: mend.label,
      safe: mend.safe,
      changes: mend.changes.map((change) => ({
        cell: a1(change.at),
        before: change.before,
        after:
          change.after.kind === 'blank'
            ? ''
            : change.after.kind === 'date'
              ? toIso(change.after.value)
              : change.after.text,
      })),
    })),
  };
}

function taskJson({ task, status }: Judgement, settings: Settings, calendar: WorkCalendar): object {
  const { deadline } = task;
  const answer = answerDeadline(deadline.text, deadline.value, settings.policy, calendar);
  const due = 'due' in status ? status.due : undefined;
  return {
    row: rowNumber(task.row),
    ordinal: task.ordinal.value,
    group: task.group,
    content: task.content.value,
    lead: task.lead.value.map(unitJson),
    coordinating: task.coordinating.value.map(unitJson),
    output: task.output.value,
    deadline: {
      text: deadline.text,
      ok: answer.ok,
      kind: answer.kind,
      start: answer.start,
      due: answer.due,
      every: answer.every,
      grain: answer.grain,
      bound: answer.bound,
      assumed: answer.assumed,
      reason: answer.reason,
      ...(answer.parts ? { parts: answer.parts } : {}),
    },
    status: {
      kind: status.kind,
      due: due ? toIso(due) : null,
      days: 'days' in status ? (status.days ?? null) : null,
      ...(status.kind === 'done'
        ? { late: status.late, ...(status.completionUnknown ? { completionUnknown: true } : {}) }
        : {}),
      ...(status.kind === 'unknown' ? { because: status.because } : {}),
    },
  };
}

function sheetJson(file: string, check: AnnexCheck, hidden: boolean, settings: Settings): object {
  const facts = { file, sheet: check.sheet, located: check.located, ...(hidden ? { hidden: true } : {}) };
  if (!check.located) {
    const { location } = check;
    return {
      ...facts,
      reason: location.reason,
      candidates: location.candidates.map(a1Range),
      counts: { rows: 0, groups: 0, tasks: 0 },
      tasks: [],
      issues: check.issues.map(issueJson),
    };
  }
  const calendar = calendarOf(settings.holidays);
  const sum = (key: 'rows' | 'groups' | 'tasks'): number =>
    check.annexes.reduce((n, annex) => n + annex.counts[key], 0);
  return {
    ...facts,
    counts: { rows: sum('rows'), groups: sum('groups'), tasks: sum('tasks') },
    annexes: check.annexes.map((annex) => ({
      header: a1Range(annex.place.header.range),
      body: a1Range(annex.place.body),
      columns: annex.place.header.columns.map(({ field, heading, at }) => ({ field, heading, cell: a1(at) })),
      counts: annex.counts,
      plan: {
        number: annex.plan.number ?? null,
        title: annex.plan.title ?? null,
        issued: annex.plan.issued ? toIso(annex.plan.issued) : null,
        ends: annex.plan.ends ? toIso(annex.plan.ends) : null,
      },
    })),
    tasks: check.judgements.map((judgement) => taskJson(judgement, settings, calendar)),
    issues: check.issues.map(issueJson),
  };
}

/** One object per file and sheet; a file that could not be read is one object with `error`. */
export function checkJson(files: readonly CheckedFile[], settings: Settings): object[] {
  return files.flatMap(({ reading, checks, book }) => {
    if (!reading.ok)
      return [
        {
          file: reading.path,
          sheet: null,
          located: false,
          error: reading.reason,
          counts: { rows: 0, groups: 0, tasks: 0 },
          tasks: [],
          issues: [],
        },
      ];
    const own = book?.settings ?? settings;
    return checks.map((check) => {
      const hidden = reading.grids.find((grid) => grid.sheet === check.sheet)?.hidden ?? false;
      return sheetJson(reading.path, check, hidden, own);
    });
  });
}
