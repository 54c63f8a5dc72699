import { html } from 'hono/html';
import { heldReason } from '../../shared/index.js';
import type { Dispatch, LedgerEntry, Period } from '../../shared/index.js';
import { layout } from './layout.js';
import type { Markup } from './layout.js';

export interface LettersView {
  readonly period: Period;
  readonly dispatch: Dispatch;
  readonly ledger: readonly LedgerEntry[];
}

/** Thư: every letter of the period as it reads, where it stands, and what is held and why. */
export function lettersPage({ period, dispatch, ledger }: LettersView): Markup {
  const state = new Map(ledger.map((entry) => [entry.key, entry]));
  return layout(
    'Thư',
    '/thu',
    html`<div>
        <h1>Thư ${period.name}</h1>
        <p class="soft">${dispatch.send.length} thư; giữ lại ${dispatch.held.length} thư.</p>
      </div>
      ${dispatch.send.map((letter, index) => {
        const entry = state.get(letter.key);
        return html`<details class="card" ${index === 0 ? html`open` : ''}>
          <summary class="line">
            <div class="grow">
              <h2>${letter.subject}</h2>
              <p class="small soft">Gửi ${letter.recipient} (${letter.to.join(', ')}). ${letter.why}</p>
            </div>
            ${
              entry?.state === 'accepted'
                ? html`<span class="badge ok"
                    >Đã gửi ${entry.at.slice(11, 16)} ngày ${entry.at.slice(8, 10)}/${entry.at.slice(5, 7)}</span
                  >`
                : html`<span class="badge warn">${entry?.reason ?? 'Chưa gửi'}</span>`
            }
            <span class="open"></span>
          </summary>
          <iframe src="/thu/${index}" sandbox="" loading="lazy" title="${letter.subject}"></iframe>
        </details>`;
      })}
      ${
        dispatch.held.length > 0
          ? html`<section class="card flush">
              <h2>Giữ lại, chưa gửi</h2>
              <table>
                <tbody>
                  ${dispatch.held.map(
                    (one) =>
                      html`<tr>
                        <td>${one.recipient}</td>
                        <td>${heldReason(one)}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </section>`
          : ''
      }`,
  );
}
