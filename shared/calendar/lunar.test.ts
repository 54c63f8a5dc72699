import { toIso } from './civil-date.js';
import { fromLunar } from './lunar.js';

// Known first days of the lunar year in Việt Nam; 1985 and 2007 are years in which Beijing's calendar differs.
test.each([
  [1968, '1968-01-29'],
  [1985, '1985-01-21'],
  [2000, '2000-02-05'],
  [2007, '2007-02-17'],
  [2020, '2020-01-25'],
  [2023, '2023-01-22'],
  [2024, '2024-02-10'],
  [2025, '2025-01-29'],
  [2026, '2026-02-17'],
  [2027, '2027-02-06'],
  [2028, '2028-01-26'],
  [2029, '2029-02-13'],
  [2030, '2030-02-02'],
])('Tết of %i is %s', (year, iso) => {
  expect(toIso(fromLunar(1, 1, year))).toBe(iso);
});

test.each([
  [2024, '2024-04-18'],
  [2025, '2025-04-07'],
  [2026, '2026-04-26'],
  [2027, '2027-04-16'],
])('Giỗ Tổ of %i is %s', (year, iso) => {
  expect(toIso(fromLunar(10, 3, year))).toBe(iso);
});
