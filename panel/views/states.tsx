import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '../context.js';
import { Button } from '../parts/button.js';
import { CheckBar } from '../parts/check-bar.js';
import { Icon } from '../parts/icon.js';
import { NoticeBar } from '../parts/notice.js';
import { Page } from '../parts/page.js';
import { keyOf } from '../session/findings.js';
import { Finding } from './finding.js';
import { HeaderChoice } from './choices/header-choice.js';

/** Nothing for 300 ms, then a skeleton: most annexes are read before it would show. */
export function Loading(): JSX.Element | null {
  const { t } = usePanel();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  const bones = (widths: readonly number[]): JSX.Element => (
    <div class="card stack stack--air">
      {widths.map((width) => (
        <span class="bone" key={width} style={`--w:${width}%`} />
      ))}
    </div>
  );
  return (
    <Page>
      <section class="card stack" role="status" aria-live="polite">
        <b>{t.load.title}</b>
        <span class="small soft">{t.load.calm}</span>
      </section>
      <div class="tiles">
        <span class="bone bone--tile" />
        <span class="bone bone--tile" />
        <span class="bone bone--tile" />
      </div>
      {bones([88, 62, 74, 50])}
    </Page>
  );
}

const MOST_NEARLY = 3;

/** No annex in any sheet: what was looked for and what to do next. */
export function NoAnnex(): JSX.Element {
  const { state, session, t } = usePanel();
  // A table that lacks one column only: a person may say which one it is.
  const nearly = state.checks.flatMap((check) => check.issues).filter((issue) => issue.rule === 'header-missing');
  const [naming, setNaming] = useState(false);
  const several = state.checks.some((check) => !check.located && check.location.reason === 'several-headers');
  return (
    <Page bar={<CheckBar when={t.check.when} again={t.check.again} />}>
      <NoticeBar />
      <section class="card state">
        <Icon name="sheet" tone="idle" size="xl" />
        <h1>{t.none.title}</h1>
        <p>{several ? t.none.several : t.none.text(state.grids.length)}</p>
      </section>
      {nearly.slice(0, MOST_NEARLY).map((issue) => (
        <Finding key={keyOf(issue)} issue={issue} alike={[issue]} />
      ))}
      <section class="card stack stack--loose">
        <h2>{t.none.can}</h2>
        <ol class="steps">
          {[t.none.step1, t.none.step2, t.none.step3].map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        {naming ? (
          <HeaderChoice
            at={{ sheet: state.grids[0]?.sheet ?? '', row: 0, column: 0 }}
            onClose={() => setNaming(false)}
          />
        ) : (
          <>
            <Button look="primary" large wide icon="search" onPress={() => void session.recheck()}>
              {t.none.again}
            </Button>
            {state.grids.length > 0 && (
              <Button large wide onPress={() => setNaming(true)}>
                {t.choose.headerUse}…
              </Button>
            )}
          </>
        )}
      </section>
    </Page>
  );
}

/** The host could not be read at all. */
export function Failed(): JSX.Element {
  const { state, session, t } = usePanel();
  return (
    <Page>
      <section class="card state">
        <Icon name="unplug" tone="error" size="xl" />
        <h1>{t.fail.title}</h1>
        <p>{state.failure?.message}</p>
        <Button look="primary" large wide icon="repeat" onPress={() => void session.start()}>
          {t.fail.again}
        </Button>
        <p class="small soft">
          {t.fail.code}: {state.failure?.kind}
        </p>
      </section>
    </Page>
  );
}
