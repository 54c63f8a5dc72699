import type { CivilDate } from '../../calendar/civil-date.js';
import { toIso } from '../../calendar/civil-date.js';
import { formatCount, formatLongDay, formatTime } from '../../report/render/format.js';
import { renderHtml } from '../../report/render/html.js';
import { oneLine } from '../../report/render/one-line.js';
import type { Words } from '../../report/render/say.js';
import { say, sentences } from '../../report/render/say.js';
import { renderText } from '../../report/render/text.js';
import type { Block, LetterView, Row } from '../../report/render/view.js';
import { dictionary } from '../../report/render/words/index.js';
import type { Settings } from '../../settings/settings.js';
import { letterKey, officeId } from '../draft.js';
import { subject } from '../subject.js';
import type { Held, Letter, LetterKind } from '../types.js';
import { letterWords } from './words/index.js';

/** A letter the mail server did not take. */
export interface Unposted {
  readonly kind: LetterKind;
  readonly recipient: string;
  readonly outcome: 'retry' | 'refused';
  readonly reason: string;
}

/** How one run of the system went. */
export interface SystemReport {
  readonly day: CivilDate;
  readonly time: string;
  /** Letters the mail server accepted. */
  readonly sent: number;
  readonly held: readonly Held[];
  readonly unposted?: readonly Unposted[];
  readonly read: number;
  readonly gaps: readonly { readonly file: string; readonly reason: string }[];
  readonly steps: readonly { readonly what: string; readonly result: string; readonly at?: string }[];
  readonly room?: { readonly left: number; readonly all?: number };
  readonly nextRun?: { readonly date: CivilDate; readonly time: string };
  readonly logUrl?: string;
}

/** What is held for a reason someone must deal with, or that settles itself; sent before or nothing to say is neither. */
const isWaiting = ({ because }: Held): boolean => because !== 'already-sent' && because !== 'nothing-to-say';

function heldBlocks(settings: Settings, report: SystemReport): readonly Block[] {
  const said = letterWords(settings.language);
  const unposted = report.unposted ?? [];
  const row = (title: string, kind: LetterKind, side: string, note: string): Row => ({
    title: oneLine(title, 120),
    meta: [said.kinds[kind]],
    lines: [],
    side,
    sideNote: note,
    tone: 'due',
  });
  const group = (title: string, rows: readonly Row[], how?: Words): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          { kind: 'heading', title, count: formatCount(rows.length, settings.language) },
          { kind: 'rows', width: 118, rows: rows.slice(0, 40) },
          ...(how ? [{ kind: 'paragraph' as const, words: how }] : []),
        ];
  const held = (because: Held['because'], side: string, note: (one: Held) => string): readonly Row[] =>
    report.held.filter((one) => one.because === because).map((one) => row(one.recipient, one.kind, side, note(one)));
  const posted = (outcome: Unposted['outcome'], side: string): readonly Row[] =>
    unposted
      .filter((one) => one.outcome === outcome)
      .map((one) => row(one.recipient, one.kind, side, oneLine(one.reason, 80).replace(/\.$/, '')));
  return [
    ...(report.gaps.length
      ? ([
          { kind: 'heading', title: said.todoFiles, count: formatCount(report.gaps.length, settings.language) },
          {
            kind: 'points',
            items: report.gaps
              .slice(0, 20)
              .map(({ file, reason }) => say`“${oneLine(file, 80)}”: ${oneLine(reason, 160)}`),
          },
        ] as const)
      : []),
    ...group(
      said.todoAddress,
      held('no-address', said.notSent, () => said.noAddressShort),
      said.todoAddressHow,
    ),
    ...group(
      said.todoBad,
      held('bad-address', said.notSent, (one) => (one.detail ? oneLine(one.detail, 60) : said.badAddressShort)),
      said.todoAddressHow,
    ),
    ...group(said.todoRefused, posted('refused', said.notSent), said.todoRefusedHow),
    ...group(
      said.waitQuota,
      held('quota', said.waiting, () => said.quotaShort),
      said.waitQuotaHow,
    ),
    ...group(said.waitRetry, posted('retry', said.waiting), said.waitQuotaHow),
    ...group(
      said.notAccepted,
      held('not-accepted', said.notSent, (one) =>
        one.detail ? oneLine(one.detail, 80).replace(/\.$/, '') : said.notAcceptedShort,
      ),
      said.notAcceptedHow,
    ),
    ...group(
      said.waitHoliday,
      held('holiday', said.waiting, (one) => one.detail ?? ''),
    ),
  ];
}

/** What IT reads every working day: all well, or what is held and what to do about it. */
export function systemView(settings: Settings, report: SystemReport): LetterView {
  const said = letterWords(settings.language);
  const words = dictionary(settings.language);
  const unposted = report.unposted ?? [];
  const held = report.held.filter(isWaiting).length + unposted.length;
  const todo = [
    report.held.some((one) => one.because === 'no-address'),
    report.held.some((one) => one.because === 'bad-address'),
    unposted.some((one) => one.outcome === 'refused'),
    report.gaps.length > 0,
  ].filter(Boolean).length;
  const well = held === 0 && report.gaps.length === 0;
  const verdict = well
    ? said.systemVerdictWell(report.read, report.read, report.sent)
    : sentences(
        held ? said.systemVerdictHeld(report.sent, report.sent + held, held) : undefined,
        report.gaps.length ? said.systemVerdictUnread(report.gaps.length) : undefined,
      );
  const next =
    report.nextRun &&
    `${formatTime(report.nextRun.time, settings.language)}, ${formatLongDay(report.nextRun.date, settings.language)}`;
  return {
    language: words.language,
    subject: subject(
      well
        ? said.subjectSystemWell(report.day, report.sent)
        : held
          ? said.subjectSystemHeld(held, report.day)
          : said.subjectSystemUnread(report.gaps.length, report.day),
    ),
    preheader: '',
    body: said.systemBody(settings.office.name),
    title: well ? said.systemWell : held ? said.systemHeld(held, todo) : said.systemUnread(report.gaps.length),
    meta: said.systemMeta(report.day, report.time),
    dear: words.dear,
    recipient: said.systemTo,
    blocks: [
      { kind: 'verdict', tone: well ? 'done' : 'due', words: verdict },
      ...heldBlocks(settings, report),
      ...(report.steps.length
        ? ([
            { kind: 'heading', title: said.ranHeading },
            {
              kind: 'table',
              first: said.ranColumns.what,
              columns: [
                { label: said.ranColumns.result, width: 96 },
                { label: said.ranColumns.at, width: 50 },
              ],
              rows: report.steps.map(({ what, result, at }) => ({
                name: what,
                cells: [{ text: result }, { text: at ?? '–' }],
              })),
            },
          ] as const)
        : []),
      ...(report.room
        ? [{ kind: 'paragraph' as const, words: say`${said.room(report.room.left, report.room.all, next)}` }]
        : []),
      ...(report.logUrl
        ? [{ kind: 'action' as const, label: said.openLog, href: report.logUrl, hint: words.linkHint, notes: [] }]
        : []),
    ],
    foot: said.systemFoot,
  };
}

/** The letter itself; one a day and mailbox. The host says where IT reads it. */
export function systemLetter(settings: Settings, report: SystemReport, to: readonly string[]): Letter {
  const view = systemView(settings, report);
  const said = letterWords(settings.language);
  const day = toIso(report.day);
  return {
    key: letterKey(officeId(settings), said.systemTo, 'system', day),
    kind: 'system',
    to,
    recipient: said.systemTo,
    subject: view.subject,
    text: renderText(view),
    html: renderHtml(view),
    attachments: [],
    why: said.whySystem,
  };
}
