import type { JSX } from 'preact';
import { render } from 'preact';
import { Button } from '../panel/parts/button.js';
import { Icon } from '../panel/parts/icon.js';
import { stringsOf } from '../panel/strings/index.js';
import type { Strings } from '../panel/strings/index.js';

/** Where the same panel runs without Excel; beside this page on the office’s server. */
const WORKBENCH = '../workbench/';

function Steps({ title, steps }: { title: string; steps: readonly string[] }): JSX.Element {
  return (
    <section class="card stack stack--loose">
      <h2>{title}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function TooOld({ version, t }: { version: string; t: Strings }): JSX.Element {
  return (
    <main class="pane">
      <div class="view">
        <section class="card state">
          <Icon name="old" tone="warn" size="xl" />
          <h1>{t.old.title}</h1>
          <p>{t.old.text(version)}</p>
        </section>
        <Steps title={t.old.can} steps={[t.old.step1, t.old.step2]} />
        <Button look="primary" large wide onPress={() => window.open(WORKBENCH, '_blank', 'noopener')}>
          {t.old.open}
        </Button>
      </div>
    </main>
  );
}

/** Excel before 2021: says so, that nothing was touched, and where the annex can be checked all the same. */
export function drawTooOld(root: HTMLElement, version: string, language: 'vi' | 'en'): void {
  root.replaceChildren();
  render(<TooOld version={version} t={stringsOf(language)} />, root);
}

/** Excel could not be reached at all: what happened and one button to try again. */
export function drawUnreached(root: HTMLElement, message: string, language: 'vi' | 'en'): void {
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
        </section>
      </div>
    </main>,
    root,
  );
}
