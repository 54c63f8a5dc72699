// What a cell holds, said the same way by three readers.
import ExcelJS from 'exceljs';
import { readXlsx } from 'hucre/xlsx';
import { readWorkbook } from '../../ooxml/index.js';
import { a1, toIso } from '../../shared/index.js';
import type { Cell } from '../../shared/index.js';

/** Sheet name!address → value: text as it is, numbers to 12 digits, days as ISO, errors with their sign. */
export type Values = Record<string, string>;

const number = (value: number): string => `n ${Number(value.toPrecision(12))}`;
const day = (date: Date): string => `d ${date.toISOString().slice(0, 10)}`;
const norm = (text: string): string => `t ${text.replace(/\r\n?/g, '\n')}`;

function own(cell: Cell): string | undefined {
  if (cell.kind === 'blank' || cell.text === '') return undefined;
  if (cell.kind === 'number') return number(cell.value);
  if (cell.kind === 'date') return `d ${toIso(cell.value)}`;
  if (cell.kind === 'boolean') return `b ${cell.value}`;
  return cell.kind === 'error' ? `e ${cell.text}` : norm(cell.text);
}

export function ownValues(bytes: Uint8Array): Values {
  const reading = readWorkbook(bytes);
  if (!reading.ok) throw new Error(`${reading.error.kind}: ${reading.error.part ?? ''}`);
  const found: Values = {};
  for (const grid of reading.workbook.grids) {
    grid.rows.forEach((cells, row) =>
      cells.forEach((cell, column) => {
        const value = own(cell);
        if (value !== undefined) found[`${grid.sheet}!${a1({ row, column })}`] = value;
      }),
    );
  }
  return found;
}

function fromExceljs(value: ExcelJS.CellValue): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string') return norm(value);
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return `b ${value}`;
  if (value instanceof Date) return day(value);
  if ('richText' in value) return norm(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return `e ${value.error}`;
  if ('text' in value) return fromExceljs(value.text);
  return 'result' in value ? fromExceljs(value.result) : undefined;
}

export async function exceljsValues(bytes: Uint8Array): Promise<Values> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const found: Values = {};
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        // exceljs repeats the value of a merge in every cell of it.
        const value = cell.isMerged && cell.master.address !== cell.address ? undefined : fromExceljs(cell.value);
        if (value !== undefined) found[`${sheet.name}!${cell.address}`] = value;
      }),
    ),
  );
  return found;
}

export async function hucreValues(bytes: Uint8Array): Promise<Values> {
  const found: Values = {};
  for (const sheet of (await readXlsx(bytes)).sheets) {
    sheet.rows.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === null || value === undefined || value === '') return;
        const isError = sheet.cells?.get(`${row},${column}`)?.type === 'error';
        const said = isError ? `e ${String(value)}` : fromExceljs(value);
        if (said !== undefined) found[`${sheet.name}!${a1({ row, column })}`] = said;
      }),
    );
  }
  return found;
}
