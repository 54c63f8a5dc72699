import { createHash } from 'node:crypto';
import { planLetters, calendarOf } from '../../shared/index.js';
import type { Letter, Posted } from '../../shared/index.js';
import { attachmentsFor } from '../attach.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { outboxMailer } from '../mail/outbox-mailer.js';
import { smtpMailer } from '../mail/smtp-mailer.js';
import { readSmtpUrl } from '../mail/smtp-url.js';
import { reportOf } from './report.js';
import type { ReportOptions } from './report.js';
import { say } from '../words.js';

export interface SendOptions extends ReportOptions {
  readonly to?: readonly string[];
  readonly from?: string;
  readonly smtp?: string;
  readonly outbox?: string;
}

const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;".]+(\.[^\s@<>,;".]+)*$/;
const DEFAULT_SENDER = 'Đôn Đốc <dondoc@localhost>';

/** The addresses given, several per --to allowed; Told when one is none. */
function addresses(given: readonly string[] | undefined): string[] {
  const all = (given ?? [])
    .flatMap((one) => one.split(/[,;]/))
    .map((one) => one.trim())
    .filter(Boolean);
  if (all.length === 0)
    throw new Told(
      say(
        'Cần ít nhất một người nhận: --to dia-chi@don-vi.vn',
        'At least one recipient is needed: --to address@unit.vn',
      ),
    );
  const wrong = all.find((one) => !ADDRESS.test(one));
  if (wrong)
    throw new Told(say(`--to: “${wrong}” không phải địa chỉ thư điện tử.`, `--to: “${wrong}” is no e-mail address.`));
  return all;
}

async function consolidatedLetter(
  paths: readonly string[],
  options: SendOptions,
  to: readonly string[],
): Promise<Letter> {
  const { report, settings } = await reportOf(paths, options);
  const leaders = [{ title: settings.leaders[0]?.title ?? '', emails: [...to] }].map((one) =>
    one.title === ''
      ? { ...one, title: settings.office.kind === 'ward' ? 'Lãnh đạo UBND phường' : 'Lãnh đạo UBND xã' }
      : one,
  );
  const kind = report.period.kind === 'week' ? 'leader-week' : 'period';
  const own = { ...settings, leaders, letters: { ...settings.letters, leaderWeek: true } };
  // Asked for by a person now: it goes today, working day or not.
  const always = { isWorkingDay: () => true, nextWorkingDay: (day: typeof report.asOf) => day };
  const { send, held } = planLetters({
    report,
    settings: own,
    already: new Set(),
    only: [kind],
    attachmentsOf: await attachmentsFor(report, own),
    calendar: { ...calendarOf(settings.holidays), ...always },
  });
  const letter = send[0];
  if (!letter) throw new Told(`Thư chưa gửi được: ${held[0]?.detail ?? held[0]?.because ?? 'không có nội dung'}.`);
  // A corrected report to the same people is another letter: mail programs drop a second copy of one Message-ID.
  const content = createHash('sha256').update(`${letter.to.join()}\n${letter.text}`).digest('hex').slice(0, 12);
  return { ...letter, key: `${letter.key}|${content}` };
}

/** dondoc send: 0 when the mail route accepted the letter, 1 when it did not, 2 when something must be put right first. */
export async function send(paths: readonly string[], options: SendOptions, console: Console): Promise<number> {
  const to = addresses(options.to);
  const smtp = options.smtp ?? (options.outbox === undefined ? process.env.DONDOC_SMTP_URL : undefined);
  if (smtp === undefined && options.outbox === undefined) {
    throw new Told(
      say(
        'Cần nơi gửi: --smtp smtp://máy-chủ:cổng (hoặc biến môi trường DONDOC_SMTP_URL), hoặc --outbox THƯ-MỤC.',
        'A route is needed: --smtp smtp://host:port (or the environment variable DONDOC_SMTP_URL), or --outbox FOLDER.',
      ),
    );
  }
  if (smtp !== undefined && !readSmtpUrl(smtp))
    throw new Told(
      say(
        '--smtp: địa chỉ phải có dạng smtp://tên:mật-khẩu@máy-chủ:cổng hoặc smtps://…',
        '--smtp: the address must look like smtp://user:password@host:port or smtps://…',
      ),
    );
  const letter = await consolidatedLetter(paths, options, to);
  const sender = { from: options.from ?? process.env.DONDOC_FROM ?? DEFAULT_SENDER };
  let posted: Posted;
  if (smtp === undefined) posted = await outboxMailer(options.outbox!, sender).post(letter);
  else {
    const mailer = await smtpMailer(smtp, sender);
    posted = await mailer.post(letter);
    mailer.close();
  }
  if (posted.kind === 'accepted') {
    console.out(
      `${smtp === undefined ? say('Đã ghi', 'Written') : say('Đã gửi', 'Sent')} “${letter.subject}” ${say('tới', 'to')} ${letter.to.join(', ')}${smtp === undefined ? ` (${posted.id})` : ''}`,
    );
    return 0;
  }
  console.err(posted.reason);
  if (posted.kind === 'retry')
    console.err(say('Khắc phục xong, chạy lại lệnh này.', 'When that is put right, run this again.'));
  return 1;
}
