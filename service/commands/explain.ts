import { explainCell, parseA1 } from '../../shared/index.js';
import type { Explanation, WorkbookReading } from '../../shared/index.js';
import { checkFile } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, loadSettings } from '../options.js';
import { say } from '../words.js';

export interface ExplainOptions {
  readonly asOf?: string;
  readonly settings?: string;
  readonly json?: boolean;
}

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

/** `E12`, `Phụ lục!E12` or `'Phụ lục 1'!E12`; without a sheet the first with an annex. Told with the sheets where there is none. */
function explained(book: WorkbookReading, address: string): Explanation {
  const mark = address.lastIndexOf('!');
  const named =
    mark < 0
      ? undefined
      : address
          .slice(0, mark)
          .replace(/^'(.*)'$/, '$1')
          .replace(/''/g, "'");
  const at = parseA1(address.slice(mark + 1).trim());
  const sheets = book.checks.map(({ sheet }) => sheet);
  const sheet = named ?? book.checks.find(({ located }) => located)?.sheet ?? sheets[0] ?? '';
  const found = at && explainCell(book, sheet.normalize('NFC'), at);
  const answer = found ?? (at && explainCell(book, sheet, at));
  if (answer) return answer;
  throw new Told(
    say(
      `${book.file}: không có ô “${address}”. Viết theo dạng E12 hoặc Trang!E12. Các trang của tệp: ${quoted(sheets)}.`,
      `${book.file}: there is no cell “${address}”. Write E12 or Sheet!E12. Its sheets: ${quoted(sheets)}.`,
    ),
  );
}

function lines({ sheet, cell, text, steps, result }: Explanation): string[] {
  const shown = text.replace(/\s+/g, ' ').trim();
  return [
    `${sheet}!${cell}  ${shown === '' ? say('(trống)', '(blank)') : `“${shown}”`}`,
    ...steps.flatMap(({ stage, rule, why, refused = [] }, i) => [
      `${String(i + 1).padStart(3)}. ${why}  [${stage}: ${rule}]`,
      ...refused.map(({ candidate, because }) => `     ${say('không chọn', 'not taken')} ${candidate}: ${because}`),
    ]),
    `  → ${result}`,
  ];
}

/** dondoc explain: why one cell was read as it was. Exit 0; 2 where there is no such cell or the file cannot be read. */
export async function explain(
  path: string,
  address: string,
  options: ExplainOptions,
  console: Console,
): Promise<number> {
  const settings = await loadSettings(options.settings);
  const { reading, book } = await checkFile(path, settings, asOfOption(options.asOf));
  if (!reading.ok) throw new Told(`${reading.name}: ${reading.reason}`);
  const explanation = explained(book!, address);
  if (options.json) console.out(JSON.stringify(explanation, null, 2));
  else for (const line of lines(explanation)) console.out(line);
  return 0;
}
