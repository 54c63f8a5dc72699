import { html } from 'hono/html';
import { a1, formatDay, rowNumber, statusMark, statusName, unitOf } from '../../shared/index.js';
import type { AnnexCheck, Judgement, Severity } from '../../shared/index.js';
import type { CheckedFile } from '../check-files.js';
import { countsLine } from '../view/check-text.js';
import { layout } from './layout.js';
import type { Markup } from './layout.js';

const LEVEL: Record<Severity, { word: string; tone: string }> = {
  error: { word: 'Lỗi', tone: 'error' },
  warning: { word: 'Cần xem lại', tone: 'warn' },
  notice: { word: 'Gợi ý', tone: 'info' },
};
const ORDER: readonly Severity[] = ['error', 'warning', 'notice'];
const TONE: Partial<Record<Judgement['status']['kind'], string>> = {
  overdue: 'error',
  'due-soon': 'warn',
  done: 'ok',
  'on-track': 'info',
  unknown: 'warn',
};

function taskRow({ task, status }: Judgement): Markup {
  const due = 'due' in status && status.due ? formatDay(status.due) : '–';
  return html`<tr>
    <td class="num soft">${rowNumber(task.row)}</td>
    <td>${task.ordinal.value}</td>
    <td>${task.content.value}</td>
    <td>${task.lead.value.map((unit) => unitOf(unit) ?? unit.text).join('; ') || '–'}</td>
    <td>${task.deadline.text || '–'}</td>
    <td class="num">${due}</td>
    <td>
      <span class="badge ${TONE[status.kind] ?? 'info'}"
        >${status.kind === 'overdue' || status.kind === 'due-soon' ? statusMark(status) : statusName(status)}</span
      >
    </td>
  </tr>`;
}

function sheet(check: AnnexCheck): Markup {
  const issues = [...check.issues].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return html`<section class="card flush">
      <h2>
        Trang “${check.sheet}”:
        ${issues.length === 0 ? 'không có nội dung cần xem lại' : `${issues.length} nội dung cần xem lại`}
      </h2>
      ${
        issues.length > 0
          ? html`<table>
              <tbody>
                ${issues.map((issue) => {
                  const mend = issue.mends.find((one) => one.changes.length > 0);
                  return html`<tr>
                    <td><span class="badge ${LEVEL[issue.severity].tone}">${LEVEL[issue.severity].word}</span></td>
                    <td><b>${a1(issue.at)}</b></td>
                    <td>
                      ${issue.message}${mend ? html`<br /><span class="small soft">Cách sửa: ${mend.label}</span>` : ''}
                    </td>
                  </tr>`;
                })}
              </tbody>
            </table>`
          : ''
      }
    </section>
    ${
      check.located
        ? html`<section class="card flush">
            <h2>Nhiệm vụ</h2>
            <table>
              <thead>
                <tr>
                  <th scope="col" class="num">Dòng</th>
                  <th scope="col">STT</th>
                  <th scope="col">Nhiệm vụ</th>
                  <th scope="col">Đơn vị chủ trì</th>
                  <th scope="col">Thời hạn</th>
                  <th scope="col" class="num">Đến hạn</th>
                  <th scope="col">Tình trạng</th>
                </tr>
              </thead>
              <tbody>
                ${check.judgements.map(taskRow)}
              </tbody>
            </table>
          </section>`
        : ''
    }`;
}

/** One annex: its findings with cells and mends, its tasks with their status. */
export function checkPage({ reading, checks }: CheckedFile): Markup {
  const shown = checks.filter((check) => check.located || check.issues.length > 0);
  return layout(
    reading.name,
    '/',
    html`<div>
        <h1>${reading.name}</h1>
        <p class="soft">${reading.ok ? countsLine(checks) : reading.reason}</p>
      </div>
      ${shown.map(sheet)}`,
  );
}
