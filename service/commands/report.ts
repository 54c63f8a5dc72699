import { resolve } from 'node:path';
import { planRun, renderHtml, renderText, reportView, wantedNow } from '../../shared/index.js';
import type { OfficeReading, PeriodKind, PlannedRun, Report, Settings } from '../../shared/index.js';
import { checkFiles, officeOf, settingsOf, sourcesOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { say } from '../words.js';
import { writeWhole } from '../write-workbook.js';

export interface ReportOptions {
  readonly asOf?: string;
  readonly period: string;
  readonly settings?: string;
  readonly format: string;
  readonly out?: string;
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

/** Reads, checks and consolidates for a person who asks now; `change` fits the settings to the act. */
export async function plannedNow(
  paths: readonly string[],
  options: ReportOptions,
  change: (settings: Settings) => Settings = (settings) => settings,
): Promise<{ run: PlannedRun; settings: Settings; office: OfficeReading; unread: number }> {
  const asOf = asOfOption(options.asOf);
  const own = await loadSettings(options.settings);
  const kind = choice('--period', options.period, PERIODS);
  const files = await checkFiles(paths, own, asOf);
  const settings = change(settingsOf(files, own));
  const wanted = wantedNow(kind, asOf, settings);
  const run = planRun({ wanted, settings, ...sourcesOf(files) });
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
  const { run, settings, office, unread } = await plannedNow(paths, options);
  const built = run.report;
  const content = await rendered(format, built, settings, office);
  if (options.out === undefined) console.out(typeof content === 'string' ? content.trimEnd() : '');
  else {
    await writeWhole(options.out, content, false);
    console.err(say(`Đã ghi ${options.out}`, `Written: ${options.out}`));
  }
  for (const gap of built.gaps) console.err(`${gap.file}: ${gap.reason}`);
  return unread > 0 ? 2 : 0;
}
