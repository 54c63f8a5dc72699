import { resolve } from 'node:path';
import {
  addDays,
  lastClosed,
  periodNamed,
  planRun,
  renderHtml,
  renderText,
  reportView,
  wantedNow,
  WEEKLY_LETTERS,
} from '../../shared/index.js';
import type {
  CivilDate,
  Edition,
  OfficeReading,
  PeriodKind,
  PlannedRun,
  Report,
  Settings,
  Wanted,
} from '../../shared/index.js';
import { checkFiles, officeOf, settingsOf, sourcesOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { keptEditions } from '../kept-editions.js';
import { asOfOption, loadSettings } from '../options.js';
import { say } from '../words.js';
import { writeWhole } from '../write-workbook.js';

export interface ReportOptions {
  readonly asOf?: string;
  readonly period: string;
  readonly settings?: string;
  readonly format: string;
  readonly out?: string;
  /** The store in which closed periods are kept. */
  readonly store?: string;
}

const PERIODS: readonly PeriodKind[] = ['week', 'month', 'quarter', 'half-year', 'nine-months', 'year'];
const FORMATS = ['html', 'text', 'json', 'xlsx', 'docx'] as const;
type Format = (typeof FORMATS)[number];

function choice<T extends string>(name: string, wanted: string, known: readonly T[]): T {
  const found = known.find((one) => one === wanted);
  if (!found)
    throw new Told(
      say(
        `${name}: không có “${wanted}”. Chọn một trong: ${known.join(', ')}.`,
        `${name}: there is no “${wanted}”. Choose one of: ${known.join(', ')}.`,
      ),
    );
  return found;
}

/** The period of a name (2026-11, 2026-Q4, “week 46/2026”), or the last closed one of a kind. */
function wantedPeriod(text: string, asOf: CivilDate, settings: Settings): Wanted {
  const named = periodNamed(text, settings.policy);
  if (named) return { period: named, asOf, only: named.kind === 'week' ? WEEKLY_LETTERS : ['period'] };
  const kind = PERIODS.find((one) => one === text);
  if (!kind)
    throw new Told(
      say(
        `--period: không có “${text}”. Ghi một kỳ, ví dụ 2026-11, 2026-Q4, 2026-H1, 2026-9M, 2026, "tuần 46/2026"; hoặc loại kỳ: ${PERIODS.join(', ')}.`,
        `--period: there is no “${text}”. Name a period, such as 2026-11, 2026-Q4, 2026-H1, 2026-9M, 2026, "week 46/2026"; or a kind: ${PERIODS.join(', ')}.`,
      ),
    );
  if (kind === 'week') return wantedNow(kind, asOf, settings);
  const closed = settings.policy.figuresClose === 'as-of' ? asOf : addDays(asOf, -1);
  return { period: lastClosed(kind, closed, settings.policy), asOf, only: ['period'] };
}

/** Reads, checks and consolidates for a person who asks now; `change` fits the settings to the act. */
export async function plannedNow(
  paths: readonly string[],
  options: ReportOptions,
  change: (settings: Settings) => Settings = (settings) => settings,
  figures?: (settings: Settings) => (period: string) => Edition | undefined,
): Promise<{ run: PlannedRun; settings: Settings; office: OfficeReading; unread: number }> {
  const asOf = asOfOption(options.asOf);
  const own = await loadSettings(options.settings);
  const files = await checkFiles(paths, own, asOf);
  const settings = change(settingsOf(files, own));
  const wanted = wantedPeriod(options.period, asOf, settings);
  const run = planRun({ wanted, settings, ...sourcesOf(files), ...(figures ? { figures: figures(settings) } : {}) });
  return { run, settings, office: officeOf(files), unread: files.filter(({ reading }) => !reading.ok).length };
}

async function rendered(
  format: Format,
  report: Report,
  settings: Settings,
  { account, questions }: OfficeReading,
): Promise<string | Uint8Array> {
  if (format === 'json') return `${JSON.stringify({ ...report, account, questions }, null, 2)}\n`;
  if (format === 'xlsx') return (await import('../export/xlsx.js')).reportXlsx(report, settings);
  if (format === 'docx') return (await import('../export/docx.js')).officialDocx(report, settings);
  const view = reportView(report, settings);
  return format === 'html' ? renderHtml(view) : renderText(view);
}

/** dondoc report: exit 0, or 2 when a file could not be read (the rest is still reported, the gap is said). */
export async function report(paths: readonly string[], options: ReportOptions, console: Console): Promise<number> {
  const format = choice('--format', options.format, FORMATS);
  if ((format === 'xlsx' || format === 'docx') && options.out === undefined)
    throw new Told(
      say(`--format ${format} cần -o TỆP để ghi kết quả.`, `--format ${format} needs -o FILE to write to.`),
    );
  if (options.out !== undefined && paths.some((path) => resolve(path) === resolve(options.out!)))
    throw new Told(
      say(
        `-o: “${options.out}” là chính tệp phụ lục; chọn tên khác để không ghi đè.`,
        `-o: “${options.out}” is the annex itself; choose another name so that it is not overwritten.`,
      ),
    );
  const kept = options.store === undefined ? undefined : keptEditions(options.store);
  const { run, settings, office, unread } = await plannedNow(paths, options, kept?.settings, kept?.figures);
  const built = run.report;
  kept?.close(built, settings);
  const content = await rendered(format, built, settings, office);
  if (options.out === undefined) console.out(typeof content === 'string' ? content.trimEnd() : '');
  else {
    await writeWhole(options.out, content, false);
    console.err(say(`Đã ghi ${options.out}`, `Written: ${options.out}`));
  }
  for (const gap of built.gaps) console.err(`${gap.file}: ${gap.reason}`);
  return unread > 0 ? 2 : 0;
}
