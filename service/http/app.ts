import { Hono } from 'hono';
import { html } from 'hono/html';
import { secureHeaders } from 'hono/secure-headers';
import { renderHtml, reportView, wantedNow } from '../../shared/index.js';
import type { CivilDate, Dispatch, Period, Report } from '../../shared/index.js';
import type { CheckedFile } from '../check-files.js';
import { checkOffice, nextRun, planOffice, settingsNow } from '../office.js';
import type { Office } from '../office.js';
import { troublesOf } from '../troubles.js';
import { checkPage } from './check-page.js';
import { neverStored, onlyKnownHosts } from './door.js';
import { layout } from './layout.js';
import { lettersPage } from './letters-page.js';
import { officePage } from './office-page.js';
import { PAGE_POLICY, serveBuiltPages } from './static-pages.js';
import { STYLE } from './style.js';

export interface PagesOptions {
  readonly office: Office;
  /** Where the built pages lie: the folder that has workbench/. */
  readonly pages: string;
  /** Fixed in a demonstration; otherwise the day of the clock. */
  readonly asOf?: CivilDate;
  /** “vào thư mục ./outbox”, “qua máy chủ thư …”. */
  readonly route: string;
  readonly scheduled: boolean;
  /** Names the pages answer to beside localhost. */
  readonly hosts?: readonly string[];
}

const FRESH_MS = 5_000;
/** A folder that takes long to read is read seldom. */
const FRESH_TIMES = 5;
interface Reading {
  readonly at: number;
  readonly asOf: CivilDate;
  readonly files: readonly CheckedFile[];
  readonly report: Report;
  readonly period: Period;
  readonly letters: Dispatch;
}

/** The pages of one office: what it has, what is wrong, what was sent. Nothing here changes a file or sends a letter. */
export function createApp(options: PagesOptions): Hono {
  const { office } = options;
  let cached: Promise<Reading> | undefined;
  let last: Promise<Reading> | undefined;
  let readAt = 0;
  let took = 0;
  let running = false;

  async function read(): Promise<Reading> {
    const asOf = options.asOf ?? office.clock.today();
    const files = await checkOffice(office, asOf);
    const wanted = wantedNow('week', asOf, settingsNow(office));
    // What the period's letters say, sent or not: planned without the ledger, their state is read beside it.
    const fresh: Office = { ...office, ledger: { ...office.ledger, entries: () => [] } };
    const { report, dispatch } = await planOffice(files, fresh, wanted);
    return { at: Date.now(), asOf, files, report, period: wanted.period, letters: dispatch };
  }
  /**
   * Several requests at once read the folder once, however long that takes; after a while it is read again, and where
   * that takes long the reading before is shown meanwhile.
   */
  function reading(): Promise<Reading> {
    const fresh = Date.now() - readAt <= Math.max(FRESH_MS, FRESH_TIMES * took);
    if (cached && (running || fresh)) return running && took > FRESH_MS ? (last ?? cached) : cached;
    running = true;
    const begun = Date.now();
    cached = read();
    cached.then(
      () => {
        last = cached;
        readAt = Date.now();
        took = readAt - begun;
        running = false;
      },
      () => {
        cached = undefined;
        running = false;
      },
    );
    return took > FRESH_MS ? (last ?? cached) : cached;
  }

  const app = new Hono();
  app.use('*', onlyKnownHosts(options.hosts ?? []), neverStored);
  serveBuiltPages(app, options.pages);
  app.use(
    '*',
    secureHeaders({ contentSecurityPolicy: PAGE_POLICY, originAgentCluster: false, xFrameOptions: 'SAMEORIGIN' }),
  );

  app.get('/style.css', (context) => context.body(STYLE, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  app.get('/healthz', (context) => {
    const reasons = troublesOf(office).map(({ id, title }) => ({ id, title }));
    return context.json({ ok: true, status: reasons.length === 0 ? 'ok' : 'degraded', reasons });
  });
  app.get('/', async (context) => {
    const { asOf, files, report } = await reading();
    const next = options.scheduled ? nextRun(office) : undefined;
    return context.html(
      officePage({
        name: settingsNow(office).office.name,
        asOf,
        files,
        report,
        next,
        runs: office.runs.latest(8),
        troubles: troublesOf(office),
        route: options.route,
      }),
    );
  });
  app.get('/kiem-tra/:index{[0-9]+}', async (context) => {
    const file = (await reading()).files[Number(context.req.param('index'))];
    return file ? context.html(checkPage(file)) : context.notFound();
  });
  app.get('/bao-cao', async (context) => {
    const { report } = await reading();
    return context.html(
      layout(
        'Báo cáo',
        '/bao-cao',
        html`<h1>Báo cáo ${report.period.name}</h1>
          <iframe src="/bao-cao/thu" sandbox="" title="Báo cáo ${report.period.name}"></iframe>`,
      ),
    );
  });
  app.get('/bao-cao/thu', async (context) =>
    context.html(renderHtml(reportView((await reading()).report, settingsNow(office)))),
  );
  app.get('/thu', async (context) => {
    const { letters, period } = await reading();
    const ledger = await office.ledger.entries(letters.send.map((letter) => letter.key));
    return context.html(lettersPage({ period, dispatch: letters, ledger }));
  });
  app.get('/thu/:index{[0-9]+}', async (context) => {
    const letter = (await reading()).letters.send[Number(context.req.param('index'))];
    return letter ? context.html(letter.html) : context.notFound();
  });

  app.notFound((context) =>
    context.html(
      layout(
        'Không có trang này',
        '',
        html`<h1>Không có trang này</h1>
          <p><a href="/">Về trang tổng quan</a></p>`,
      ),
      404,
    ),
  );
  app.onError((error, context) => {
    const message = error instanceof Error ? error.message : String(error);
    return context.html(
      layout(
        'Chưa mở được trang',
        '',
        html`<h1>Chưa mở được trang</h1>
          <p>${message}</p>
          <p><a href="">Tải lại trang</a></p>`,
      ),
      500,
    );
  });
  return app;
}
