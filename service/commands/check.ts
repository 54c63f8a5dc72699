import { checkFiles, officeOf } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { asOfOption, dayOption, loadSettings } from '../options.js';
import { checkJson } from '../view/check-json.js';
import { officeLines } from '../view/account-text.js';
import { printFile } from '../view/check-text.js';
import { say } from '../words.js';

export interface CheckOptions {
  readonly asOf?: string;
  readonly issued?: string;
  readonly settings?: string;
  readonly sheet?: string;
  readonly json?: boolean;
}

/** dondoc check: exit 0 without errors in the data, 1 with errors, 2 when a file could not be read. */
export async function check(paths: readonly string[], options: CheckOptions, console: Console): Promise<number> {
  const asOf = asOfOption(options.asOf);
  const loaded = await loadSettings(options.settings);
  const settings = options.issued === undefined ? loaded : { ...loaded, issued: dayOption('--issued', options.issued) };
  const files = await checkFiles(paths, settings, asOf, options.sheet);
  if (options.sheet !== undefined) {
    const missing = files.find(({ reading, checks }) => reading.ok && checks.length === 0);
    if (missing?.reading.ok) {
      const names = missing.reading.grids.map((grid) => `“${grid.sheet}”`).join(', ');
      throw new Told(
        say(
          `${missing.reading.name}: không có trang “${options.sheet}”. Các trang của tệp: ${names}.`,
          `${missing.reading.name}: there is no sheet “${options.sheet}”. Its sheets: ${names}.`,
        ),
      );
    }
  }
  if (options.json) {
    const { account, questions } = officeOf(files, settings);
    console.out(JSON.stringify({ sheets: checkJson(files, settings), account, questions }, null, 2));
  } else {
    for (const file of files) printFile(file, console);
    for (const line of officeLines(officeOf(files, settings), console)) console.out(line);
  }
  if (files.some(({ reading }) => !reading.ok)) return 2;
  const issues = files.flatMap(({ checks }) => checks.flatMap((one) => one.issues));
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0;
}
