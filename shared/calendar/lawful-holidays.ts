import { addDays, civilDate, toIso, weekday, type CivilDate } from './civil-date.js';
import { fromLunar } from './lunar.js';

/**
 * The holidays of a year for which no announcement is in the table: Labour Code 2019 art. 112, and 24/11 from 2026.
 * Tết: the last day of the old lunar year and the first four of the new one; 2/9 with the neighbour that joins a weekend.
 * A holiday on a weekend gives the next working day off (art. 111.3).
 */
export function lawfulHolidays(year: number): [iso: string, name: string][] {
  const days = new Map<string, string>();
  const owed: string[] = [];
  const put = (day: CivilDate, name: string): void => {
    days.set(toIso(day), name);
    if (weekday(day) > 5) owed.push(`${toIso(day)}|${name}`);
  };
  const on = (month: number, day: number): CivilDate => civilDate(year, month, day)!;
  put(on(1, 1), 'Tết Dương lịch');
  const tet = fromLunar(1, 1, year);
  for (let i = -1; i < 4; i++) put(addDays(tet, i), 'Tết Nguyên đán');
  put(fromLunar(10, 3, year), 'Giỗ Tổ Hùng Vương');
  put(on(4, 30), 'Ngày Chiến thắng');
  put(on(5, 1), 'Quốc tế Lao động');
  const national = on(9, 2);
  put(national, 'Quốc khánh');
  put(addDays(national, [2, 5, 6].includes(weekday(national)) ? -1 : 1), 'Quốc khánh');
  if (year >= 2026) put(on(11, 24), 'Ngày Văn hóa Việt Nam');
  for (const entry of owed) {
    const [iso = '', name = ''] = entry.split('|');
    let day = addDays(civilDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))!, 1);
    while (weekday(day) > 5 || days.has(toIso(day))) day = addDays(day, 1);
    days.set(toIso(day), `nghỉ bù ${name}`);
  }
  return [...days];
}
