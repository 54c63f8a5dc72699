import { readNumber } from './vietnamese-number.js';

it.each([
  ['1.000.000', 1_000_000],
  ['1.000', 1000],
  ['1 000 000', 1_000_000],
  ['12.345,67', 12_345.67],
  ['0,25', 0.25],
  ['12,5', 12.5],
  ['0.5', 0.5],
  ['12.75', 12.75],
  ['１２，５', 12.5],
  ['３０', 30],
  ['-1.500', -1500],
  ['−3', -3],
  [' 7 ', 7],
  ['1.00.000', undefined],
  ['1,000,000', undefined],
  ['12.345.67', undefined],
  ['15/9', undefined],
  ['3 đợt', undefined],
  ['', undefined],
])('%s is %s', (text, value) => {
  expect(readNumber(text)).toBe(value);
});
