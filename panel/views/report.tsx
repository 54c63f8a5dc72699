import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDay, heldReason, previousPeriod, weekday } from '../../shared/index.js';
import type { PeriodKind } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { Icon } from '../parts/icon.js';
import { NoticeBar } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { instantWords, periodFor, previewOf } from '../session/report.js';
import type { Preview, Remembered } from '../session/report.js';
import { ConfirmSend } from './confirm-send.js';
import { LetterCard } from './letter-card.js';

const KINDS: readonly (PeriodKind & ('week' | 'month' | 'quarter' | 'year'))[] = ['week', 'month', 'quarter', 'year'];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function People({ preview }: { preview: Preview }): JSX.Element {
  const { t, bridge, state } = usePanel();
  const { send } = preview.dispatch;
  const held = preview.dispatch.held.filter((one) => one.because !== 'nothing-to-say');
  const quiet = preview.dispatch.held.length - held.length;
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
                {letter.kind === 'leader-week' && <span class="small soft">{t.send.weekly}</span>}
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
                  <div class="small soft">{capital(heldReason(one, state.settings.language))}</div>
                </div>
              </div>
            ))}
          </div>
        </section>
      )}
      {send.length === 0 && <p class="card soft">{t.send.nobody}</p>}
      {quiet > 0 && <p class="small soft foot-note">{t.send.quiet(quiet)}</p>}
      {!bridge.mail && <p class="small soft foot-note">{t.send.noMail}</p>}
    </>
  );
}

/** Sends, after a confirmation; absent where no mail leaves from this host. */
function ReportBar({ preview, ready }: { preview: Preview; ready: boolean }): JSX.Element | null {
  const { state, session, bridge, t } = usePanel();
  const [asking, setAsking] = useState(false);
  const letters = preview.dispatch.send;
  if (!bridge.mail || letters.length === 0) return null;
  return (
    <footer class="bar bar--actions">
      <Button disabled={state.busy} onPress={() => void session.sendTest(letters[0]!)}>
        {t.send.test}
      </Button>
      <Button id="send" look="primary" busy={state.busy} disabled={!ready} onPress={() => setAsking(true)}>
        {t.send.go(letters.length)}
      </Button>
      {asking && (
        <ConfirmSend
          count={letters.length}
          held={preview.dispatch.held.filter((one) => one.because !== 'nothing-to-say').length}
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
  const [desk, setDesk] = useState<{
    sent: readonly string[];
    room?: number;
    last?: string;
    next?: string;
    failed?: string;
    /** What was sent is known: only then may more be sent. */
    ready?: boolean;
  }>({
    sent: [],
  });
  useEffect(() => {
    let alive = true;
    const { mail } = bridge;
    if (!mail) return undefined;
    void Promise.all([mail.sentKeys(), mail.roomToday(), mail.schedule()])
      .then(([sent, room, schedule]) => alive && setDesk({ sent, room, ...schedule, ready: true }))
      .catch(
        (error: unknown) =>
          alive && setDesk({ sent: [], failed: error instanceof Error ? error.message : String(error) }),
      );
    return () => {
      alive = false;
    };
  }, [bridge, state.notice]);
  const moment = (iso: string): string => {
    const at = instantWords(iso);
    return at ? `${t.weekdays[weekday(at.day) - 1]}, ${formatDay(at.day)}, ${at.time}` : iso;
  };
  const period = periodFor(state, kind, back);
  const before = previousPeriod(period).key;
  const [remembered, setRemembered] = useState<Remembered & { readonly of?: string }>({});
  useEffect(() => {
    let alive = true;
    // Without what is remembered the letter still reads; it compares with nothing.
    const told = (one: Remembered): void => void (alive && setRemembered({ ...one, of: before }));
    void bridge.mail?.remembered?.(before).then(told, () => told({}));
    return () => {
      alive = false;
    };
  }, [bridge, before]);
  const preview = useMemo(
    () => previewOf(state, bridge.fileName, period, back, desk.sent, desk.room, remembered),
    [state.checks, state.settings, state.asOf, period.key, back, desk, remembered],
  );
  const ready = desk.ready === true && (!bridge.mail?.remembered || remembered.of === before);
  return (
    <Page bar={<ReportBar preview={preview} ready={ready} />}>
      <NoticeBar />
      {desk.failed && (
        <div class="notice notice--warn" role="status">
          <Icon name="warn" tone="warn" />
          <div class="grow wrap">{desk.failed}</div>
        </div>
      )}
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
              {formatDay(period.start).slice(0, period.start.year === period.end.year ? 5 : 10)} –{' '}
              {formatDay(period.end)}
            </div>
          </div>
          <Button icon="next" label={t.period.next} disabled={back === 0} onPress={() => setBack(back - 1)} />
        </div>
      </section>
      <LetterCard preview={preview} />
      <People preview={preview} />
      {(desk.last || desk.next) && (
        <p class="small soft foot-note">
          {desk.last && <span class="block">{t.send.last(moment(desk.last))}</span>}
          {desk.next && <span class="block">{t.send.next(moment(desk.next))}</span>}
        </p>
      )}
    </Page>
  );
}
