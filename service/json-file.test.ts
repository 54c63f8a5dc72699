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

test('a sign out of place is not called the end of the file', () => {
  expect(told('{"port": tru}')).toContain('không đúng chỗ');
  const long = told('{\n  "folder": "phu-luc",\n  "schedule": tru,\n  "outbox": "thu-di"\n}');
  for (const part of ['dòng 3', '“schedule”', 'không đúng chỗ']) expect(long).toContain(part);
});

test('a byte order mark is no fault', () => {
  expect(parseJson('\uFEFF{"a":1}', 'Tệp')).toEqual({ a: 1 });
});
