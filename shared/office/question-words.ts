// What a person is asked about plans, in the office's language.
import { formatDay, type CivilDate } from '../calendar/civil-date.js';
import type { Exchange } from '../deadline/index.js';
import { paperName } from '../text/paper-name.js';
import type { Block } from './blocks.js';

type Language = 'vi' | 'en';

const overdueOf = ({ judgements }: Block): number =>
  judgements.filter(({ status }) => status.kind === 'overdue').length;

const bare = (file: string): string => file.replace(/^.*[\\/]/, '');

/** “Phụ lục”, or with its file where several files are asked about; the row where one sheet holds two. */
export function placeOf(block: Block, among: readonly Block[], language: Language = 'vi'): string {
  const files = new Set(among.map(({ file }) => file)).size > 1;
  const twice = among.filter(({ file, sheet }) => file === block.file && sheet === block.sheet).length > 1;
  const sheet = language === 'vi' ? `trang “${block.sheet}”` : `sheet “${block.sheet}”`;
  const parts = [
    files ? (language === 'vi' ? `tệp “${bare(block.file)}”` : `file “${bare(block.file)}”`) : '',
    !files || !block.alone || twice ? sheet : '',
    twice
      ? language === 'vi'
        ? `từ dòng ${block.annex.place.header.range.top + 1}`
        : `from row ${block.annex.place.header.range.top + 1}`
      : '',
  ];
  return parts.filter(Boolean).join(', ');
}

export function planName({ annex }: Block, language: Language = 'vi'): string {
  const { number, title } = annex.plan;
  if (number) return language === 'vi' ? paperName(number) : `Plan No. ${number}`;
  return title ? `“${title}”` : language === 'vi' ? 'một kế hoạch' : 'one plan';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const NUMBERS = ['', '', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín'];

/** “Hai trang cùng là Kế hoạch số 12/KH-UBND: trang nào đang có hiệu lực?” */
export function inForceText(candidates: readonly Block[], language: Language): string {
  const n = candidates.length;
  const files = new Set(candidates.map(({ file }) => file)).size;
  const sheets = new Set(candidates.map(({ file, sheet }) => `${file}\n${sheet}`)).size;
  const name = planName(candidates[0]!, language);
  if (language === 'en') {
    const thing = files === n ? 'files' : sheets === n ? 'sheets' : 'tables';
    return `${n} ${thing} carry ${name}: which one is in force?`;
  }
  const thing = files === n ? 'tệp' : sheets === n ? 'trang' : 'bảng';
  return `${NUMBERS[n] ?? n} ${thing} cùng là ${name}: ${thing} nào đang có hiệu lực?`;
}

/** “Trang “Phụ lục (2)”: 28 nhiệm vụ, 3 quá hạn; trang ẩn” */
export function optionLabel(block: Block, among: readonly Block[], language: Language): string {
  const place = capital(placeOf(block, among, language));
  const tasks = block.annex.tasks.length;
  if (language === 'en')
    return `${place}: ${tasks} tasks, ${overdueOf(block)} overdue${block.hidden ? '; hidden sheet' : ''}`;
  return `${place}: ${tasks} nhiệm vụ, ${overdueOf(block)} quá hạn${block.hidden ? '; trang ẩn' : ''}`;
}

export const allLabel = (n: number, language: Language): string =>
  language === 'en'
    ? 'All of them are in force: they are different annexes'
    : `${n === 2 ? 'Cả hai' : 'Tất cả'} đều có hiệu lực, là ${n === 2 ? 'hai' : 'các'} phụ lục khác nhau`;

/** One line for a letter that goes while the question is open. */
export function doubtWords(counted: Block, candidates: readonly Block[], language: Language): string {
  const name = planName(counted, language);
  const place = placeOf(counted, candidates, language);
  return language === 'en'
    ? `${name} stands in ${candidates.length} places; these figures follow the ${place}, until the office has said which is in force.`
    : `${capital(name)} có ${candidates.length} bản khác nhau; số liệu lấy theo ${place}, chờ Văn phòng xác nhận bản đang có hiệu lực.`;
}

/** “Không tính trong số liệu: trang “Phụ lục (2)” (bản sao của trang “Phụ lục”).” */
export function notCountedWords(lines: readonly string[], language: Language): string | undefined {
  if (lines.length === 0) return undefined;
  const each = [...new Set(lines)];
  const shown = each.slice(0, 3).join('; ');
  const more = each.length - 3;
  if (language === 'en') return `Not in these figures: ${shown}${more > 0 ? `; and ${more} more` : ''}.`;
  return `Không tính trong số liệu: ${shown}${more > 0 ? `; và ${more} mục khác` : ''}.`;
}

/** “5 dòng lặp lại nhiệm vụ đã tính ở chỗ khác” */
export const carriedWords = (n: number, language: Language): string =>
  language === 'en'
    ? `${n} rows that repeat a task counted elsewhere`
    : `${n} dòng lặp lại nhiệm vụ đã tính ở chỗ khác`;

const REASONS = {
  vi: {
    'copy-of': (of: string) => `là bản sao của ${of}`,
    'older-version': (of: string) => `cùng kế hoạch với ${of}`,
    'own-output': (of: string) => (of ? `là bản đã sửa của ${of}` : 'là báo cáo do Đôn Đốc lập'),
  },
  en: {
    'copy-of': (of: string) => `a copy of ${of}`,
    'older-version': (of: string) => `the same plan as ${of}`,
    'own-output': (of: string) => (of ? `the mended copy of ${of}` : 'a report written by Đôn Đốc'),
  },
};

export const leftOutWords = (
  place: string,
  because: keyof (typeof REASONS)['vi'],
  of: string,
  language: Language,
): string => `${place} (${REASONS[language][because](of)})`;

/** “Hai tệp ghi khác nhau: Tên cơ quan. Dùng theo tệp nào?” */
export const disputedText = (label: string, n: number, language: Language): string =>
  language === 'en'
    ? `${n} files say different things about “${label}”: which one holds?`
    : `${NUMBERS[n] ?? n} tệp ghi khác nhau về “${label}”: dùng theo tệp nào?`;

export const disputedLabel = (shown: string, file: string, language: Language): string =>
  language === 'en' ? `“${shown}” (file “${file}”)` : `“${shown}” (tệp “${file}”)`;

/** One line for letters that go although nobody has answered. */
export const disputedDoubt = (
  { label, shown }: { readonly label: string; readonly shown: string },
  language: Language,
): string =>
  language === 'en'
    ? `The office's files disagree about “${label}”; “${shown}” is used until it is settled.`
    : `Các tệp của cơ quan ghi khác nhau về “${label}”; trong lúc chờ xác định, thư này dùng “${shown}”.`;

/** “Trang “Phân công”: 10 ô ngày của cột thời hạn có bị đảo ngày và tháng không?” */
export const exchangeText = (sheet: string, n: number, language: Language): string =>
  language === 'en'
    ? `Sheet “${sheet}”: were days and months exchanged in ${n} cells of the deadline column?`
    : `Trang “${sheet}”: ${n} ô ngày của cột thời hạn có bị đảo ngày và tháng không?`;

const PAIRS = 3;

export function exchangeLabels(
  pairs: readonly { readonly stored: CivilDate; readonly meant: CivilDate }[],
  language: Language,
): Record<Exchange, string> {
  const list = (sides: (pair: (typeof pairs)[number]) => string): string =>
    pairs.slice(0, PAIRS).map(sides).join('; ') + (pairs.length > PAIRS ? '; …' : '');
  const changed = list(({ stored, meant }) => `${formatDay(stored)} → ${formatDay(meant)}`);
  const same = list(({ stored }) => formatDay(stored));
  return language === 'en'
    ? {
        asked: 'Not known yet: these deadlines are not counted',
        exchanged: `Yes: ${changed}`,
        kept: `No, they are right: ${same}`,
      }
    : {
        asked: 'Chưa rõ: chưa tính các thời hạn này',
        exchanged: `Có: ${changed}`,
        kept: `Không, ngày đã đúng: ${same}`,
      };
}
