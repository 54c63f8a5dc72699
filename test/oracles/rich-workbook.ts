import ExcelJS from 'exceljs';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month - 1, date));

/** A workbook with everything a patch must not touch: image, rules, validations, comment, table, names, hidden sheet. */
export async function richWorkbook(options: { date1904?: boolean } = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = day(2026, 1, 15);
  workbook.properties.date1904 = options.date1904 ?? false;
  const sheet = workbook.addWorksheet('Phụ lục', { views: [{ state: 'frozen', ySplit: 2 }] });
  sheet.mergeCells('A1:F1');
  sheet.getCell('A1').value = {
    richText: [{ text: 'PHỤ LỤC ', font: { bold: true } }, { text: 'phân công & theo dõi' }],
  };
  sheet.addRow(['STT', 'Nhiệm vụ', 'Đơn vị', 'Thời hạn', 'Tiến độ', 'Số ngày']);
  for (let i = 1; i <= 12; i += 1) {
    const row = sheet.addRow([
      i,
      `Nhiệm vụ số ${i}\ndòng hai`,
      i % 2 ? 'Văn phòng HĐND và UBND' : 'Công an phường',
      day(2026, i, 1),
      i / 12,
    ]);
    row.getCell(4).numFmt = i % 3 === 0 ? '"Tháng "m/yyyy' : i % 3 === 1 ? 'dd/mm/yyyy' : 'mm-dd-yy';
    row.getCell(5).numFmt = '0%';
    row.getCell(6).value = { formula: `D${i + 2}-DATE(2026,1,1)`, result: i * 30 };
  }
  sheet.getCell('H1').value = true;
  sheet.getCell('H2').value = { error: '#N/A' };
  sheet.getCell('H3').value = -1234.5678;
  sheet.getCell('H4').value = { text: 'trang tin', hyperlink: 'https://example.vn/?a=1&b=2' };
  sheet.getCell('H5').value = day(2026, 11, 16);
  sheet.getCell('H5').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('H6').note = 'Cần hỏi lại';
  sheet.getCell('H6').value = '  khoảng trắng  ';
  sheet.getCell('H7').value = { formula: 'IF(A3=1,"có","không")', result: 'có' };
  sheet.getRow(9).hidden = true;
  sheet.getCell('C3').dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: ['"Công an phường,Văn phòng HĐND và UBND"'],
  };
  sheet.addConditionalFormatting({
    ref: 'D3:D14',
    rules: [{ type: 'expression', priority: 1, formulae: ['$E3<1'], style: { font: { bold: true } } }],
  });
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'J1:K3');
  sheet.addTable({
    name: 'Bang1',
    ref: 'A20',
    headerRow: true,
    columns: [{ name: 'Đơn vị' }, { name: 'Số' }],
    rows: [
      ['Công an', 1],
      ['Văn phòng', 2],
    ],
  });
  workbook.definedNames.add("'Phụ lục'!$A$1:$F$14", 'VungPhuLuc');
  const hidden = workbook.addWorksheet('Ẩn', { state: 'hidden' });
  hidden.getCell('B2').value = 'ghi nhớ';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
