import { basename } from 'node:path';
import { directoryOf, ownBook, readHistory, readWorkbook } from '../../shared/index.js';
import type { CivilDate, OwnBook, PreparedDirectory, Settings } from '../../shared/index.js';
import { Told } from '../console.js';
import { readFileGrids } from '../read-files.js';
import { say } from '../words.js';

export interface OfficeBook {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly book: OwnBook;
  readonly directory: PreparedDirectory;
  readonly settings: Settings;
}

/** Reads the office's annex as splitting and merging see it; Told where it cannot be read or holds no tasks. */
export async function officeBook(path: string, settings: Settings, asOf: CivilDate): Promise<OfficeBook> {
  const file = await readFileGrids(path);
  if (!file.ok) throw new Told(`${file.name}: ${file.reason}`);
  const reading = readWorkbook({ file: basename(path), grids: file.grids }, settings, asOf);
  const annexes = reading.checks.flatMap((check) => (check.located ? check.annexes : []));
  const directory = directoryOf(reading.settings, file.grids);
  const book = ownBook(annexes, file.grids, directory, readHistory(file.grids));
  if (book.tasks.length === 0)
    throw new Told(
      say(
        `${file.name}: chưa tìm thấy phụ lục phân công nhiệm vụ.`,
        `${file.name}: no annex that assigns tasks was found.`,
      ),
    );
  return { path, bytes: file.bytes, book, directory, settings: reading.settings };
}
