import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { heldReason, officeId, post, toIso, wantedNow } from '../../shared/index.js';
import type { CivilDate, Clock } from '../../shared/index.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { outboxMailer } from '../mail/outbox-mailer.js';
import { checkOffice, planOffice } from '../office.js';
import type { Office } from '../office.js';
import { dayOption, loadSettings, portOption } from '../options.js';
import { servePages, untilStopped } from '../serve-pages.js';
import { openDatabase } from '../store/database.js';
import { withOfficeId } from '../store/office-id.js';
import { runStore } from '../store/runs.js';
import { editionStore } from '../store/editions.js';
import { sqliteLedger } from '../store/sqlite-ledger.js';
import { printFile } from '../view/check-text.js';

export interface DemoOptions {
  readonly samples: string;
  readonly outbox: string;
  readonly asOf?: string;
  readonly port?: string;
  /** Everything but the pages. */
  readonly once?: boolean;
}

/** The week the sample annexes were written for: their figures are worth looking at on this day. */
const SAMPLE_DAY = '2026-11-16';

function clockOn(day: CivilDate): Clock {
  return { now: () => `${toIso(day)}T07:30:00+07:00`, today: () => day };
}

/** dondoc demo (npm start): checks and reports the sample annexes, posts the weekly letters into the outbox, serves the pages. */
export async function demo(options: DemoOptions, console: Console): Promise<number> {
  const folder = resolve(options.samples);
  if (!existsSync(folder))
    throw new Told(`Không có thư mục mẫu “${options.samples}”. Chạy lệnh này trong thư mục của Đôn Đốc.`);
  const own = await loadSettings(
    existsSync(resolve(folder, 'settings.json')) ? resolve(folder, 'settings.json') : undefined,
  );
  const asOf = dayOption('--as-of', options.asOf ?? SAMPLE_DAY);
  const clock = clockOn(asOf);
  const outbox = resolve(options.outbox);
  const db = openDatabase(resolve(outbox, 'dondoc.sqlite'));
  const settings = withOfficeId(db, own);
  const office: Office = {
    folder,
    settings,
    clock,
    ledger: sqliteLedger(db),
    runs: runStore(db, officeId(settings)),
    editions: editionStore(db),
    mailer: outboxMailer(
      outbox,
      { from: `${settings.office.name} <dondoc@localhost>`, replyTo: settings.office.replyTo },
      () => new Date(clock.now()),
    ),
  };

  const files = await checkOffice(office, asOf);
  for (const file of files) printFile(file, console);
  const wanted = wantedNow('week', asOf, settings);
  const { period } = wanted;
  const { dispatch } = await planOffice(files, office, wanted);
  const delivery = await post(dispatch, office);
  console.out(`Thư ${period.name}: ghi ${delivery.sent.length} thư vào ${outbox}`);
  for (const letter of delivery.sent) console.out(`  ✓ ${letter.recipient}: ${letter.subject}`);
  const already = delivery.held.filter((one) => one.because === 'already-sent').length;
  if (already > 0) console.out(`  · ${already} thư đã ghi ở lần chạy trước, không ghi lại`);
  for (const one of delivery.held)
    if (one.because !== 'already-sent') console.out(`  · giữ lại ${one.recipient}: ${heldReason(one)}`);
  office.runs.keep({
    key: `run|week|${period.key}`,
    at: clock.now(),
    sent: delivery.sent.length + already,
    held: delivery.held.length - already,
    detail: '',
    open: delivery.open,
    stuck: 0,
    pending: delivery.pending,
  });

  if (!options.once) {
    const port = portOption(options.port ?? process.env.PORT, 3000);
    const pages = await servePages({
      office,
      host: '127.0.0.1',
      port,
      route: `ghi vào thư mục ${options.outbox}`,
      scheduled: true,
      asOf,
    });
    console.out('');
    console.out(`Xem kết quả tại ${pages.url} (dừng: Ctrl+C)`);
    await untilStopped();
    await pages.close();
  }
  db.close();
  return 0;
}
