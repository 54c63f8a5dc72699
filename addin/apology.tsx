import type { JSX } from 'preact';
import { render } from 'preact';
import { Button } from '../panel/parts/button.js';
import { Icon } from '../panel/parts/icon.js';
import { stringsOf } from '../panel/strings/index.js';
import type { Strings } from '../panel/strings/index.js';

/** Where the same panel runs without Excel; beside this page on the office’s server. */
const WORKBENCH = '../workbench/';

/** What the office’s IT officer will ask for, in one small line. */
function ForTheExpert({ detail, t }: { detail: string; t: Strings }): JSX.Element | null {
  if (detail === '') return null;
  return (
    <p class="small soft">
      {t.fail.code}: {detail}
    </p>
  );
}

interface OldExcel {
  /** As people know it: “Excel 2016”. */
  readonly name: string;
  /** As Excel itself says it: 16.0.4266.1001. */
  readonly version: string;
}

function TooOld({ excel, t }: { excel: OldExcel; t: Strings }): JSX.Element {
  return (
    <main class="pane">
      <div class="view">
        <section class="card state">
          <Icon name="old" tone="warn" size="xl" />
          <h1>{t.old.title}</h1>
          <p>{t.old.text(excel.name)}</p>
          <ForTheExpert detail={excel.version} t={t} />
        </section>
        <section class="card stack stack--loose">
          <h2>{t.old.can}</h2>
          <ol class="steps">
            {[t.old.step1, t.old.step2].map((step) => (
              <li key={step}>
                <span>{step}</span>
              </li>
            ))}
          </ol>
          <Button look="primary" large wide onPress={() => window.open(WORKBENCH, '_blank', 'noopener')}>
            {t.old.open}
          </Button>
        </section>
      </div>
    </main>
  );
}

/** Excel before 2021: says so, that nothing was touched, and where the annex can be checked all the same. */
export function drawTooOld(root: HTMLElement, excel: OldExcel, language: 'vi' | 'en'): void {
  root.replaceChildren();
  render(<TooOld excel={excel} t={stringsOf(language)} />, root);
}

/** Excel could not be reached at all: what happened and one button to try again. */
export function drawUnreached(root: HTMLElement, message: string, language: 'vi' | 'en', detail = ''): void {
  const t = stringsOf(language);
  root.replaceChildren();
  render(
    <main class="pane">
      <div class="view">
        <section class="card state" role="alert">
          <Icon name="unplug" tone="error" size="xl" />
          <h1>{t.fail.title}</h1>
          <p>{message}</p>
          <Button look="primary" large wide icon="repeat" onPress={() => location.reload()}>
            {t.fail.again}
          </Button>
          <ForTheExpert detail={detail} t={t} />
        </section>
      </div>
    </main>,
    root,
  );
}
