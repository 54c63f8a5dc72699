import { parseJson } from './json-file.js';

const told = (text: string): string => {
  try {
    parseJson(text, 'Tệp cấu hình “c.json”');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

test.each([
  ['{\n  "folder": "a"\n  "port": 3000\n}', 'dòng 3', '“folder”', 'thiếu dấu phẩy'],
  ['{\n  "folder": "C:\\phu-luc"\n}', 'dòng 2', '“folder”', 'viết hai lần'],
  ['{\n  "port": 3000,\n}', 'dòng 3', '“port”', 'thừa dấu phẩy'],
  ['{\n  "port": 3000', 'dòng 2', '“port”', 'dừng giữa chừng'],
])('a fault of %j is told with its line, its key and what to do', (text, line, key, cause) => {
  const message = told(text);
  for (const part of [line, key, cause]) expect(message).toContain(part);
});

test('a byte order mark is no fault', () => {
  expect(parseJson('\uFEFF{"a":1}', 'Tệp')).toEqual({ a: 1 });
});
