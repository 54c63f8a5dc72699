import { html } from 'hono/html';
import { accountSums, becauseWords } from '../../shared/index.js';
import type { Account, FileAccount, OfficeReading, Question } from '../../shared/index.js';
import { leftOutLines } from '../view/account-text.js';
import type { Markup } from './layout.js';

const MOST = 60;

/** What a person is asked, with what counts meanwhile. Nothing is answered on this page: it changes nothing. */
function question({ text, options, default: now }: Question): Markup {
  return html`<section class="card warn" role="status">
    <h2>${text}</h2>
    <ul>
      ${options.map(({ id, label }) => html`<li>${label}${id === now ? ' (số liệu đang lấy theo lựa chọn này)' : ''}</li>`)}
    </ul>
    <p class="small">
      Không nhiệm vụ nào bị tính hai lần. Trả lời bằng lệnh <code>dondoc answer</code> hoặc trong bảng Đôn Đốc của tệp.
    </p>
  </section>`;
}

export const questionCards = ({ questions }: OfficeReading): readonly Markup[] =>
  questions.filter(({ answer }) => !answer).map(question);

/** Đã đọc những gì: the account of the whole folder. */
export function accountCard(account: Account): Markup {
  const sums = accountSums(account);
  const left = leftOutLines(account);
  return html`<section class="card">
    <h2>Đã đọc những gì</h2>
    <p>
      Đã đọc ${sums.sheets} trang, ${sums.rows} dòng (${sums.tasks} nhiệm vụ, ${sums.groups} dòng tiêu đề nhóm) · để
      ngoài ${left.length}
    </p>
    ${
      left.length > 0
        ? html`<details>
            <summary>Để ngoài</summary>
            <ul>
              ${left.slice(0, MOST).map((line) => html`<li class="small">${line}</li>`)}
              ${left.length > MOST ? html`<li class="small">… và ${left.length - MOST} mục khác</li>` : ''}
            </ul>
          </details>`
        : ''
    }
  </section>`;
}

/** What became of a whole file, in one badge; nothing where it simply counts. */
export function fileBadge(account: FileAccount | undefined): Markup | '' {
  if (account?.state === 'left-out' && account.because)
    return html`<br /><span class="badge info">Để ngoài: ${becauseWords(account.because, account.of, 'vi')}</span>`;
  return account?.state === 'asked' ? html`<br /><span class="badge warn">Cần hỏi</span>` : '';
}
