import { isDitto } from './ditto.js';

describe('a mark for the cell above', () => {
  it.each(['nt', 'NT', '-nt-', '- nt -', 'n/t', '(nt)', 'Nt.', 'Như trên', '- như trên -', '“Như trên”', 'nhu tren'])(
    'is said in words: %s',
    (text) => expect(isDitto(text)).toBe(true),
  );
  it.each(['〃', '"', '”', "''", '″', '- " -', '-"-', '//', ',,', '" "'])('is a sign: %s', (text) =>
    expect(isDitto(text)).toBe(true),
  );
  it.each(['Như ô trên', 'như dòng trên', 'Tương tự như trên', 'Tương tự', 'như mục trên', 'như nhiệm vụ trên'])(
    'may name the cell, the row or the task above: %s',
    (text) => expect(isDitto(text)).toBe(true),
  );
  it('reads decomposed letters alike', () => expect(isDitto('Như trên'.normalize('NFD'))).toBe(true));
  it.each([
    '',
    ' ',
    '-',
    '—',
    '...',
    "'",
    ',',
    '/',
    'Trên',
    'Như mục 3',
    'như kế hoạch',
    'Phòng Kinh tế',
    'tháng 3',
    '30/6',
  ])('is not: %j', (text) => expect(isDitto(text)).toBe(false));
});
