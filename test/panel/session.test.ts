import { civilDate } from '../../shared/index.js';
import type { Grid } from '../../shared/index.js';
import { HostError } from '../../panel/bridge.js';
import { at, bridge, close, of, open, session, SHEET, text } from './opened-session.js';

afterEach(close);

describe('the check', () => {
  it('finds the annex, its findings and the time of the check', async () => {
    await open();
    expect(session.state()).toMatchObject({ phase: 'ready', checkedAt: '08:05', checking: false });
    expect(of('deadline-impossible').map((issue) => issue.at.row)).toEqual([2, 4]);
    expect(of('lead-blank')).toHaveLength(1);
  });

  it('tells that there is no annex', async () => {
    await open({ grids: [{ sheet: 'Danh bạ', merges: [], rows: [[text('Xin chào')]] }] });
    expect(session.state().phase).toBe('none');
  });

  it('runs one check at a time, and once more for what was asked meanwhile', async () => {
    await open();
    const go = bridge.hold();
    const before = bridge.reads;
    const both = [session.recheck(), session.recheck(), session.recheck()];
    expect(bridge.reads - before).toBe(1);
    go();
    await Promise.all(both);
    expect(bridge.reads - before).toBe(2);
  });

  it('checks again 600 ms after the last edit, not at every edit', async () => {
    await open();
    jest.useFakeTimers();
    const before = bridge.reads;
    for (let n = 0; n < 5; n += 1) {
      bridge.tell({ kind: 'changed' });
      await jest.advanceTimersByTimeAsync(500);
    }
    expect(bridge.reads).toBe(before);
    await jest.advanceTimersByTimeAsync(150);
    expect(bridge.reads).toBe(before + 1);
  });

  it('judges as of the day it is, also in a panel that stays open overnight; a chosen day stays', async () => {
    await open();
    bridge.setToday(civilDate(2026, 11, 17)!);
    await session.recheck();
    expect(session.state().asOf).toEqual(civilDate(2026, 11, 17));
    await session.setAsOf(civilDate(2026, 11, 1)!);
    bridge.setToday(civilDate(2026, 11, 18)!);
    await session.recheck();
    expect(session.state().asOf).toEqual(civilDate(2026, 11, 1));
  });

  it('goes on checking after a view failed to draw', async () => {
    await open();
    const off = session.subscribe(() => {
      if (session.state().checking) throw new Error('a view');
    });
    await expect(session.recheck()).rejects.toThrow('a view');
    off();
    bridge.workbook.type(at('E3'), '30/9/2026');
    await session.recheck();
    expect(of('deadline-impossible').map((issue) => issue.at.row)).toEqual([4]);
  });

  it('opens the finding of the cell picked in the sheet without asking for focus', async () => {
    await open();
    bridge.tell({ kind: 'selected', at: at('E5') });
    expect(session.state().openRule).toBe('deadline-impossible');
    expect(session.state().openFinding).toContain('E5');
    expect(session.state().focus).toBeUndefined();
  });
});

describe('columns named by a person', () => {
  it('reads the table whose header row and columns a person names', async () => {
    const grid: Grid = {
      sheet: SHEET,
      merges: [],
      rows: [
        ['Mục', 'Đầu bài', 'Bên làm', 'Mốc'].map(text),
        ['1', 'Rà soát biển báo đường phố', 'Công an phường', '31/9/2026'].map(text),
        ['2', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '30/10/2026'].map(text),
      ],
    };
    await open({ grids: [grid] });
    expect(session.state().phase).toBe('none');
    await session.nameColumns(at('A1'), { 1: 'task', 2: 'lead', 3: 'deadline' });
    expect(session.state().phase).toBe('ready');
    expect(of('deadline-impossible')).toHaveLength(1);
    expect(bridge.saved.at(-1)?.mappings).toEqual([
      { sheet: SHEET, headerTop: 0, headerBottom: 0, columns: { B: 'task', C: 'lead', D: 'deadline' } },
    ]);
  });
});

describe('marks', () => {
  it('draws on, follows the next check, and leaves nothing when off', async () => {
    await open();
    expect(bridge.workbook.marks).toEqual([]);
    await session.setMarks(true);
    const drawn = bridge.workbook.marks.length;
    expect(drawn).toBeGreaterThan(0);
    await session.mendAll('deadline-impossible');
    expect(bridge.workbook.marks).not.toHaveLength(0);
    await session.setMarks(false);
    expect(bridge.workbook.marks).toEqual([]);
  });
});

describe('settings', () => {
  it('names the wrong keys and keeps the right ones beside them', async () => {
    await open({
      settings: { language: 'en', policy: { dueSoonDays: 'ba' }, leaders: [{ title: 'Chủ tịch', emails: [] }] },
    });
    expect(session.state().settingsProblems.map((one) => one.key)).toEqual(['policy.dueSoonDays']);
    expect(session.state().settings).toMatchObject({ language: 'en', leaders: [{ title: 'Chủ tịch' }] });
    expect(session.state().settings.policy.dueSoonDays).toBe(3);
  });

  it('never writes over settings that could not be read', async () => {
    await open({}, (host) => host.fail('load', new Error('Trang thiết lập đang khóa.')));
    expect(session.state().phase).toBe('ready');
    expect(session.state().settingsProblems[0]?.key).toBe('Trang thiết lập đang khóa.');
    await session.save({ ...session.state().settings, language: 'en' });
    expect(bridge.saved).toEqual([]);
    expect(session.state().settings.language).toBe('vi');
    expect(session.state().notice?.kind).toBe('settings-failed');
  });

  it('returns to the old value when saving failed', async () => {
    await open();
    bridge.fail('save', new Error('Hết chỗ.'));
    await session.save({ ...session.state().settings, language: 'en' });
    expect(session.state().settings.language).toBe('vi');
    expect(session.state().notice).toMatchObject({ kind: 'settings-failed', message: 'Hết chỗ.' });
  });

  it('judges anew when the day or the settings change', async () => {
    await open();
    const late = (): number =>
      session
        .state()
        .checks.flatMap((check) => (check.located ? check.judgements : []))
        .filter(({ status }) => status.kind === 'overdue' || (status.kind === 'unknown' && status.due)).length;
    const before = late();
    await session.setAsOf(civilDate(2026, 10, 1)!);
    expect(late()).toBeLessThan(before);
  });
});

describe('letters', () => {
  const letter = {
    key: 'k',
    kind: 'leader-week',
    to: ['a@b.vn'],
    recipient: 'Chủ tịch',
    subject: 's',
    text: '',
    html: '',
    attachments: [],
    why: '',
  } as const;

  it('tells how many went', async () => {
    await open();
    await session.send([letter]);
    expect(bridge.sent).toHaveLength(1);
    expect(session.state().notice).toMatchObject({ kind: 'sent', message: '1', held: 0, tone: 'ok' });
  });

  it('tells why none went', async () => {
    await open();
    bridge.fail('send', new HostError('offline', 'Chưa kết nối dịch vụ gửi thư.'));
    await session.send([letter]);
    expect(session.state()).toMatchObject({
      busy: false,
      notice: { kind: 'failed', message: 'Chưa kết nối dịch vụ gửi thư.' },
    });
  });
});
