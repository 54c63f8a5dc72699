import { isMarkFormula } from '../../ooxml/index.js';
import { excelDesk } from '../../addin/excel-desk.js';
import { excelWorkbook } from '../../addin/excel-workbook.js';
import { seedXlsx } from '../conformance/seed-xlsx.js';
import { testWorkbook, WORKBOOK_SEED } from '../conformance/workbook.js';
import { ExcelHost } from './excel-host.js';
import { openInNode } from './open-in-node.js';

// 1.13 is the first to name merged areas; the floor 1.9 has its own test.
for (const api of [13, 15]) {
  testWorkbook(`Excel with ExcelApi 1.${api} (imitated, real office.js)`, async () => {
    const host = new ExcelHost(await seedXlsx(WORKBOOK_SEED));
    const formats = (sheet: string) => host.book.sheet(sheet)!.conditionalFormats;
    const ours = ({ formula }: { formula?: string }): boolean => isMarkFormula(formula ?? '');
    return {
      workbook: excelWorkbook(excelDesk(openInNode(host, { api }))),
      marks: (sheet) => formats(sheet).filter(ours).length,
      othersMarks: (sheet) => formats(sheet).filter((format) => !ours(format)).length,
      type: (at, text) => host.type(at, text),
    };
  });
}
