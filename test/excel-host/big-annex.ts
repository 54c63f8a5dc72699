import ExcelJS from 'exceljs';

const UNITS = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng HĐND và UBND',
  'Công an phường',
];
const WORK =
  'Rà soát, cập nhật danh mục thủ tục hành chính thuộc thẩm quyền giải quyết và công khai đầy đủ trên hệ thống thông tin của phường, bảo đảm người dân tra cứu được';

/** An annex as heavy as real ones (about 400 bytes a row): numbers, dates, words, a heading every 50 rows. */
export async function bigAnnex(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Phụ lục');
  sheet.addRow(['PHỤ LỤC PHÂN CÔNG NHIỆM VỤ']);
  sheet.mergeCells('A1:F1');
  sheet.addRow(['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm']);
  for (let i = 1; i <= rows; i += 1) {
    const at = i + 2;
    if (i % 50 === 1) {
      sheet.addRow([`${Math.ceil(i / 50)}. Nhóm nhiệm vụ`]);
      sheet.mergeCells(`A${at}:F${at}`);
      continue;
    }
    const lead = UNITS[i % UNITS.length]!;
    const due = i % 3 === 0 ? 'Quý IV/2026' : new Date(Date.UTC(2026, i % 12, (i % 28) + 1));
    const row = sheet.addRow([
      i,
      `${WORK} (${i})`,
      lead,
      UNITS[(i + 1) % UNITS.length],
      due,
      'Báo cáo kết quả thực hiện',
    ]);
    row.getCell(5).numFmt = 'dd/mm/yyyy';
    if (i % 100 === 2) row.getCell(1).value = { formula: `A${at - 1}+1`, result: i };
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
