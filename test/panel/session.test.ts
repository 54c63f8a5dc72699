import { BLANK, civilDate, parseA1 } from '../../shared/index.js';
import type { Address, Cell, Grid, Issue } from '../../shared/index.js';
import { HostError } from '../../panel/bridge.js';
import type { Area } from '../../panel/bridge.js';
import { openSession } from '../../panel/session/session.js';
import type { Session } from '../../panel/session/session.js';
import { issuesOf } from '../../panel/session/findings.js';
import { memoryBridge } from './memory-bridge.js';
import type { MemoryBridge, MemoryBridgeOptions } from './memory-bridge.js';

const SHEET = 'Phụ lục';
const text = (value: string): Cell => (value === '' ? BLANK : { kind: 'text', text: value });
const annex = (...rows: string[][]): Grid => ({
  sheet: SHEET,
  merges: [],
  rows: [
    [text('(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)')],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'].map(text),
    ...rows.map((row) => row.map(text)),
  ],
});
const SEED = annex(
  ['1', 'Rà soát biển báo đường phố', 'Công an phường', '', '31/9/2026', 'Báo cáo rà soát'],
  ['2', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '', '30/10/2026', 'Biên bản kiểm kê'],
  ['3', 'Lắp đặt ghế đá công viên', 'Phòng Văn hóa - Xã hội', '', '31/6/2026', 'Biên bản nghiệm thu'],
  ['4', 'Tập huấn an toàn thực phẩm', '', '', '20/11/2026', 'Danh sách học viên'],
);
const at = (cell: string): Address => ({ sheet: SHEET, ...parseA1(cell)! });
const shownAt = async (bridge: MemoryBridge, cell: string): Promise<string | undefined> => {
  const grids = await bridge.workbook.readGrids();
  return grids[0]?.rows[at(cell).row]?.[at(cell).column]?.text;
};

let session: Session;
let bridge: MemoryBridge;
async function open(options: Partial<MemoryBridgeOptions> = {}): Promise<void> {
  bridge = memoryBridge({ grids: [SEED], today: civilDate(2026, 11, 16)!, ...options });
  session = openSession(bridge);
  await session.start();
}
const issues = (): readonly Issue[] => issuesOf(session.state().checks);
const of = (rule: string): Issue[] => issues().filter((issue) => issue.rule === rule);
afterEach(() => {
  session.stop();
  jest.useRealTimers();
});

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

  describe('on a host that tells which cells changed', () => {
    const area = (cell: string): Area => {
      const { row, column } = at(cell);
      return { sheet: SHEET, range: { top: row, left: column, bottom: row, right: column } };
    };
    const type = (cell: string, words: string): void => {
      bridge.workbook.type(at(cell), words);
      bridge.tell({ kind: 'changed', area: area(cell) });
    };

    it('reads these alone, checks them, and reads everything once it is quiet', async () => {
      await open({ readAgain: 'yes' });
      jest.useFakeTimers();
      const before = bridge.reads;
      type('E3', '30/9/2026');
      type('C6', 'Công an phường');
      await jest.advanceTimersByTimeAsync(700);
      expect(bridge.asked).toEqual([[area('E3'), area('C6')]]);
      expect(bridge.reads).toBe(before);
      expect(of('deadline-impossible').map((issue) => issue.at.row)).toEqual([4]);
      expect(of('lead-blank')).toEqual([]);
      await jest.advanceTimersByTimeAsync(31_000);
      expect(bridge.reads).toBe(before + 1);
      await jest.advanceTimersByTimeAsync(60_000);
      expect(bridge.reads).toBe(before + 1);
    });

    it('reads everything where one of the changes has no place, and where the host cannot tell', async () => {
      await open({ readAgain: 'yes' });
      jest.useFakeTimers();
      type('E3', '30/9/2026');
      bridge.tell({ kind: 'changed' });
      await jest.advanceTimersByTimeAsync(700);
      expect([bridge.asked.length, bridge.reads]).toEqual([0, 2]);
      session.stop();
      jest.useRealTimers();
      await open({ readAgain: 'everything' });
      jest.useFakeTimers();
      type('E3', '30/9/2026');
      await jest.advanceTimersByTimeAsync(700);
      expect([bridge.asked.length, bridge.reads]).toEqual([1, 2]);
      expect(of('deadline-impossible').map((issue) => issue.at.row)).toEqual([4]);
    });

    it('forgets no cell when a reading fails', async () => {
      await open({ readAgain: 'yes' });
      jest.useFakeTimers();
      bridge.fail('read', new HostError('editing', 'Có ô đang gõ dở.'));
      type('E3', '30/9/2026');
      await jest.advanceTimersByTimeAsync(700);
      type('E5', '30/6/2026');
      bridge.fail('read', undefined);
      await jest.advanceTimersByTimeAsync(1600);
      expect(bridge.asked[bridge.asked.length - 1]).toEqual([area('E3'), area('E5')]);
      expect(of('deadline-impossible')).toEqual([]);
    });

    it('checks an edit that comes while another is read as soon as any other', async () => {
      await open({ readAgain: 'yes' });
      jest.useFakeTimers();
      const go = bridge.hold();
      type('E3', '30/9/2026');
      await jest.advanceTimersByTimeAsync(650);
      type('E5', '30/6/2026');
      await jest.advanceTimersByTimeAsync(50);
      go();
      await jest.advanceTimersByTimeAsync(700);
      expect(bridge.asked).toEqual([[area('E3')], [area('E5')]]);
    });

    it('reads everything where the changed cells alone cannot be read', async () => {
      await open({ readAgain: 'yes' });
      jest.useFakeTimers();
      bridge.fail('read-again', new HostError('failed', 'Không đọc được.'));
      type('E3', '30/9/2026');
      await jest.advanceTimersByTimeAsync(700);
      expect([bridge.asked.length, bridge.reads]).toEqual([1, 2]);
      expect(session.state().failure).toBeUndefined();
      expect(of('deadline-impossible').map((issue) => issue.at.row)).toEqual([4]);
    });

    it('reads everything once it is quiet even where marks could not be drawn', async () => {
      await open({ readAgain: 'yes' });
      await session.setMarks(true);
      jest.useFakeTimers();
      bridge.fail('marks', new HostError('locked', 'Trang tính đang khóa.'));
      type('E3', '30/9/2026');
      await jest.advanceTimersByTimeAsync(700);
      expect(bridge.reads).toBe(1);
      await jest.advanceTimersByTimeAsync(31_000);
      expect(bridge.reads).toBe(2);
    });

    it('reads after a mend what was mended', async () => {
      await open({ readAgain: 'yes' });
      await session.mend(of('deadline-impossible')[0]!);
      expect(bridge.asked).toEqual([[area('E3')]]);
      expect(bridge.reads).toBe(1);
      expect(of('deadline-impossible')).toHaveLength(1);
    });

    it('keeps the check of a sheet that did not change', async () => {
      await open({ readAgain: 'yes', grids: [SEED, { ...SEED, sheet: 'Phụ lục II' }] });
      const before = session.state().checks;
      await session.mend(of('deadline-impossible').find((issue) => issue.at.sheet === SHEET)!);
      const after = session.state().checks;
      expect(after[1]).toBe(before[1]);
      expect(after[0]).not.toBe(before[0]);
    });
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

describe('mends', () => {
  it('writes one cell, tells it and goes on to the next finding of the rule', async () => {
    await open();
    await session.mend(of('deadline-impossible')[0]!);
    expect(await shownAt(bridge, 'E3')).toBe('30/9/2026');
    expect(session.state().notice).toMatchObject({ kind: 'mended', tone: 'ok', cells: ['E3'] });
    expect(session.state().focus?.finding).toContain('E5');
    expect(session.state().openFinding).toContain('E5');
  });

  it('goes on to another rule when the last finding of one is mended, and to the check button when none is left', async () => {
    await open();
    await session.mend(of('deadline-impossible')[0]!);
    await session.mend(of('deadline-impossible')[0]!);
    expect(session.state().openRule).toBe(issues()[0]!.rule);
    for (let n = 0; n < 20 && issues().length > 0; n += 1) await session.skip(issues()[0]!, 'Ghi như vậy là đúng');
    expect(issues()).toEqual([]);
    expect(session.state().focus).toEqual({ finding: undefined });
  });

  it('leaves a cell alone that somebody changed meanwhile, says so and stays there', async () => {
    await open();
    const [first] = of('deadline-impossible');
    bridge.workbook.type(at('E3'), '31/4/2026');
    await session.mend(first!);
    expect(await shownAt(bridge, 'E3')).toBe('31/4/2026');
    expect(session.state().notice).toMatchObject({ kind: 'refused', tone: 'warn', cells: [] });
    expect(session.state().notice?.refused[0]).toMatchObject({ because: 'changed' });
    expect(of('deadline-impossible')[0]!.message).toContain('31/4/2026');
  });

  it('mends all of a kind and only of that kind, and takes all of it back', async () => {
    await open({
      grids: [
        annex(...SEED.rows.slice(2, 6).map((row) => row.map((cell) => cell.text)), [
          '5',
          'Cấp  phát   tài liệu',
          'Công an phường',
          '',
          '31/11/2026',
          'Sổ cấp phát',
        ]),
      ],
    });
    await session.mendAll('deadline-impossible');
    expect(session.state().notice?.cells).toEqual(['E3', 'E5', 'E7']);
    expect(await shownAt(bridge, 'B7')).toBe('Cấp  phát   tài liệu');
    await session.undo();
    expect(session.state().notice).toMatchObject({ kind: 'undone', cells: ['E3', 'E5', 'E7'] });
    expect(await shownAt(bridge, 'E5')).toBe('31/6/2026');
    expect(of('deadline-impossible')).toHaveLength(3);
  });

  it('does not take back a cell that was changed after the mend', async () => {
    await open();
    await session.mendAll('deadline-impossible');
    bridge.workbook.type(at('E3'), '01/12/2026');
    await session.undo();
    expect(await shownAt(bridge, 'E3')).toBe('01/12/2026');
    expect(await shownAt(bridge, 'E5')).toBe('31/6/2026');
    expect(session.state().notice?.refused).toHaveLength(1);
  });

  it('writes what a person chose, guarded like every mend', async () => {
    await open();
    const [blank] = of('lead-blank');
    const change = { at: at('C6'), before: '', after: { kind: 'text', text: 'Trạm Y tế phường' } } as const;
    await session.write([change], blank);
    expect(await shownAt(bridge, 'C6')).toBe('Trạm Y tế phường');
    await session.write([change], blank);
    expect(session.state().notice?.kind).toBe('refused');
  });
});

describe('skipping', () => {
  it('keeps the reason in the settings, stays quiet until the cell changes, and can be restored', async () => {
    await open();
    await session.skip(of('deadline-impossible')[0]!, 'Theo chỉ đạo của lãnh đạo');
    expect(of('deadline-impossible')).toHaveLength(1);
    expect(bridge.saved.at(-1)?.accepted).toEqual([
      expect.objectContaining({
        rule: 'deadline-impossible',
        cell: 'E3',
        text: '31/9/2026',
        reason: 'Theo chỉ đạo của lãnh đạo',
      }),
    ]);
    bridge.workbook.type(at('E3'), '31/4/2026');
    await session.recheck();
    expect(of('deadline-impossible')).toHaveLength(2);
    bridge.workbook.type(at('E3'), '31/9/2026');
    await session.restore(0);
    expect(of('deadline-impossible')).toHaveLength(2);
    expect(session.state().settings.accepted).toEqual([]);
  });

  it('keeps the finding when the reason could not be saved', async () => {
    await open();
    bridge.fail('save', new Error('Tệp chỉ đọc.'));
    await session.skip(of('deadline-impossible')[0]!, 'Ghi như vậy là đúng');
    expect(of('deadline-impossible')).toHaveLength(2);
    expect(session.state().notice).toMatchObject({ kind: 'settings-failed', message: 'Tệp chỉ đọc.' });
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

describe('a host that fails', () => {
  it.each(['locked', 'offline', 'too-old', 'too-big', 'denied', 'failed'] as const)(
    '%s: told on an empty panel, and tried again',
    async (kind) => {
      bridge = memoryBridge({ grids: [SEED] });
      bridge.fail('read', new HostError(kind, 'Không đọc được.'));
      session = openSession(bridge);
      await session.start();
      expect(session.state()).toMatchObject({ phase: 'failed', failure: { kind, message: 'Không đọc được.' } });
      bridge.fail('read', undefined);
      await session.start();
      expect(session.state().phase).toBe('ready');
      expect(session.state().failure).toBeUndefined();
    },
  );

  it('keeps the old findings when a later check fails', async () => {
    await open();
    bridge.fail('read', new HostError('offline', 'Mất mạng.'));
    await session.recheck();
    expect(session.state()).toMatchObject({ phase: 'ready', failure: { kind: 'offline' }, checking: false });
    expect(issues().length).toBeGreaterThan(0);
  });

  it('is no longer busy after a write that failed', async () => {
    await open();
    bridge.fail('write', new HostError('denied', 'Không có quyền.'));
    await session.mend(of('deadline-impossible')[0]!);
    expect(session.state()).toMatchObject({ busy: false, failure: { kind: 'denied' } });
    expect(await shownAt(bridge, 'E3')).toBe('31/9/2026');
  });

  it('waits while a cell is typed in and goes on by itself', async () => {
    await open();
    jest.useFakeTimers();
    bridge.tell({ kind: 'editing', at: at('C3') });
    expect(session.state().editing).toEqual(at('C3'));
    const before = bridge.reads;
    bridge.tell({ kind: 'editing-ended' });
    expect(session.state().editing).toBeUndefined();
    await jest.advanceTimersByTimeAsync(700);
    expect(bridge.reads).toBe(before + 1);
  });

  it('shows a cell being typed in when the host only says so by refusing', async () => {
    await open();
    bridge.fail('read', new HostError('editing', 'Đang gõ.'));
    await session.recheck();
    expect(session.state()).toMatchObject({ editing: true, checking: false });
    bridge.fail('read', undefined);
    await session.recheck();
    expect(session.state().editing).toBeUndefined();
  });

  it('hears nothing after it was stopped', async () => {
    await open();
    jest.useFakeTimers();
    session.stop();
    const before = bridge.reads;
    bridge.tell({ kind: 'changed' });
    await jest.advanceTimersByTimeAsync(2000);
    expect(bridge.reads).toBe(before);
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
    bridge = memoryBridge({ grids: [SEED] });
    bridge.fail('load', new Error('Trang thiết lập đang khóa.'));
    session = openSession(bridge);
    await session.start();
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
        .filter((one) => one.status.kind === 'overdue').length;
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
