// Writes the sample annexes beside this file: node scripts/run-ts.mjs samples/make-samples.ts
import { writeFileSync } from 'node:fs';
import { digitalPlan } from './make/digital-plan.js';
import { reformPlan } from './make/reform-plan.js';
import { contacts, urbanPlan } from './make/urban-plan.js';
import { sampleWorkbook } from './make/workbook.js';

const SAMPLES = {
  'chuyen-doi-so-phuong-an-binh.xlsx': [digitalPlan()],
  'cai-cach-hanh-chinh-phuong-an-binh.xlsx': [reformPlan()],
  'do-thi-moi-truong-phuong-an-binh.xlsx': [urbanPlan(), contacts()],
};

for (const [file, sheets] of Object.entries(SAMPLES)) {
  const bytes = sampleWorkbook(sheets);
  writeFileSync(`samples/${file}`, bytes);
  console.log(`samples/${file}  ${bytes.length} bytes`);
}
