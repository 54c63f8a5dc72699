import { writeFile } from 'node:fs/promises';
import { languageOf, speak } from '../../service/words.js';
import { tempFolder } from '../service/temp-folder.js';
import { AS_OF, WARD, runCli } from './run-cli.js';

const inFolder = tempFolder('cli');

describe('dondoc and wrong words', () => {
  it.each([
    [['check', WARD, '--as-of', '2026-02-30'], '2026-02-30'],
    [['check', WARD, '--khong-co'], '--khong-co'],
    [['check'], 'tệp'],
    [['kiem-tra'], 'kiem-tra'],
    [['check', WARD, '--settings', 'khong-co.json'], 'khong-co.json'],
    [['report', WARD, '--format', 'odt'], 'odt'],
    [['report', WARD, '--format', 'json', '-o', `./${WARD}`], WARD],
    [['report', WARD, '--period', 'thang'], 'thang'],
    [['send', WARD, '--outbox', '/tmp/x'], '--to'],
    [['send', WARD, '--to', 'khong-phai-dia-chi', '--outbox', '/tmp/x'], 'khong-phai-dia-chi'],
    [['send', WARD, '--to', 'a@b.vn'], '--smtp'],
    [['fix', WARD, '--rule', 'khong-co'], 'khong-co'],
  ])('%j: says what is wrong and exits 2', async (args, word) => {
    const { code, err } = await runCli(...args);
    expect(code).toBe(2);
    expect(err).toContain(word);
  });

  it('names the wrong key of a settings file', async () => {
    await writeFile(inFolder('sai.json'), JSON.stringify({ policy: { dueSoonDays: 'ba' } }));
    const { code, err } = await runCli('check', WARD, '--settings', inFolder('sai.json'));
    expect(code).toBe(2);
    expect(err).toContain('policy.dueSoonDays');
  });
});

describe('the language of the program', () => {
  afterEach(() => speak('vi'));

  it('is Vietnamese unless --lang or the locale asks for English', () => {
    expect(languageOf([], {})).toBe('vi');
    expect(languageOf([], { LANG: 'vi_VN.UTF-8' })).toBe('vi');
    expect(languageOf([], { LANG: 'C.UTF-8' })).toBe('vi');
    expect(languageOf([], { LANG: 'en_US.UTF-8' })).toBe('en');
    expect(languageOf([], { LC_ALL: 'vi_VN', LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(languageOf(['check', '--lang', 'vi'], { LANG: 'en_US.UTF-8' })).toBe('vi');
    expect(languageOf(['check', '--lang=en'], {})).toBe('en');
  });

  it('is English in help, tables and messages, and the JSON stays the same', async () => {
    const vietnamese = await runCli('check', WARD, ...AS_OF, '--json');
    speak('en');
    const table = await runCli('check', WARD, ...AS_OF, '--lang', 'en');
    expect(table.out).toContain('annexes: 1, tasks: 30, groups: 5, rows: 35');
    expect((await runCli('check', WARD, '--as-of', '2026-02-30')).err).toContain('no day on the calendar');
    expect((await runCli('check', WARD, '--nope')).err).toContain("unknown option '--nope'");
    expect((await runCli('check', WARD, ...AS_OF, '--json')).out).toBe(vietnamese.out);
  });
});
