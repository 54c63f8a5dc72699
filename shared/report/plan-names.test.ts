import { day } from '../../test/bench/report/make-annex.js';
import { namePlans, type PlanClaim } from './plan-names.js';

const names = (...claims: PlanClaim[]): string[] => namePlans(claims).map((plan) => plan.name);

test.each([
  ['12/KH-UBND', 'KH số 12'],
  ['Số: 138/KH-UBND', 'KH số 138'],
  ['Kế hoạch số 05a/KH-UBND', 'KH số 05a'],
  ['214/QĐ-UBND', 'QĐ số 214'],
  ['57/2025/QĐ-TTg', 'QĐ số 57'],
  ['không rõ', 'không rõ'],
])('%s is named “%s”', (number, name) => {
  expect(names({ file: 'a.xlsx', plan: { number } })).toEqual([name]);
});

test('the name the office gives comes first, then the title, then the file', () => {
  expect(names({ file: 'a.xlsx', name: 'Chuyển đổi số', plan: { number: '1/KH-UBND' } })).toEqual(['Chuyển đổi số']);
  expect(names({ file: 'a.xlsx', plan: { title: 'Cải cách hành chính' } })).toEqual(['Cải cách hành chính']);
  expect(names({ file: 'thu-muc/ke hoach.v2.xlsx', plan: {} })).toEqual(['ke hoach.v2']);
});

test('a workbook that says less of a plan still belongs to it', () => {
  const [a, b] = namePlans([
    { file: 'a.xlsx', plan: { number: '12/KH-UBND', issued: day('2026-01-05'), title: 'Chuyển đổi số' } },
    { file: 'b.xlsx', plan: { number: '12/KH-UBND' } },
  ]);
  expect(a).toEqual(b);
});

test('two workbooks of one plan share its name', () => {
  const plan = { number: '12/KH-UBND', issued: day('2026-01-05') };
  const [a, b] = namePlans([
    { file: 'a.xlsx', plan },
    { file: 'b.xlsx', plan },
  ]);
  expect(a).toEqual(b);
});

test('two plans of one short name are never one line', () => {
  const claims = [
    { file: 'x/a.xlsx', plan: { title: 'Kế hoạch' } },
    { file: 'y/a.xlsx', plan: { title: 'Kế hoạch', issued: day('2026-01-05') } },
    { file: 'y/b.xlsx', name: 'Kế hoạch', plan: { number: '3/KH-UBND' } },
  ];
  expect(new Set(names(...claims)).size).toBe(3);
});
