import { HostError } from '../../panel/bridge.js';
import { at, bridge, close, issues, of, open, session, shownAt } from './opened-session.js';

afterEach(close);

describe('a host that fails', () => {
  it.each(['locked', 'offline', 'too-old', 'too-big', 'denied', 'failed'] as const)(
    '%s: told on an empty panel, and tried again',
    async (kind) => {
      await open({}, (host) => host.fail('read', new HostError(kind, 'Không đọc được.')));
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
