import { memoryWorkbook } from '../memory/memory-workbook.js';
import { testWorkbook, WORKBOOK_SEED } from './workbook.js';

testWorkbook('memory', () => {
  const workbook = memoryWorkbook(WORKBOOK_SEED);
  return {
    workbook,
    marks: (sheet) => workbook.marks.filter((mark) => mark.sheet === sheet).length,
    type: (at, text) => workbook.type(at, text),
  };
});
