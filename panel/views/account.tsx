import type { JSX } from 'preact';
import { accountSums, becauseWords } from '../../shared/index.js';
import type { FileAccount } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Icon } from '../parts/icon.js';

/** More than this is no account anybody reads in a panel. */
const MOST = 40;

interface Line {
  readonly place: string;
  readonly why: string;
}

/** “Đã đọc những gì”: what was read, what is asked, and every row left out with the reason. Folded until it is opened. */
export function AccountCard(): JSX.Element | null {
  const { state, t } = usePanel();
  const account = state.office?.account[0];
  if (!account || account.sheets.length === 0) return null;
  const sums = accountSums([account]);
  const { language } = state.settings;
  const left = linesOf(account, language, t.account.sheet);
  const asked = (state.office?.questions ?? []).filter(({ answer }) => !answer).length;
  return (
    <details class="card card--flush rule">
      <summary class="row">
        <span class="chev">
          <Icon name="next" size="s" />
        </span>
        <span class="grow">
          {t.account.title}{' '}
          <span class="small soft block">{t.account.sums(sums.sheets, sums.rows, asked, left.length)}</span>
        </span>
      </summary>
      <div class="row row--still">
        <Icon name="ok" tone="ok" />
        <span class="grow small">{t.account.read(sums.tasks, sums.groups, sums.rows)}</span>
      </div>
      {left.slice(0, MOST).map(({ place, why }) => (
        <div class="row row--still" key={place + why}>
          <span class="grow small">
            <b>{place}</b>
            <span class="soft block">{why}</span>
          </span>
        </div>
      ))}
      {left.length > MOST && <p class="small soft foot-note">{t.account.more(left.length - MOST)}</p>}
      <p class="small soft foot-note">{t.account.foot}</p>
    </details>
  );
}

function linesOf(account: FileAccount, language: 'vi' | 'en', sheetName: (sheet: string) => string): Line[] {
  return account.sheets.flatMap((sheet): Line[] =>
    sheet.because && sheet.rows.task === 0
      ? [{ place: sheetName(sheet.sheet), why: becauseWords(sheet.because, sheet.of, language) }]
      : sheet.leftOut.map(({ range, because, of }) => ({
          place: `${sheetName(sheet.sheet)}, ${range}`,
          why: becauseWords(because, of, language),
        })),
  );
}
