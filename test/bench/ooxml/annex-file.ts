import { strToU8, zipSync } from 'fflate';

const WORDS =
  'rà soát cập nhật dữ liệu hộ dân cư trên địa bàn phường bảo đảm hạ tầng số phục vụ người dân doanh nghiệp kết nối đường truyền tổ dân phố hướng dẫn nộp hồ sơ trực tuyến'.split(
    ' ',
  );
const UNITS = [
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  'Văn phòng HĐND và UBND',
  'Công an phường',
  'Trung tâm Phục vụ hành chính công',
  'Trạm Y tế',
];

function sentence(seed: number): string {
  let n = seed * 7919 + 13;
  const words: string[] = [];
  for (let i = 0; i < 14; i += 1) {
    n = (n * 1103515245 + 12345) % 2147483648;
    words.push(WORDS[n % WORDS.length]!);
  }
  return `${words.join(' ')} đợt ${seed}`;
}

const HEADER = ['STT', 'Nội dung nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Hạn (ngày)'];
const FOLLOW = ['Tình trạng', 'Tiến độ %', 'Kết quả', 'Ghi chú', 'Số ngày'];

/**
 * The bytes of an annex workbook as Excel lays it out: shared strings, 12 columns, dates, a month shown as text, a
 * formula with its cached value. The same rows give the same bytes.
 */
export function annexFile(rows: number): Uint8Array {
  const index = new Map<string, number>();
  const s = (text: string): number => {
    const known = index.get(text);
    if (known !== undefined) return known;
    index.set(text, index.size);
    return index.size - 1;
  };
  const lines = [`<row r="1">${[...HEADER, ...FOLLOW].map((h, c) => text(c, 1, s(h))).join('')}</row>`];
  for (let r = 2; r <= rows + 1; r += 1) {
    const n = r - 1;
    const cells = [
      number(0, r, n),
      text(1, r, s(sentence(n))),
      text(2, r, s(UNITS[n % 6]!)),
      text(3, r, s(UNITS[(n * 5 + 1) % 6]!)),
      `<c r="E${r}" s="${n % 3 === 0 ? 2 : 1}"><v>${46023 + (n % 360)}</v></c>`,
      text(5, r, s(`Báo cáo số ${n % 97}`)),
      `<c r="G${r}" s="1"><v>${46023 + (n % 360)}</v></c>`,
      text(7, r, s(n % 4 === 0 ? 'Hoàn thành' : 'Đang thực hiện')),
      `<c r="I${r}" s="3"><v>${(n % 11) / 10}</v></c>`,
      n % 5 === 0 ? text(9, r, s(`Đã ban hành văn bản ${n}`)) : `<c r="J${r}" s="4"/>`,
      `<c r="K${r}" s="4"/>`,
      `<c r="L${r}"><f>G${r}-DATE(2026,11,16)</f><v>${46023 + (n % 360) - 46342}</v></c>`,
    ];
    lines.push(`<row r="${r}" spans="1:12">${cells.join('')}</row>`);
  }
  const sst = [...index.keys()].map((t) => `<si><t>${t}</t></si>`).join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const pkg = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const files: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="${pkg}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${pkg}/relationships"><Relationship Id="rId1" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Phụ lục" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${pkg}/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${rel}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Tháng &quot;m/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" uniqueCount="${index.size}">${sst}</sst>`,
    'xl/worksheets/sheet1.xml': `${head}<worksheet xmlns="${main}"><dimension ref="A1:L${rows + 1}"/><sheetData>${lines.join('')}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])), {
    level: 6,
    mtime: new Date(2026, 0, 1),
  });
}

const text = (column: number, row: number, index: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" s="4" t="s"><v>${index}</v></c>`;
const number = (column: number, row: number, value: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" s="4"><v>${value}</v></c>`;
