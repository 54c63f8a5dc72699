import { pattern } from '../../lexicon/pattern.js';
import { civilDate, type CivilDate } from '../../calendar/civil-date.js';
import type { Address, Grid } from '../../grid/grid.js';
import type { Settings } from '../../settings/settings.js';
import { fold, unfold, type Folded } from '../../text/fold.js';
import { oneLine } from '../sheet/sheet-view.js';
import type { PlanFacts } from '../types.js';

/** “12/KH-UBND”, and as Party bodies number: “09-KH/BCĐ”. */
const NUMBER = pattern(
  String.raw`\b(?:s[o06]\s?:?|{papers:numbered})\s*(\d{1,5}\s*(?:\/\s*[a-z][a-z0-9-]*(?:\s?[-/]\s?[a-z0-9]+)*|[-–]\s?[a-z]{2,5}\s?\/\s?[a-z][a-z0-9]*(?:[-/][a-z0-9]+)*))`,
);
const ISSUED = pattern(
  String.raw`\b{time:day}\s*(\d{1,2})\s+{time:month}\s*(\d{1,2})\s+{time:year}\s*(20\d\d)\b|\b{time:day}\s*(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(20\d\d)\b`,
);
const UNDATED = pattern(
  String.raw`\b{time:day}\b[\s.…_]*\d{0,2}[\s.…_]*{time:month}[\s.…_]*\d{0,2}[\s.…_]*{time:year}\s+(20\d\d)\b|\b{time:day}\b[\s.…_]*\/[\s.…_]*\d{0,2}\s?\/\s?(20\d\d)\b`,
);
/** “năm 2026”, “giai đoạn 2026 - 2030”, “đến hết năm 2030”. */
const YEARS = pattern(String.raw`\b{time:plan-span}\s+(20\d\d)(?:\s?-\s?(20\d\d))?\b`, 'g');
/** “Số: 12/KH-UBND” and “Tân Hòa, ngày 05 tháng 01 năm 2026” of the letterhead; other numbers and days are citations. */
const OWN_NUMBER = /^s[o06]\s?:/;
const OWN_DATE = /^(?:[^,;:]{2,40},\s*)?ngay\b.{0,45}$/;
/** Lines that cite another document are no title: “Căn cứ Nghị quyết … năm 2024”. */
const CITES = pattern(String.raw`^{papers:cites}\b`);
const HIGHEST = 40;

interface Found {
  number?: string;
  title?: string;
  issued?: CivilDate;
  ends?: CivilDate;
  year?: number;
  at?: Address;
}

/**
 * Facts of the plan from the lines between `from` and the header at `to`: number, title, day of issue, last day.
 * A day that is not written (“ngày … tháng 01 năm 2026”) is not guessed; its year still gives the plan's end.
 * Settings win over what the sheet says.
 */
export function readPlanFacts(grid: Grid, from: number, to: number, settings: Settings): PlanFacts {
  const found: Found = {};
  for (let row = Math.max(from, to - HIGHEST, 0); row < to; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = 0; column < cells.length && column < 64; column++) {
      const text = cells[column]?.text ?? '';
      if (text.trim() === '' || text.length > 1000) continue;
      for (const line of text.split('\n')) readLine(found, line, { sheet: grid.sheet, row, column });
    }
  }
  return withSettings(found, settings);
}

function readLine(found: Found, text: string, at: Address): void {
  const line = oneLine(text);
  const folded = fold(line);
  const words = folded.text;
  const attached = words.indexOf('kem theo');
  if (attached >= 0 || OWN_NUMBER.test(words)) readNumber(found, folded, Math.max(0, attached), at);
  if (attached >= 0 || OWN_DATE.test(words)) readIssued(found, words.slice(Math.max(0, attached)), attached >= 0, at);
  if (attached >= 0 || CITES.test(words)) return;
  readEnds(found, words);
  if (isTitle(line, words) && (found.title === undefined || /^phu luc\b.{0,8}$/.test(fold(found.title).text)))
    found.title = withoutAnnex(line, folded);
}

/** The line that attaches the annex names its plan; the letterhead of the sheet may belong to something else. */
function readNumber(found: Found, folded: Folded, from: number, at: Address): void {
  const number = NUMBER.exec(folded.text.slice(from));
  if (!number || (found.number !== undefined && from === 0)) return;
  const end = from + number.index + number[0].length;
  found.number = unfold(folded, end - number[1]!.length, end).text.replace(/\s/g, '');
  found.at = at;
}

function readIssued(found: Found, words: string, attached: boolean, at: Address): void {
  const dated = ISSUED.exec(words);
  if (dated && (found.issued === undefined || attached)) {
    const issued = civilDate(Number(dated[3] ?? dated[6]), Number(dated[2] ?? dated[5]), Number(dated[1] ?? dated[4]));
    if (issued) {
      found.issued = issued;
      found.at ??= at;
    }
    return;
  }
  const undated = UNDATED.exec(words);
  if (undated) found.year ??= Number(undated[1] ?? undated[2]);
}

/** “Nhiệm vụ năm 2026 thực hiện Đề án giai đoạn 2026 - 2030” is a plan of 2026: what is carried out comes after. */
function readEnds(found: Found, words: string): void {
  if (/\bthang\b.{0,12}\bnam\b/.test(words)) return;
  const own = words.split(pattern(String.raw`\b{papers:carries-out} (?=.*20\d\d)`))[0]!;
  const years = yearsIn(own);
  const last = Math.max(...(years.length > 0 ? years : yearsIn(words)));
  if (!Number.isFinite(last)) return;
  if (found.ends === undefined || last > found.ends.year) found.ends = { year: last, month: 12, day: 31 };
}

const yearsIn = (words: string): number[] => [...words.matchAll(YEARS)].map((match) => Number(match[2] ?? match[1]));

const TITLE = pattern(String.raw`\b{papers:plan-title}\b`);

/** The body on the left of the letterhead is no title, whatever it works on: “TỔ CÔNG TÁC ĐỀ ÁN 06”. */
const BODY = pattern(
  String.raw`^{bodies:letterhead-line}\b|^(?!.*\b{papers:annex-title-word}\b)(?:{bodies:no-title}|{bodies:title-head} (?!{bodies:title-verb}\b))\b`,
);

function isTitle(line: string, words: string): boolean {
  return line.length >= 8 && line.length <= 400 && TITLE.test(words) && !BODY.test(words);
}

/** “PHỤ LỤC II. TIẾN ĐỘ …” on one line: the title is what the annex is of. */
const ANNEX = pattern(
  String.raw`^{papers:annex}(?:\s+(?:so\s*)?(?:\d{1,2}[a-z]?|[ivx]{1,4}))?\s*[:.,-]?\s+(?!{papers:annex-of}\b)(?=.{8})`,
);

function withoutAnnex(line: string, folded: Folded): string {
  const annex = ANNEX.exec(folded.text)?.[0];
  if (annex === undefined) return line;
  const title = unfold(folded, annex.length, folded.text.length).text.trim();
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Names the entry of `plans` with what the workbook's cover sheet says: it holds where the annex itself says nothing. */
export const COVER = '*';

/** A last day before the day of issue cannot be; an undated year only helps where nothing else says it. */
function withSettings(found: Found, settings: Settings): PlanFacts {
  const plan = settings.plans.find((entry) => entry.file === '');
  const cover = settings.plans.find((entry) => entry.file === COVER);
  const number = plan?.number ?? found.number ?? cover?.number;
  const title = plan?.title ?? found.title ?? cover?.title;
  const issued = settings.issued ?? plan?.issued ?? found.issued ?? cover?.issued;
  const given = settings.ends ?? plan?.ends ?? (found.ends ? undefined : cover?.ends);
  const year = issued?.year ?? found.year;
  const read = found.ends && (year === undefined || found.ends.year >= year) ? found.ends : undefined;
  const ends =
    given ??
    read ??
    (issued === undefined && found.year !== undefined ? { year: found.year, month: 12, day: 31 } : undefined);
  return {
    ...(number !== undefined ? { number } : {}),
    ...(title !== undefined ? { title } : {}),
    ...(issued ? { issued } : {}),
    ...(ends ? { ends } : {}),
    ...(found.year !== undefined ? { year: found.year } : {}),
    ...(found.at ? { at: found.at } : {}),
  };
}

/**
 * Settings as they hold for one workbook: the entry of `plans` that names its file becomes the entry of file '',
 * which is the one `readAnnex` listens to. Hosts call it once for every workbook they open.
 */
export function settingsForFile(settings: Settings, file: string): Settings {
  const name = file.replace(/^.*[\\/]/, '').normalize('NFC');
  const plan = settings.plans.find((entry) => entry.file.normalize('NFC') === name);
  return { ...settings, plans: plan ? [{ ...plan, file: '' }] : [] };
}
