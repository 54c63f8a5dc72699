import { strFromU8, unzipSync } from 'fflate';
import { openXlsx } from '../../ooxml/xlsx-workbook.js';
import { seedXlsx } from './seed-xlsx.js';
import { testWorkbook, WORKBOOK_SEED } from './workbook.js';

testWorkbook('.xlsx file', async () => {
  const opened = openXlsx(await seedXlsx(WORKBOOK_SEED));
  if (!opened.ok) throw new Error(opened.error.message);
  const { workbook } = opened;
  const rules = (sheet: string): string[] => {
    const index = WORKBOOK_SEED.findIndex((grid) => grid.sheet === sheet) + 1;
    const xml = strFromU8(unzipSync(workbook.bytes())[`xl/worksheets/sheet${index}.xml`]!);
    return xml.match(/<cfRule[\s\S]*?<\/cfRule>/g) ?? [];
  };
  const ours = (rule: string): boolean => rule.includes('dondoc');
  return {
    workbook,
    marks: (sheet) => rules(sheet).filter(ours).length,
    othersMarks: (sheet) => rules(sheet).filter((rule) => !ours(rule)).length,
    type: async (at, text) => {
      const before = (await workbook.readGrids()).find((grid) => grid.sheet === at.sheet)!.rows[at.row]![at.column]!
        .text;
      await workbook.write([{ at, before, after: { kind: 'text', text } }]);
    },
  };
});
