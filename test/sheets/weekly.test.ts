import { buildSheets } from '../../scripts/build/sheets.mjs';
import { weekday } from '../../shared/index.js';
import { SheetsHost } from '../sheets-host/host.js';
import type { HostOptions } from '../sheets-host/host.js';
import { sampleGrids, sampleSettings } from '../sheets-host/load-sample.js';

beforeAll(() => buildSheets(), 120_000);

const FILE = 'chuyen-doi-so-phuong-an-binh.xlsx';

function office(now: string, options: Partial<HostOptions> = {}): SheetsHost {
  const host = new SheetsHost({ grids: sampleGrids(FILE), name: FILE, now, ...options });
  host.panelCall('saveSettings', sampleSettings());
  return host;
}

function scheduled(now: string, options: Partial<HostOptions> = {}): SheetsHost {
  const host = office(now, options);
  host.run('scheduleWeekly');
  return host;
}

/** What makes a letter the same letter for the one who reads it. */
const copies = (host: SheetsHost): string[] =>
  host.mail.sent.map(({ to, subject, body }) => `${to.join()} ${subject} ${body}`);
const dayOf = (at: number): string => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10);

describe('Lịch gửi hằng tuần', () => {
  it('delivers each letter of a quarter exactly once, every Monday, and nothing on weekends and holidays', () => {
    const host = scheduled('2026-10-04T12:00:00+07:00');
    host.passUntil('2027-01-03T12:00:00+07:00');
    expect(host.failures).toEqual([]);
    const letters = copies(host);
    expect(new Set(letters).size).toBe(letters.length);
    const weekly = host.mail.sent.filter(
      ({ to, subject }) => to.includes('chutich@anbinh.example.vn') && /tuần/i.test(subject),
    );
    expect(weekly.length).toBe(13);
    expect(new Set(weekly.map(({ subject }) => subject)).size).toBe(13);
    for (const { at } of host.mail.sent) {
      const [year = 0, month = 0, day = 0] = dayOf(at).split('-').map(Number);
      expect(weekday({ year, month, day })).toBeLessThanOrEqual(5);
    }
    expect(host.mail.sent.map(({ at }) => dayOf(at))).not.toContain('2026-11-24');
    expect(host.mail.sent.map(({ at }) => dayOf(at))).not.toContain('2027-01-01');
    // The ledger remembers each of them, and nothing else.
    expect((host.panelCall('sentKeys') as string[]).length).toBe(letters.length);
    for (const value of host.properties.values()) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(9_216);
  }, 120_000);

  it('sends nothing the second time it runs', () => {
    const host = scheduled('2026-11-16T08:00:00+07:00');
    host.run('runWeekly', 'clock');
    const first = host.mail.sent.length;
    expect(first).toBeGreaterThan(5);
    host.run('runWeekly', 'clock');
    host.run('runDaily', 'clock');
    expect(host.mail.sent.length).toBe(first);
  });

  it('moves a holiday Monday to the next working day', () => {
    const host = scheduled('2026-08-30T12:00:00+07:00');
    host.passUntil('2026-09-05T12:00:00+07:00');
    expect(host.mail.sent.length).toBeGreaterThan(0);
    expect(dayOf(host.mail.sent[0]!.at)).toBe('2026-09-03');
  });

  it('holds what the day’s quota does not take, tells it, and sends it the next day, each once', () => {
    const host = scheduled('2026-11-15T12:00:00+07:00', { account: 'consumer' });
    host.mail.used.set(host.owner, { since: Date.parse('2026-11-16T00:00:00+07:00'), count: 96 });
    host.passUntil('2026-11-16T12:00:00+07:00');
    expect(host.mail.sent.length).toBeGreaterThan(0);
    expect(host.mail.sent.flatMap(({ to }) => to).length).toBeLessThanOrEqual(4);
    host.run('showSchedule');
    expect(host.screen.alerts.at(-1)).toMatch(/hết lượt gửi/);
    host.passUntil('2026-11-17T12:00:00+07:00');
    const letters = copies(host);
    expect(letters.length).toBeGreaterThan(8);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('tries again what Google did not take, in whatever language it says no, and lets no letter wait for another', () => {
    const host = scheduled('2026-11-16T08:00:00+07:00');
    host.mail.faults.push('Service error: Mail', 'Invalid email: x');
    host.run('runWeekly', 'clock');
    const first = host.mail.sent.length;
    host.run('showSchedule');
    expect(host.screen.alerts.at(-1)).toMatch(/máy chủ thư chưa nhận: Google trả lời “Service error/);
    host.passUntil('2026-11-16T08:10:00+07:00');
    host.mail.faults.push('正しくないアドレス');
    host.run('runDaily', 'clock');
    expect(host.mail.sent.length).toBe(first + 1);
    host.run('runDaily', 'clock');
    expect(host.mail.sent.length).toBe(first + 1);
    host.passUntil('2026-11-16T08:21:00+07:00');
    host.run('runDaily', 'clock');
    expect(host.mail.sent.length).toBe(first + 2);
  });

  it('stops knocking when Google’s mail is down, and sends everything when it is back', () => {
    const host = scheduled('2026-11-16T08:00:00+07:00');
    host.mail.faults.push(...Array<string>(3).fill('Service error: Mail'));
    host.run('runWeekly', 'clock');
    // Three refusals end the week's round; the day's reminders, a run of their own, find the mail back.
    const weekly = (): number => host.mail.sent.filter(({ to }) => to.includes('chutich@anbinh.example.vn')).length;
    expect(host.mail.faults).toEqual([]);
    const before = weekly();
    host.passUntil('2026-11-16T08:10:00+07:00');
    host.run('runDaily', 'clock');
    expect(weekly()).toBeGreaterThan(before);
    expect(new Set(copies(host)).size).toBe(host.mail.sent.length);
  });

  it('compares with the week before', () => {
    const host = scheduled('2026-11-08T12:00:00+07:00');
    host.passUntil('2026-11-17T12:00:00+07:00');
    const leader = host.mail.sent.filter(({ to }) => to.includes('chutich@anbinh.example.vn'));
    expect(leader.at(-1)!.body).toMatch(/tuần trước|so với/i);
    expect(leader[0]!.body).not.toMatch(/so với tuần/i);
  });

  it('compares an annex of fifteen hundred tasks too, within Google’s room', () => {
    const text = (value: string) => ({ kind: 'text', text: value }) as const;
    const units = ['Công an phường', 'Phòng Văn hóa - Xã hội', 'Trạm Y tế phường'];
    const rows = [
      ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Sản phẩm'].map(text),
      ...Array.from({ length: 1500 }, (_, n) =>
        [
          `${n + 1}`,
          `Rà soát, cập nhật hồ sơ số ${n + 1} tại khu phố ${n % 17}`,
          units[n % 3]!,
          `Trước ngày ${(n % 28) + 1}/${(n % 12) + 1}/2026`,
          `Báo cáo số ${n}`,
        ].map(text),
      ),
    ];
    const host = scheduled('2026-11-08T12:00:00+07:00', { grids: [{ sheet: 'Phụ lục', rows, merges: [] }] });
    host.passUntil('2026-11-16T12:00:00+07:00');
    expect(host.failures).toEqual([]);
    const leader = host.mail.sent.filter(
      ({ to, subject }) => to.includes('chutich@anbinh.example.vn') && subject.includes('Báo cáo tuần'),
    );
    expect(leader).toHaveLength(2);
    expect(leader[1]!.body).toMatch(/tuần trước|so với/i);
    const bytes = [...host.properties].reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
    expect(bytes).toBeLessThan(400_000);
  }, 60_000);

  it('records a failure, shows it in the menu and lets Google tell the owner', () => {
    const host = scheduled('2026-11-16T06:00:00+07:00', {
      grids: [{ sheet: 'Trang 1', rows: [[{ kind: 'text', text: 'x' }]], merges: [] }],
    });
    host.passUntil('2026-11-16T10:00:00+07:00');
    expect(host.failures[0]).toMatch(/^Chưa thấy phụ lục/);
    expect(host.mail.sent).toEqual([]);
    host.run('onOpen', 'open');
    expect(host.screen.menus[0]!.items.map(([label]) => label)).toContainEqual(
      expect.stringMatching(/chưa thành công/),
    );
    expect(host.panelCall('schedule')).toMatchObject({ failed: expect.stringMatching(/Chưa thấy phụ lục/) as unknown });
  });

  it('notices that Google has switched the triggers off, and is well again when the schedule is set anew', () => {
    const host = scheduled('2026-11-15T12:00:00+07:00');
    host.passUntil('2026-11-17T12:00:00+07:00');
    const line = (): string => {
      host.run('onOpen', 'open');
      return host.screen.menus.at(-1)!.items.at(-1)![0];
    };
    expect(line()).toMatch(/^Gửi gần nhất: 16\/11\/2026|^Gửi gần nhất: 17\/11\/2026/);
    host.triggers.splice(0);
    host.passUntil('2026-11-21T12:00:00+07:00');
    expect(line()).toBe('⚠ Lịch gửi đã ngừng chạy');
    expect(host.panelCall('schedule')).toMatchObject({
      failed: expect.stringMatching(/không chạy từ 17\/11\/2026/) as unknown,
    });
    host.run('scheduleWeekly');
    expect(line()).toMatch(/^Gửi gần nhất/);
  });

  it('is set once, refuses a second person politely, and hands over when asked', () => {
    const host = office('2026-11-15T12:00:00+07:00');
    host.run('scheduleWeekly');
    host.run('scheduleWeekly');
    expect(host.triggers.map(({ handler }) => handler)).toEqual(['runWeekly', 'runDaily']);
    const other = 'vanthu@anbinh.example.vn';
    host.screen.answers.push('NO');
    host.run('scheduleWeekly', 'menu', [], other);
    expect(host.screen.alerts.at(-1)).toContain(host.owner);
    expect(host.triggers).toHaveLength(2);
    host.run('unscheduleWeekly', 'menu', [], other);
    expect(host.screen.alerts.at(-1)).toMatch(/chỉ tài khoản đó gỡ được/);
    host.screen.answers.push('YES');
    host.run('scheduleWeekly', 'menu', [], other);
    expect(host.triggers.filter(({ user }) => user === other)).toHaveLength(2);
    host.passUntil('2026-11-16T12:00:00+07:00');
    expect(host.failures).toEqual([]);
    expect(new Set(host.mail.sent.map(({ from }) => from))).toEqual(new Set([other]));
  });

  it('is taken away whole', () => {
    const host = scheduled('2026-11-15T12:00:00+07:00');
    host.run('unscheduleWeekly');
    expect(host.triggers).toEqual([]);
    expect(host.screen.alerts.at(-1)).toMatch(/^Đã gỡ lịch gửi/);
    host.run('runWeekly', 'sidebar');
    expect(host.mail.sent).toEqual([]);
  });

  it('does not run beside another run', () => {
    const host = scheduled('2026-11-16T08:00:00+07:00');
    host.locks.add('script');
    expect(() => host.run('runWeekly', 'clock')).toThrow(/Một lần chạy khác/);
    expect(host.mail.sent).toEqual([]);
  });
});

describe('Gửi báo cáo ngay', () => {
  it('asks first, sends once, and leaves the Monday run nothing to repeat', () => {
    const host = scheduled('2026-11-16T06:00:00+07:00');
    host.screen.answers.push('NO');
    host.run('sendReportNow');
    expect(host.mail.sent).toEqual([]);
    host.run('sendReportNow');
    const first = copies(host);
    expect(first.length).toBeGreaterThan(3);
    expect(host.mail.sent[0]).toMatchObject({ name: 'UBND phường An Bình', replyTo: 'vanphong@anbinh.example.vn' });
    host.run('sendReportNow');
    expect(copies(host)).toEqual(first);
    host.passUntil('2026-11-16T12:00:00+07:00');
    const weekly = host.mail.sent.filter(
      ({ subject }) => host.mail.sent[0]!.subject === subject && host.mail.sent[0]!.to.join() !== '',
    );
    expect(new Set(copies(host)).size).toBe(copies(host).length);
    expect(new Set(weekly.map(({ to }) => to.join())).size).toBe(weekly.length);
  });

  it('says why nothing goes on a day off', () => {
    const host = office('2026-11-21T09:00:00+07:00');
    host.run('sendReportNow');
    expect(host.mail.sent).toEqual([]);
    expect(host.screen.alerts.at(-1)).toMatch(/ngày nghỉ/);
  });
});
