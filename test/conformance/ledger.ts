import type { Ledger, LedgerEntry, Outcome } from '../../shared/index.js';

const AT = '2026-11-16T07:30:00+07:00';
const SOON = '2026-11-16T07:40:00+07:00';
const LATER = '2026-11-16T07:50:00+07:00';
const KEY = 'ubnd-an-binh|lãnh đạo|leader-week|2026-W46';
const LEADER = 'chutich@an-binh.example';
const CLERK = 'vanthu@an-binh.example';
const TO = [LEADER, CLERK];

const accepted = (to: string, at = AT): Outcome => ({ to, state: 'accepted', id: '<1@an-binh.example>', at });
const waits = (to: string, at = AT): Outcome => ({
  to,
  state: 'waiting',
  whose: 'recipient',
  stage: 'rcpt',
  status: '4.2.2',
  words: 'Hộp thư đầy.',
  at,
});
const refuses = (to: string, at = AT): Outcome => ({ ...waits(to, at), state: 'refused', status: '5.1.1' });

/** Runs the one suite every `Ledger` adapter passes. */
export function testLedger(name: string, open: () => Promise<Ledger> | Ledger): void {
  describe(`Ledger: ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = await open();
    });
    const entry = async (): Promise<LedgerEntry | undefined> => (await ledger.entries([KEY]))[0];
    const go = async (at: string, way?: string): Promise<readonly string[]> =>
      (await ledger.begin(KEY, TO, at, way)).go;

    it('knows nothing of a letter never begun', async () => {
      expect(await ledger.entries([KEY, 'other'])).toEqual([]);
    });

    it('lets one run begin a letter, and not a second one beside it', async () => {
      expect(await go(AT)).toEqual(TO);
      const second = await ledger.begin(KEY, TO, SOON);
      expect(second.go).toEqual([]);
      expect(second.known?.state).toBe('begun');
    });

    it('never begins again what everybody has accepted, however late', async () => {
      await go(AT);
      await ledger.settle(
        KEY,
        TO.map((to) => accepted(to)),
      );
      expect((await entry())?.state).toBe('accepted');
      expect(await go('2030-01-01T00:00:00+07:00', 'đường khác')).toEqual([]);
    });

    it('writes again only to the one who does not have it, when his time to wait is over', async () => {
      await go(AT);
      await ledger.settle(KEY, [accepted(LEADER), waits(CLERK)]);
      expect(await entry()).toMatchObject({ state: 'waiting', reason: `${CLERK}: Hộp thư đầy.` });
      expect(await go('2026-11-16T07:33:00+07:00')).toEqual([]);
      expect(await go(SOON)).toEqual([CLERK]);
      await ledger.settle(KEY, [waits(CLERK, SOON)]);
      expect(await go('2026-11-16T07:46:00+07:00')).toEqual([]);
      expect(await go(LATER)).toEqual([CLERK]);
      await ledger.settle(KEY, [accepted(CLERK, LATER)]);
      expect((await entry())?.state).toBe('accepted');
    });

    it('keeps stage, code, words and how often each recipient was tried', async () => {
      await go(AT);
      await ledger.settle(KEY, [accepted(LEADER), waits(CLERK)]);
      await go(SOON);
      await ledger.settle(KEY, [waits(CLERK, SOON)]);
      const outcomes = (await entry())!.outcomes;
      expect(outcomes.find(({ to }) => to === CLERK)).toMatchObject({
        state: 'waiting',
        whose: 'recipient',
        stage: 'rcpt',
        status: '4.2.2',
        words: 'Hộp thư đầy.',
        tries: 2,
      });
      expect(outcomes.find(({ to }) => to === LEADER)).toMatchObject({ state: 'accepted', tries: 1 });
    });

    it('keeps a refusal until address, route or settings change, or a person asks', async () => {
      await go(AT, 'đường cũ');
      await ledger.settle(KEY, [accepted(LEADER), refuses(CLERK)]);
      expect((await entry())?.state).toBe('refused');
      expect(await go(LATER, 'đường cũ')).toEqual([]);
      expect((await ledger.begin(KEY, [LEADER, 'moi@an-binh.example'], LATER, 'đường cũ')).go).toEqual([
        'moi@an-binh.example',
      ]);
      await ledger.settle(KEY, [refuses('moi@an-binh.example', LATER)]);
      expect(await go(LATER, 'đường mới')).toEqual([CLERK]);
      await ledger.settle(KEY, [refuses(CLERK, LATER)]);
      expect(await go(LATER, 'đường mới')).toEqual([]);
      await ledger.reopen([KEY]);
      expect(await go(LATER, 'đường mới')).toEqual([CLERK]);
    });

    it('is not silenced by a try in a future that a wrong clock showed', async () => {
      await go('2027-11-16T07:30:00+07:00');
      await ledger.settle(
        KEY,
        TO.map((to) => waits(to, '2027-11-16T07:31:00+07:00')),
      );
      expect(await go(AT)).toEqual(TO);
    });

    it('takes up a letter whose run was cut off fifteen minutes ago', async () => {
      await go(AT);
      expect(await go(LATER)).toEqual(TO);
    });

    it('does not let a late answer overwrite what is settled', async () => {
      await go(AT);
      await ledger.settle(
        KEY,
        TO.map((to) => accepted(to)),
      );
      await ledger.settle(
        KEY,
        TO.map((to) => waits(to, LATER)),
      );
      expect((await entry())?.state).toBe('accepted');
    });

    it('keeps letters apart', async () => {
      await go(AT);
      expect((await ledger.begin(`${KEY}-2`, TO, AT)).go).toEqual(TO);
      expect((await ledger.entries([KEY, `${KEY}-2`])).length).toBe(2);
    });
  });
}
