import type { Outcome, MailStage, Whose } from '../../shared/index.js';

/** What an SMTP reply means for the letter. */
export interface Verdict {
  readonly state: 'waiting' | 'refused';
  readonly whose: Whose;
}

/** What nodemailer knows of a failure. */
export interface SmtpFailure {
  readonly code?: string;
  /** The code of the system underneath: ECONNREFUSED, CERT_HAS_EXPIRED. */
  readonly originalCode?: string;
  readonly timeoutType?: string;
  readonly responseCode?: number;
  readonly response?: string;
  /** AUTH PLAIN, MAIL FROM, RCPT TO, DATA, CONN. */
  readonly command?: string;
  readonly recipient?: string;
  readonly rejectedErrors?: readonly SmtpFailure[];
}

/** 4.2.2 out of “452 4.2.2 mailbox full”; RFC 2034 puts it right behind the code. */
export function enhancedOf(response: string | undefined): string | undefined {
  return /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response ?? '')?.[1];
}

/** Where the server was when it said no. */
export function stageOf({ code, command = '' }: SmtpFailure): MailStage {
  if (code === 'EAUTH' || command.startsWith('AUTH')) return 'auth';
  if (command.startsWith('MAIL')) return 'mail';
  if (command.startsWith('RCPT')) return 'rcpt';
  if (command.startsWith('DATA')) return 'data';
  return 'connect';
}

const waiting = (whose: Whose): Verdict => ({ state: 'waiting', whose });
const refused = (whose: Whose): Verdict => ({ state: 'refused', whose });

/** By subject and detail of RFC 3463; undefined where these do not decide. */
function byEnhanced(enhanced: string, stage: MailStage, permanent: boolean): Verdict | undefined {
  const [, subject, detail] = enhanced.split('.').map(Number);
  switch (subject) {
    case 1:
      // 5.1.7 and 5.1.8 are about the sender's address.
      if (stage === 'mail' || detail === 7 || detail === 8) return waiting('account');
      return permanent ? refused('recipient') : waiting('recipient');
    case 2:
      if (stage === 'mail') return waiting('mailbox');
      if (detail === 3) return refused('message');
      return permanent && detail === 1 ? refused('recipient') : waiting('recipient');
    case 3:
      return detail === 4 && permanent ? refused('message') : waiting('server');
    case 4:
      // 5.4.5 is what providers say when the day's letters are used up.
      if (detail === 5) return waiting('quota');
      return waiting(stage === 'rcpt' ? 'recipient' : 'server');
    case 6:
      return permanent ? refused('message') : waiting('message');
    case 7:
      if (stage === 'mail' || stage === 'auth' || (permanent && detail === 0)) return waiting('account');
      // Greylisting is a recipient's; “not permitted” (5.7.1) may be a relay that does not know us: never for ever.
      return waiting(!permanent && stage === 'rcpt' ? 'recipient' : 'mailbox');
    default:
      return undefined;
  }
}

/**
 * Whose trouble a refusal is, from stage and codes alone. A plain 550 or 554 does not say of whom it speaks: it is tried
 * again, more and more seldom, and believed only in the end (`withOutcomes`).
 */
export function verdictOf(stage: MailStage, code: number | undefined, enhanced: string | undefined): Verdict {
  if (stage === 'connect' || code === undefined) return waiting('server');
  const permanent = code >= 500;
  if (code === 421) return waiting('server');
  if (code === 530 || code === 534 || code === 535 || code === 538) return waiting('account');
  if (stage === 'auth') return waiting(permanent ? 'account' : 'server');
  const known = enhanced === undefined ? undefined : byEnhanced(enhanced, stage, permanent);
  if (known) return known;
  if (stage === 'mail') return waiting(permanent ? 'account' : 'server');
  if (stage === 'rcpt') {
    if (code === 551 || code === 553) return refused('recipient');
    return waiting(permanent && code !== 552 ? 'mailbox' : 'recipient');
  }
  return waiting(permanent ? 'message' : 'server');
}

/** The plain facts of one failure, without words. */
export function factsOf(failure: SmtpFailure): Verdict & Pick<Outcome, 'stage' | 'status'> {
  const stage = stageOf(failure);
  const enhanced = enhancedOf(failure.response);
  const status = enhanced ?? (failure.responseCode ? String(failure.responseCode) : undefined);
  return { ...verdictOf(stage, failure.responseCode || undefined, enhanced), stage, ...(status ? { status } : {}) };
}
