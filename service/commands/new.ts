import { OFFICE_KINDS, OFFICE_KIND_NAMES, isOfficeKind } from '../../shared/index.js';
import { access } from 'node:fs/promises';
import { systemClock } from '../clock.js';
import type { Console } from '../console.js';
import { Told } from '../console.js';
import { newAnnex } from '../../documents/template/new-annex.js';
import { writeWhole } from '../write-workbook.js';

export interface NewOptions {
  readonly out: string;
  readonly unitKind: string;
  readonly rows: string;
}

/** dondoc new: a ready template; never over an existing file. */
export async function create(options: NewOptions, console: Console): Promise<number> {
  const kind = options.unitKind;
  if (!isOfficeKind(kind)) {
    const known = OFFICE_KIND_NAMES.map((one) => `${one} (${OFFICE_KINDS[one].label})`).join('; ');
    throw new Told(`--unit-kind: không có “${kind}”. Chọn một trong: ${known}.`);
  }
  const rows = Number(options.rows);
  if (!Number.isInteger(rows) || rows < 1 || rows > 5000)
    throw new Told(`--rows: “${options.rows}” không phải số dòng từ 1 đến 5000.`);
  const exists = await access(options.out).then(
    () => true,
    () => false,
  );
  if (exists) throw new Told(`Đã có tệp “${options.out}”; chọn tên khác để không ghi đè.`);
  const bytes = await newAnnex({ kind, rows, year: systemClock.today().year });
  await writeWhole(options.out, bytes, false);
  console.out(`Đã tạo ${options.out}: trang “Phụ lục” ${rows} dòng, trang “Đơn vị” cho danh sách chọn.`);
  return 0;
}
