import type { Ledger } from '../../shared/index.js';

const AT = '2026-11-16T07:30:00+07:00';
const SOON = '2026-11-16T07:40:00+07:00';
const LATER = '2026-11-16T07:50:00+07:00';
const KEY = 'ubnd-an-binh|lãnh đạo|leader-week|2026-W46';
const ACCEPTED = { kind: 'accepted', id: '<1@an-binh.example>', at: AT } as const;

/** Runs the one suite every `Ledger` adapter passes. */
export function testLedger(name: string, open: () => Promise<Ledger> | Ledger): void {
  describe(`Ledger: ${name}`, () => {
    let ledger: Ledger;
    beforeEach(async () => {
      ledger = await open();
    });
    const state = async (): Promise<string | undefined> => (await ledger.entries([KEY]))[0]?.state;

    it('knows nothing of a letter never begun', async () => {
      expect(await ledger.entries([KEY, 'other'])).toEqual([]);
    });

    it('lets one run begin a letter, and not a second one beside it', async () => {
      expect(await ledger.begin(KEY, AT)).toBe(true);
      expect(await ledger.begin(KEY, SOON)).toBe(false);
      expect(await state()).toBe('begun');
    });

    it('never begins an accepted letter again, however late', async () => {
      await ledger.begin(KEY, AT);
      await ledger.settle(KEY, ACCEPTED, AT);
      expect(await state()).toBe('accepted');
      expect(await ledger.begin(KEY, '2030-01-01T00:00:00+07:00')).toBe(false);
    });

    it('lets a letter that failed for now be tried again, with the reason kept', async () => {
      await ledger.begin(KEY, AT);
      await ledger.settle(KEY, { kind: 'retry', reason: 'máy chủ bận' }, AT);
      expect((await ledger.entries([KEY]))[0]).toMatchObject({ state: 'retry', reason: 'máy chủ bận' });
      expect(await ledger.begin(KEY, SOON)).toBe(true);
    });

    it('keeps a refused letter refused', async () => {
      await ledger.begin(KEY, AT);
      await ledger.settle(KEY, { kind: 'refused', reason: 'địa chỉ không có' }, AT);
      expect(await ledger.begin(KEY, LATER)).toBe(false);
      expect(await state()).toBe('refused');
    });

    it('takes up a letter whose run was cut off fifteen minutes ago', async () => {
      await ledger.begin(KEY, AT);
      expect(await ledger.begin(KEY, LATER)).toBe(true);
    });

    it('does not let a late answer overwrite what is settled', async () => {
      await ledger.begin(KEY, AT);
      await ledger.settle(KEY, ACCEPTED, AT);
      await ledger.settle(KEY, { kind: 'retry', reason: 'muộn' }, LATER);
      expect(await state()).toBe('accepted');
    });

    it('keeps letters apart', async () => {
      await ledger.begin(KEY, AT);
      expect(await ledger.begin(`${KEY}-2`, AT)).toBe(true);
      expect((await ledger.entries([KEY, `${KEY}-2`])).length).toBe(2);
    });
  });
}
