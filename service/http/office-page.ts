import { html } from 'hono/html';
import { formatDay, paperName } from '../../shared/index.js';
import type { CivilDate, FileAccount, Report } from '../../shared/index.js';
import { officeOf } from '../check-files.js';
import type { CheckedFile } from '../check-files.js';
import type { RunEntry } from '../store/runs.js';
import type { Trouble } from '../troubles.js';
import { accountCard, fileBadge, questionCards } from './account-card.js';
import { layout } from './layout.js';
import type { Markup } from './layout.js';

export interface OfficeView {
  readonly name: string;
  readonly asOf: CivilDate;
  readonly files: readonly CheckedFile[];
  readonly report: Report;
  readonly next: { readonly date: CivilDate; readonly time: string } | undefined;
  readonly runs: readonly RunEntry[];
  readonly route: string;
  readonly troubles: readonly Trouble[];
}

const LINES_SHOWN = 12;

const tile = (tone: string, figure: number | string, word: string): Markup =>
  html`<div class="tile ${tone}"><b>${figure}</b>${word}</div>`;

function fileRow({ reading, checks }: CheckedFile, index: number, account: FileAccount | undefined): Markup {
  if (!reading.ok) {
    return html`<tr>
      <td>${reading.name}<br /><span class="badge error">Chưa đọc được</span></td>
      <td colspan="4">${reading.reason}</td>
    </tr>`;
  }
  const located = checks.flatMap((check) => (check.located ? [check] : []));
  const annexes = located.flatMap((check) => check.annexes);
  const sum = (key: 'rows' | 'groups' | 'tasks'): number => annexes.reduce((n, annex) => n + annex.counts[key], 0);
  const overdue = located.flatMap((check) => check.judgements).filter((one) => one.status.kind === 'overdue').length;
  const errors = checks.flatMap((check) => check.issues).filter((issue) => issue.severity === 'error').length;
  const plan = annexes.find((annex) => annex.plan.number)?.plan.number;
  return html`<tr>
    <td>
      <a href="/kiem-tra/${index}">${reading.name}</a><br /><span class="small soft"
        >${plan ? paperName(plan) : 'Chưa rõ số kế hoạch'}</span
      >${fileBadge(account)}
    </td>
    <td class="num">${sum('tasks')}<span class="narrow"> nhiệm vụ</span></td>
    <td class="num small soft wide">${sum('rows')} dòng, ${sum('groups')} nhóm</td>
    <td class="num">
      ${overdue > 0 ? html`<span class="badge error">${overdue} quá hạn</span>` : html`<span class="badge ok">0 quá hạn</span>`}
    </td>
    <td class="num">
      ${errors > 0 ? html`<span class="badge warn">${errors} lỗi</span>` : html`<span class="badge ok">không lỗi</span>`}
    </td>
  </tr>`;
}

/** “run|week|2026-W46” → “Thư tuần 2026-W46” */
function runName(key: string): string {
  const [, kind, period = ''] = key.split('|');
  if (kind === 'ladder') return `Thư nhắc ngày ${period}`;
  return kind === 'week' ? `Thư tuần ${period.replace(/^(\d+)-W0?(\d+)$/, '$2/$1')}` : `Báo cáo kỳ ${period}`;
}

/** What keeps letters from going is told here, where the office looks; nothing is lost meanwhile. */
const banner = (troubles: readonly Trouble[]): Markup =>
  html`<section class="card warn" role="status">
    ${troubles.map(
      ({ title, lines }) =>
        html`<h2>${title}</h2>
          ${lines.slice(0, LINES_SHOWN).map((line) => html`<p>${line}</p>`)}
          ${lines.length > LINES_SHOWN ? html`<p class="small">… và ${lines.length - LINES_SHOWN} mục khác.</p>` : ''}`,
    )}
  </section>`;

/** Tổng quan: the office's annexes, its figures, the last and the next letters. */
export function officePage(view: OfficeView): Markup {
  const { report, files, next, runs } = view;
  const { totals } = report;
  const office = officeOf(files);
  const byFile = new Map(office.account.map((one) => [one.file, one]));
  // What can hold no plan is named in the account alone.
  const shown = files.filter(({ reading }) => reading.ok || !reading.beside);
  return layout(
    view.name,
    '/',
    html`<div>
        <h1>${view.name}</h1>
        <p class="soft">Tính đến ngày ${formatDay(view.asOf)}, từ ${shown.length} tệp trong thư mục phụ lục.</p>
      </div>
      ${view.troubles.length > 0 ? banner(view.troubles) : ''} ${questionCards(office)}
      <section class="tiles" aria-label="Tổng số">
        ${tile('error', totals.overdue, 'quá hạn')}
        ${tile('warn', report.dueNext.length, `đến hạn ${report.next.name}`)}
        ${tile('ok', `${totals.doneOnTime + totals.doneLate}/${totals.total}`, 'hoàn thành')}
        ${tile('info', totals.unknown, totals.statusUnknown ? 'chưa rõ thời hạn, tình trạng' : 'chưa rõ thời hạn')}
      </section>
      <section class="card flush">
        <h2>Phụ lục</h2>
        ${
          shown.length === 0
            ? html`<p class="soft" style="padding:0 16px 16px">
                Chưa có tệp .xlsx nào trong thư mục. Chép phụ lục vào thư mục rồi tải lại trang.
              </p>`
            : html`<table class="stack">
                <thead>
                  <tr>
                    <th scope="col">Tệp, kế hoạch</th>
                    <th scope="col" class="num">Nhiệm vụ</th>
                    <th scope="col" class="num wide">Bảng</th>
                    <th scope="col" class="num">Tiến độ</th>
                    <th scope="col" class="num">Cách ghi</th>
                  </tr>
                </thead>
                <tbody>
                  ${shown.map((file) => fileRow(file, files.indexOf(file), byFile.get(file.reading.path)))}
                </tbody>
              </table>`
        }
      </section>
      ${accountCard(office.account)}
      <section class="card">
        <h2>Lịch gửi thư</h2>
        <p>
          ${next ? html`Lần tới: <b>${next.time}, ngày ${formatDay(next.date)}</b>` : 'Chưa bật lịch gửi.'}
          <span class="soft">· ${view.route}</span>
        </p>
        ${
          runs.length === 0
            ? html`<p class="soft">Chưa có lần gửi nào.</p>`
            : html`<table>
                <thead>
                  <tr>
                    <th scope="col">Lần gửi</th>
                    <th scope="col">Lúc</th>
                    <th scope="col" class="num">Đã gửi</th>
                    <th scope="col" class="num">Giữ lại</th>
                  </tr>
                </thead>
                <tbody>
                  ${runs.map(
                    (run) =>
                      html`<tr>
                        <td>${runName(run.key)}</td>
                        <td>
                          ${run.at.slice(11, 16)}, ${run.at.slice(8, 10)}/${run.at.slice(5, 7)}/${run.at.slice(0, 4)}
                        </td>
                        <td class="num">${run.sent}</td>
                        <td class="num">${run.held}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>`
        }
      </section>
      <section class="card line">
        <div class="grow">
          <h2>Kiểm tra và sửa một phụ lục ngay trên trình duyệt</h2>
          <p class="soft">Tệp được đọc trên máy đang dùng, không gửi đi đâu.</p>
        </div>
        <a class="button" href="/workbench/">Mở phụ lục</a>
      </section>`,
  );
}
