import { writeFile } from 'node:fs/promises';
import { gridOf } from '../../shared/validation/check-sheet.test-kit.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';

export const HEAD = 'STT | Nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Thời hạn | Sản phẩm';
export const TITLE = 'PHÂN CÔNG NHIỆM VỤ NĂM 2026 (Kèm theo Kế hoạch số 9/KH-UBND ngày 05/01/2026)';

/** Writes an annex into an .xlsx, each line the cells of a row divided by ' | '; answers its path. */
export async function annexFile(
  path: string,
  lines: readonly string[],
  sheet = 'Phụ lục',
  title = TITLE,
): Promise<string> {
  await writeFile(path, await seedXlsx([gridOf([title, HEAD, ...lines], sheet)]));
  return path;
}
