import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay } from '../../shared/index.js';
import type { PeriodKind } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { NoticeBar } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { dueNextName, periodFor, previewOf } from '../session/report.js';
import type { Preview } from '../session/report.js';
import { ConfirmSend } from './confirm-send.js';

const KINDS: readonly (PeriodKind & ('week' | 'month' | 'quarter' | 'year'))[] = ['week', 'month', 'quarter', 'year'];

function LetterCard({ preview }: { preview: Preview }): JSX.Element {
  const { t } = usePanel();
  const [whole, setWhole] = useState(false);
  const { report, letter } = preview;
  const { totals } = report;
  return (
    <section class="letter" aria-label={t.letter.label}>
      <header>
        <div class="small soft">{t.letter.to(letter.recipient)}</div>
        <b>{letter.subject}</b>
      </header>
      <div class="body">
        <div class="figures">
          <div class="late-fg">
            <b>{t.number(totals.overdue)}</b>
            <span class="small">{t.letter.overdue}</span>
          </div>
          <div class="soon-fg">
            <b>{t.number(report.dueNext.length)}</b>
            <span class="small">{t.letter.dueNext(dueNextName(report))}</span>
          </div>
          <div class="ok-fg">
            <b>
              {t.number(totals.doneOnTime + totals.doneLate)}/{t.number(totals.total)}
            </b>
            <span class="small">{t.letter.done}</span>
          </div>
        </div>
        {whole && (
          // The letter's own HTML, shut in a frame without scripts, forms or links that act here.
          <iframe class="letter-frame" sandbox="" title={letter.subject} srcDoc={letter.html} />
        )}
        <Button wide onPress={() => setWhole(!whole)}>
          {whole ? t.letter.close : t.letter.all}
        </Button>
        <p class="small soft">{t.letter.frozen(formatDay(report.closed))}</p>
      </div>
    </section>
  );
}

function People({ preview }: { preview: Preview }): JSX.Element {
  const { t, bridge } = usePanel();
  const { send, held } = preview.dispatch;
  return (
    <>
      {send.length > 0 && (
        <section class="stack" aria-label={t.send.people}>
          <h2 class="section-title">
            <Icon name="mail" />
            {t.send.will} <span class="count num">{t.send.letters(send.length)}</span>
          </h2>
          <div class="card card--flush divide">
            {send.map((letter) => (
              <div class="row row--still" key={letter.key}>
                <Icon name="mail" tone="idle" />
                <div class="grow">
                  <div>{letter.recipient}</div>
                  <div class="small soft clip">{letter.to.join(', ')}</div>
                </div>
              </div>
            ))}
          </div>
        </section>
      )}
      {held.length > 0 && (
        <section class="stack" aria-label={t.send.heldLabel}>
          <h2 class="section-title">
            <Icon name="hold" />
            {t.send.held} <span class="count num">{t.send.letters(held.length)}</span>
          </h2>
          <div class="card card--flush divide">
            {held.map((one) => (
              <div class="row row--still" key={one.key}>
                <div class="grow">
                  <div>{one.recipient}</div>
                  <div class="small soft">{one.detail ?? t.held[one.because]}</div>
                </div>
              </div>
            ))}
          </div>
        </section>
      )}
      {!bridge.mail && <p class="small soft foot-note">{t.send.noMail}</p>}
    </>
  );
}

/** Sends, after a confirmation; absent where no mail leaves from this host. */
function ReportBar({ preview }: { preview: Preview }): JSX.Element | null {
  const { state, session, bridge, t } = usePanel();
  const [asking, setAsking] = useState(false);
  const letters = preview.dispatch.send;
  if (!bridge.mail || letters.length === 0) return null;
  return (
    <footer class="bar bar--actions">
      <Button disabled={state.busy} onPress={() => void session.sendTest(letters[0]!)}>
        {t.send.test}
      </Button>
      <Button id="send" look="primary" busy={state.busy} onPress={() => setAsking(true)}>
        {t.send.go(letters.length)}
      </Button>
      {asking && (
        <ConfirmSend
          count={letters.length}
          held={preview.dispatch.held.length}
          period={preview.report.period.name}
          onClose={(yes) => {
            setAsking(false);
            if (yes) void session.send(letters);
          }}
        />
      )}
    </footer>
  );
}

/** Báo cáo: the letter of a period as it would go, to whom, and what is held and why. */
export function ReportView(): JSX.Element {
  const { state, bridge, t } = usePanel();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('week');
  const [back, setBack] = useState(0);
  const [desk, setDesk] = useState<{ sent: readonly string[]; room?: number; last?: string; next?: string }>({
    sent: [],
  });
  useEffect(() => {
    let alive = true;
    const { mail } = bridge;
    if (!mail) return undefined;
    void Promise.all([mail.sentKeys(), mail.roomToday(), mail.schedule()])
      .then(([sent, room, schedule]) => alive && setDesk({ sent, room, last: schedule.last, next: schedule.next }))
      .catch(() => undefined);
    return () => {
      alive = false;
    };
  }, [bridge, state.notice]);
  const period = periodFor(state, kind, back);
  const preview = useMemo(
    () => previewOf(state, bridge.fileName, period, back, desk.sent, desk.room),
    [state.checks, state.settings, state.asOf, period.key, back, desk],
  );
  return (
    <Page bar={<ReportBar preview={preview} />}>
      <NoticeBar />
      <section class="stack" aria-label={t.period.label}>
        <div class="segment" role="group" aria-label={t.period.kind}>
          {KINDS.map((one) => (
            <button key={one} type="button" aria-pressed={kind === one} onClick={() => (setKind(one), setBack(0))}>
              {t.period[one]}
            </button>
          ))}
        </div>
        <div class="line">
          <Button icon="back" label={t.period.previous} disabled={back >= 60} onPress={() => setBack(back + 1)} />
          <div class="grow center">
            <b class="capital">{period.name}</b>
            <div class="small soft num">
              {formatDay(period.start)} – {formatDay(period.end)}
            </div>
          </div>
          <Button icon="next" label={t.period.next} disabled={back === 0} onPress={() => setBack(back - 1)} />
        </div>
      </section>
      <LetterCard preview={preview} />
      <People preview={preview} />
      {(desk.last || desk.next) && (
        <p class="small soft foot-note">
          {desk.last && t.send.last(desk.last)} {desk.next && t.send.next(desk.next)}
        </p>
      )}
    </Page>
  );
}
