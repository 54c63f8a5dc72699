import { patchWorkbook, widenColumns } from '../../ooxml/index.js';
import { checkFile } from '../check-files.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { writeWorkbook } from '../write-workbook.js';
import { copyNote } from '../new-beside.js';
import { asOfOption, loadSettings } from '../options.js';
import { trackingChanges } from '../template/track.js';

export interface TrackOptions {
  readonly out: string;
  readonly settings?: string;
  readonly issued?: string;
}

/** dondoc track: adds the follow-up columns; the issued columns stay as they are. Exit 1 when a cell was refused. */
export async function track(path: string, options: TrackOptions, console: Console): Promise<number> {
  const settings = await loadSettings(options.settings);
  const { reading, checks, book } = await checkFile(path, settings, asOfOption(undefined));
  if (!reading.ok) throw new Told(`${reading.name}: ${reading.reason}`);
  const own = book?.settings ?? settings;
  const taken = new Set<string>();
  const added = checks.flatMap((check) => {
    const grid = reading.grids.find((one) => one.sheet === check.sheet);
    return check.located && grid ? check.annexes.flatMap((annex) => trackingChanges(grid, annex, own, taken)) : [];
  });
  const changes = added.flatMap((one) => one.changes);
  if (checks.every((check) => !check.located))
    throw new Told(`${reading.name}: chưa tìm thấy phụ lục phân công nhiệm vụ.`, 1);
  if (changes.length === 0) {
    console.out('Phụ lục đã có đủ cột theo dõi; không ghi tệp mới.');
    return 0;
  }
  const { bytes, refused } = patchWorkbook(reading.bytes, changes);
  if (refused.length > 0) {
    throw new Told(
      `${reading.name}: có ${refused.length} ô không ghi được (trang đang khóa hoặc ô đã gộp). Bỏ bảo vệ trang rồi chạy lại; chưa ghi tệp nào.`,
      1,
    );
  }
  await writeWorkbook(
    options.out,
    widenColumns(
      bytes,
      added.flatMap((one) => one.widths),
    ),
  );
  console.out(`Đã ghi ${options.out}: thêm cột theo dõi và mã cho ${taken.size} nhiệm vụ.`);
  if (reading.from !== undefined) console.out(copyNote(reading));
  return 0;
}
