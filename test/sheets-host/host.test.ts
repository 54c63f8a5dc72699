import { instantOf, serialOf, wallOf } from './calendar.js';
import { mailApp, newMailRoom } from './mail-app.js';
import { Meter, strict } from './meter.js';
import { showNumber } from './number-format.js';
import { firings } from './script-app.js';
import { lockService, propertiesService } from './storage.js';
import { enter } from './text-entry.js';

const NOW = Date.parse('2026-11-16T08:00:00+07:00');

describe('the imitated host', () => {
  it('throws on a member Google has and we do not imitate', () => {
    expect(() => (strict('Range', {}) as { sort?: unknown }).sort).toThrow('Range.sort is not imitated');
  });

  it.each([
    ['0123', 'vi_VN', { value: 123 }],
    ['1.000', 'vi_VN', { value: 1000 }],
    ['1.000', 'en_US', { value: 1 }],
    ['05/11/2026', 'vi_VN', { value: serialOf(Date.UTC(2026, 10, 5)), format: 'dd/mm/yyyy' }],
    ['05/11/2026', 'en_US', { value: serialOf(Date.UTC(2026, 4, 11)), format: 'm/d/yyyy' }],
    ['31/12/2026', 'en_US', { value: '31/12/2026' }],
    ['=1+1', 'vi_VN', { formula: '=1+1' }],
    ["'0123", 'vi_VN', { value: '0123' }],
    ['Trước ngày 15/9', 'vi_VN', { value: 'Trước ngày 15/9' }],
  ])('takes the typed %s in a %s sheet for what Google takes it', (text, locale, expected) => {
    expect(enter(text, locale, false)).toEqual(expected);
    expect(enter(text, locale, true)).toEqual({ value: text });
  });

  it('keeps a wall clock through zones and summer time', () => {
    for (const zone of ['UTC', 'Asia/Ho_Chi_Minh', 'America/New_York', 'Pacific/Auckland']) {
      for (const wall of [Date.UTC(2026, 2, 8, 12), Date.UTC(2026, 10, 1, 12), Date.UTC(2026, 5, 30)]) {
        expect(wallOf(instantOf(wall, zone), zone)).toBe(wall);
      }
    }
  });

  it.each([
    [serialOf(Date.UTC(2026, 11, 1)), '"Tháng "m/yyyy', 'Tháng 12/2026'],
    [serialOf(Date.UTC(2026, 5, 30)), 'd/m/yyyy', '30/6/2026'],
    [0.5, 'hh:mm', '12:00'],
    [1234.5, '#,##0.0', '1.234,5'],
    [0.25, '0%', '25%'],
  ])('shows %s in %s as %s', (value, format, shown) => {
    expect(showNumber(value, format, 'vi_VN')).toBe(shown);
  });

  it('counts recipients by account and day, and refuses what Google refuses', () => {
    const meter = new Meter(NOW);
    meter.frame = { kind: 'menu', user: 'a@x.vn', startedAt: NOW };
    const mail = mailApp(meter, newMailRoom(), 'consumer', () => undefined) as {
      getRemainingDailyQuota(): number;
      sendEmail(message: object): void;
    };
    const letter = (to: string, body = 'b'): object => ({ to, subject: 's', body, htmlBody: body });
    const many = (count: number): string => Array.from({ length: count }, (_, n) => `p${n}@x.vn`).join(',');
    mail.sendEmail(letter(many(50)));
    expect(mail.getRemainingDailyQuota()).toBe(50);
    expect(() => mail.sendEmail(letter(many(51)))).toThrow(/Recipients Per Message/);
    expect(() => mail.sendEmail(letter('không phải địa chỉ'))).toThrow(/Invalid email/);
    expect(() => mail.sendEmail(letter('a@x.vn', 'ừ'.repeat(80_000)))).toThrow(/Body Size/);
    mail.sendEmail(letter(many(50)));
    expect(() => mail.sendEmail(letter('a@x.vn'))).toThrow(/too many times for one day/);
    meter.now += 86_400_000;
    meter.frame = { kind: 'clock', user: 'a@x.vn', startedAt: meter.now };
    expect(mail.getRemainingDailyQuota()).toBe(100);
  });

  it('keeps properties within Google’s limits and hands a lock to one at a time', () => {
    const meter = new Meter(NOW);
    const service = propertiesService(meter, new Map()) as {
      getDocumentProperties(): { setProperty(n: string, v: string): void };
    };
    const store = service.getDocumentProperties();
    expect(() => store.setProperty('a', 'ừ'.repeat(4_000))).toThrow(/too large/);
    for (let n = 0; n < 55; n += 1) store.setProperty(`p${n}`, 'x'.repeat(9_200));
    expect(() => store.setProperty('p55', 'x'.repeat(9_200))).toThrow(/storage quota/);
    const locks = lockService(meter, new Set()) as {
      getScriptLock(): { tryLock(ms: number): boolean; releaseLock(): void };
    };
    const first = locks.getScriptLock();
    expect([first.tryLock(1), locks.getScriptLock().tryLock(1)]).toEqual([true, false]);
    first.releaseLock();
    expect(locks.getScriptLock().tryLock(1)).toBe(true);
  });

  it('stops a script after six minutes', () => {
    const meter = new Meter(NOW);
    meter.frame = { kind: 'menu', user: 'a@x.vn', startedAt: NOW };
    expect(() => {
      for (let n = 0; n < 7_200; n += 1) meter.spend('Range.getValue', 'read');
    }).toThrow(/maximum execution time/);
  });

  it('fires a weekly trigger once a week within fifteen minutes of its time, in its own zone', () => {
    const trigger = {
      id: 't1',
      handler: 'runWeekly',
      user: 'a@x.vn',
      weekday: 1,
      hour: 7,
      minute: 30,
      zone: 'Asia/Ho_Chi_Minh',
    };
    const found = firings(trigger, NOW, NOW + 28 * 86_400_000);
    expect(found).toHaveLength(4);
    for (const at of found) {
      const wall = new Date(wallOf(at, trigger.zone));
      expect(wall.getUTCDay()).toBe(1);
      expect(Math.abs(wall.getUTCHours() * 60 + wall.getUTCMinutes() - 450)).toBeLessThanOrEqual(15);
    }
  });
});
