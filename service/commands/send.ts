import { OFFICE_KINDS } from '../../shared/index.js';
import { createHash } from 'node:crypto';
import { heldReason } from '../../shared/index.js';
import type { Letter, Outcome } from '../../shared/index.js';
import { attachmentsFor } from '../attach.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { outboxMailer } from '../mail/outbox-mailer.js';
import { smtpMailer } from '../mail/smtp-mailer.js';
import { readSmtpUrl } from '../mail/smtp-url.js';
import { plannedNow } from './report.js';
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
  const { run, settings } = await plannedNow(paths, options, (own) => {
    const [first] = own.leaders;
    const title = first?.title || `Lãnh đạo ${OFFICE_KINDS[own.office.kind].self}`;
    return {
      ...own,
      leaders: [{ title, emails: [...to] }],
      letters: { ...own.letters, leaderWeek: true, unitWeek: false },
    };
  });
  // Asked for by a person now: it goes today, working day or not.
  const always = { isWorkingDay: () => true, nextWorkingDay: (day: typeof run.report.asOf) => day };
  const { send, held } = run.letters({
    accepted: new Set(),
    attachmentsOf: await attachmentsFor(run.report, settings),
    calendar: always,
  });
  const letter = send.find(({ kind }) => kind === 'leader-week' || kind === 'period');
  if (!letter) throw new Told(`Thư chưa gửi được: ${held[0] ? heldReason(held[0]) : 'không có nội dung'}.`);
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
  let outcomes: readonly Outcome[];
  if (smtp === undefined) outcomes = await outboxMailer(options.outbox!, sender).post(letter);
  else {
    const mailer = await smtpMailer(smtp, sender);
    outcomes = await mailer.post(letter);
    mailer.close();
  }
  const accepted = outcomes.filter(({ state }) => state === 'accepted');
  if (accepted.length > 0)
    console.out(
      `${smtp === undefined ? say('Đã ghi', 'Written') : say('Đã gửi', 'Sent')} “${letter.subject}” ${say('tới', 'to')} ${accepted.map((one) => one.to).join(', ')}${smtp === undefined ? ` (${accepted[0]!.id})` : ''}`,
    );
  if (accepted.length === outcomes.length) return 0;
  const failed = outcomes.filter(({ state }) => state !== 'accepted');
  const alone = new Set(failed.map(({ words }) => words)).size === 1 && accepted.length === 0;
  for (const one of alone ? failed.slice(0, 1) : failed) console.err(alone ? one.words! : `${one.to}: ${one.words}`);
  if (failed.some(({ state }) => state === 'waiting'))
    console.err(say('Khắc phục xong, chạy lại lệnh này.', 'When that is put right, run this again.'));
  return 1;
}
