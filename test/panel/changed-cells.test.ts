import { HostError } from '../../panel/bridge.js';
import type { Area } from '../../panel/bridge.js';
import { at, bridge, close, of, open, SEED, session, SHEET } from './opened-session.js';

afterEach(close);

describe('a host that tells which cells changed', () => {
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
