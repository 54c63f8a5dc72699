import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDay } from '../../shared/index.js';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { dueNextName } from '../session/report.js';
import type { Preview } from '../session/report.js';

/** What changed since the period before, where figures of it are kept. */
function Since({ preview }: { preview: Preview }): JSX.Element | null {
  const { t } = usePanel();
  const { changes } = preview.report;
  if (!changes) return null;
  return (
    <p>
      {t.letter.since}{' '}
      <b>
        {t.letter.newlyLate(changes.newlyOverdue.length)}, {t.letter.newlyDone(changes.newlyDone.length)}
      </b>
      .
    </p>
  );
}

const FIRST = 2;

/** The leader's letter in short, whole on demand; its words can be copied into any mail program. */
export function LetterCard({ preview }: { preview: Preview }): JSX.Element {
  const { t } = usePanel();
  const [whole, setWhole] = useState(false);
  const { report, letter } = preview;
  const { totals } = report;
  const [copied, setCopied] = useState<boolean>();
  const first = report.tasks
    .filter((task) => report.overdue.slice(0, FIRST).includes(task.key))
    .sort((a, b) => report.overdue.indexOf(a.key) - report.overdue.indexOf(b.key));
  const more = Math.max(0, report.overdue.length - first.length);
  const copy = (): void => {
    const done =
      navigator.clipboard?.writeText(`${letter.subject}\n\n${letter.text}`) ?? Promise.reject(new Error('clipboard'));
    done.then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <section class="letter" aria-label={t.letter.label}>
      <header>
        <div class="small soft">{t.letter.to(letter.recipient)}</div>
        <b>{letter.subject}</b>
      </header>
      <div class="body">
        <p>
          {t.letter.dear} {letter.recipient}
        </p>
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
        <Since preview={preview} />
        {!whole && (
          <ol>
            {first.map((task, index) => (
              <li key={task.key}>
                <b class="num">{index + 1}.</b>
                <span>
                  <span class="two">{task.content}</span>
                  <span class="small soft block">
                    {task.lead.join(', ') || '–'}
                    {task.status.kind === 'overdue' && <b class="late-fg"> · {t.letter.days(task.status.days)}</b>}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        )}
        {whole && (
          // The letter's own HTML, shut in a frame without scripts, forms or links that act here.
          <iframe class="letter-frame" sandbox="" title={letter.subject} srcDoc={letter.html} />
        )}
        <div class="buttons">
          <Button grow onPress={() => setWhole(!whole)}>
            {whole ? t.letter.close : more > 0 ? t.letter.allMore(more) : t.letter.all}
          </Button>
          <Button grow onPress={copy}>
            {t.letter.copy}
          </Button>
        </div>
        <p class="small" role="status">
          {copied === undefined ? '' : copied ? t.letter.copied : t.letter.notCopied}
        </p>
        <p class="small soft">{t.letter.frozen(formatDay(report.closed))}</p>
      </div>
    </section>
  );
}
