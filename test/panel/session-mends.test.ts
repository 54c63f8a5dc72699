import { a1 } from '../../shared/index.js';
import { annex, at, bridge, close, issues, of, open, session, shownAt } from './opened-session.js';

afterEach(close);

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

  /** Three cells with stray spaces, and a day that is not on the calendar. */
  const UNTIDY = annex(
    ['1', 'Rà  soát hồ sơ', 'Công an phường', '', '30/9/2026', 'Báo cáo'],
    ['2', 'Cấp phát  tài liệu', 'Công an phường', '', '31/11/2026', 'Sổ cấp phát'],
    ['3', 'Kiểm  kê tài sản', 'Công an phường', '', '30/10/2026', 'Biên bản'],
  );

  it('mends all of a kind and only of that kind, and takes all of it back', async () => {
    await open({ grids: [UNTIDY] });
    const cells = of('untidy-text').map((issue) => issue.at);
    expect(cells).toHaveLength(3);
    await session.mendAll('untidy-text');
    expect(session.state().notice?.cells).toHaveLength(3);
    expect(of('deadline-impossible')).toHaveLength(1);
    await session.undo();
    expect(session.state().notice).toMatchObject({ kind: 'undone' });
    expect(of('untidy-text')).toHaveLength(3);
  });

  it('never writes a guess with “all”: it stays for a person', async () => {
    await open();
    const before = of('deadline-impossible').length;
    expect(before).toBeGreaterThan(1);
    await session.mendAll('deadline-impossible');
    expect(session.state().notice).toBeUndefined();
    expect(of('deadline-impossible')).toHaveLength(before);
  });

  it('does not take back a cell that was changed after the mend', async () => {
    await open({ grids: [UNTIDY] });
    const [first, second] = of('untidy-text').map((issue) => issue.at);
    const untidy = await shownAt(bridge, a1(second!));
    await session.mendAll('untidy-text');
    bridge.workbook.type(first!, 'Việc khác');
    await session.undo();
    expect(await shownAt(bridge, a1(first!))).toBe('Việc khác');
    expect(await shownAt(bridge, a1(second!))).toBe(untidy);
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
