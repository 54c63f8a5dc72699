// How one value stands in a cell of the sheet “Đôn Đốc”, and how what a person typed there is read.
import { civilDate, formatDay, parseIso, type CivilDate } from '../calendar/civil-date.js';
import type { Cell } from '../grid/grid.js';
import { foldKey } from '../text/fold.js';

/** `read` answers `undefined` for what is no such value; `wanted` then says what may stand there. Blank cells are never read. */
export interface Codec<T = unknown> {
  show(value: T): string;
  read(cell: Cell): T | undefined;
  readonly wanted: string;
}

/** What a cell says, on one line. */
export const textOf = ({ text }: Cell): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export const words: Codec<string> = { show: (value) => value, read: textOf, wanted: 'một dòng chữ' };

/** The cell's own characters: a finding stays accepted only while the text is the very same. */
export const verbatim: Codec<string> = { show: (value) => value, read: ({ text }) => text, wanted: 'chữ' };

export const list: Codec<readonly string[]> = {
  show: (value) => value.join('; '),
  read: ({ text }) =>
    text
      .normalize('NFC')
      .split(/[;\n\r]/)
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  wanted: 'các mục cách nhau bằng dấu “;”',
};

/** The local part and domain as mail servers take them; quoted local parts are not for people. */
export const isAddress = (email: string): boolean =>
  email.length <= 254 && /^[^\s@,;<>()"]+@[^\s@.,;<>()"]+(?:\.[^\s@.,;<>()"]+)+$/.test(email);

const addressesIn = ({ text }: Cell): string[] =>
  text
    .split(/[;,\s]+/)
    .map((one) => one.replace(/^mailto:/i, ''))
    .filter(Boolean);

export const emails: Codec<readonly string[]> = {
  show: (value) => value.join('; '),
  read: (cell) => {
    const all = addressesIn(cell);
    return all.every(isAddress) ? all : undefined;
  },
  wanted: 'địa chỉ thư điện tử, ví dụ chutich@tanhoa.gov.vn; nhiều địa chỉ cách nhau bằng dấu “;”',
};

/** Of several addresses those that are some: one slip does not cost the others. */
export const goodAddresses = (cell: Cell): readonly string[] => addressesIn(cell).filter(isAddress);

export const number: Codec<number> = {
  show: String,
  read: (cell) => {
    const shown = textOf(cell).replace(',', '.');
    return /^-?\d+(?:\.\d+)?$/.test(shown) ? Number(shown) : undefined;
  },
  wanted: 'một số',
};

export const numbers: Codec<readonly number[]> = {
  show: (value) => (value.length === 0 ? 'không' : value.join('; ')),
  read: (cell) => {
    const shown = textOf(cell);
    if (foldKey(shown) === foldKey('không')) return [];
    const all = shown.split(/[;,\s]+/).filter(Boolean);
    return all.every((one) => /^\d{1,3}$/.test(one)) ? all.map(Number) : undefined;
  },
  wanted: 'các số cách nhau bằng dấu “;”, hoặc “không”',
};

/** 07:30, also as 7:30, 7h30 and 7 giờ 30. */
export const time: Codec<string> = {
  show: (value) => value,
  read: (cell) => {
    const match = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?(?:\s*phút|:\d\d)?$/i.exec(textOf(cell));
    if (!match) return undefined;
    const shown = `${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`;
    return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(shown) ? shown : undefined;
  },
  wanted: 'giờ và phút, ví dụ 07:30',
};

export const day: Codec<CivilDate> = {
  show: formatDay,
  read: (cell) => {
    if (cell.kind === 'date') return cell.value;
    const shown = textOf(cell);
    const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(shown);
    return match ? civilDate(Number(match[3]), Number(match[2]), Number(match[1])) : parseIso(shown);
  },
  wanted: 'ngày/tháng/năm, ví dụ 16/11/2026',
};

/** One of named values; its label with or without marks, or the value itself. */
export function choice<T extends string | number | boolean>(labels: readonly (readonly [T, string])[]): Codec<T> {
  return {
    show: (value) => labels.find(([one]) => one === value)?.[1] ?? String(value),
    read: (cell) => {
      const key = foldKey(textOf(cell));
      return labels.find(([value, label]) => foldKey(label) === key || foldKey(String(value)) === key)?.[0];
    },
    wanted: `một trong: ${labels.map(([, label]) => label).join(', ')}`,
  };
}

export const yesNo = choice<boolean>([
  [true, 'có'],
  [false, 'không'],
]);
