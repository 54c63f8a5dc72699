import type { Letter, Mailer } from '../../shared/index.js';

export const LETTER: Letter = {
  key: 'UBND phường An Bình|Lãnh đạo UBND phường|leader-week|2026-W46',
  kind: 'leader-week',
  to: ['lanhdao@anbinh.example.vn', 'vanphong@anbinh.example.vn'],
  recipient: 'Lãnh đạo UBND phường',
  subject: '3 nhiệm vụ quá hạn, 5 đến hạn tuần này – Báo cáo tuần 46/2026',
  text: 'Kính gửi: Lãnh đạo UBND phường\n\n3 nhiệm vụ quá hạn.\n',
  html: '<!doctype html><html lang="vi"><body><p>Kính gửi: <b>Lãnh đạo UBND phường</b></p></body></html>',
  attachments: [
    {
      name: 'Báo cáo tuần 46.csv',
      type: 'text/csv',
      base64: Buffer.from('STT;Nhiệm vụ\n1;Rà soát\n').toString('base64'),
    },
  ],
  why: 'Báo cáo tuần 46/2026 gửi lãnh đạo.',
};

export type Failure = 'busy' | 'refusing' | 'gone';

/** A message as the other side of the route has it. */
export interface Arrived {
  readonly raw: Uint8Array;
  /** Who the envelope names; absent where the route has no envelope. */
  readonly to?: readonly string[];
}

export interface MailerUnderTest {
  readonly mailer: Mailer;
  readonly arrived: () => Promise<readonly Arrived[]>;
  /** The next post meets this; absent where the route cannot fail so. */
  readonly failWith: Partial<Record<Failure, () => void | Promise<void>>>;
  close(): Promise<void> | void;
}

const ALL: readonly Failure[] = ['busy', 'gone', 'refusing'];

/** Runs the one suite every `Mailer` adapter passes. */
export function testMailer(
  name: string,
  open: () => Promise<MailerUnderTest> | MailerUnderTest,
  read: (
    raw: Uint8Array,
  ) => Promise<{ subject?: string; text?: string; html?: string; attachments: number; id?: string }>,
  failures: readonly Failure[] = ALL,
): void {
  describe(`Mailer: ${name}`, () => {
    let under: MailerUnderTest;
    beforeEach(async () => {
      under = await open();
    });
    afterEach(() => under.close());

    it('has room for recipients', async () => {
      expect(await under.mailer.roomToday()).toBeGreaterThan(0);
    });

    it('says accepted, with an id and the instant, only when the letter has arrived whole', async () => {
      const outcomes = await under.mailer.post(LETTER);
      expect(outcomes).toEqual(
        LETTER.to.map((to) => expect.objectContaining({ to, state: 'accepted', id: expect.any(String) })),
      );
      const [message] = await under.arrived();
      const { subject, text, html, attachments } = await read(message!.raw);
      expect(subject).toBe(LETTER.subject);
      expect(text?.trim()).toBe(LETTER.text.trim());
      expect(html).toContain('Lãnh đạo UBND phường');
      expect(attachments).toBe(1);
      if (message!.to) expect([...message!.to].sort()).toEqual([...LETTER.to].sort());
    });

    it('gives the same letter the same Message-ID, and another letter another', async () => {
      await under.mailer.post(LETTER);
      const first = (await read((await under.arrived()).at(-1)!.raw)).id;
      await under.mailer.post(LETTER);
      const again = (await read((await under.arrived()).at(-1)!.raw)).id;
      await under.mailer.post({ ...LETTER, key: `${LETTER.key}|zz` });
      const other = (await read((await under.arrived()).at(-1)!.raw)).id;
      expect(again).toBe(first);
      expect(other).not.toBe(first);
      expect(first).toBeTruthy();
    });

    it('never lets a line break in a subject become a header', async () => {
      await under.mailer.post({ ...LETTER, subject: 'Báo cáo\r\nBcc: nguoikhac@example.vn' });
      const [message] = await under.arrived();
      expect(new TextDecoder().decode(message!.raw)).not.toMatch(/^Bcc:/im);
    });

    for (const failure of failures.filter((one) => one !== 'refusing')) {
      it(`says to try again when the route is ${failure}, in a sentence`, async () => {
        await under.failWith[failure]!();
        const outcomes = await under.mailer.post(LETTER);
        expect(outcomes.map(({ to, state }) => [to, state])).toEqual(LETTER.to.map((to) => [to, 'waiting']));
        for (const { words } of outcomes) expect(words).toMatch(/[.]$/);
        if (failure === 'busy') expect(await under.arrived()).toEqual([]);
      });
    }

    if (failures.includes('refusing')) {
      it('says refused when the letter will never be taken', async () => {
        await under.failWith.refusing!();
        const outcomes = await under.mailer.post(LETTER);
        expect(outcomes.map(({ state, whose }) => [state, whose])).toEqual(
          LETTER.to.map(() => ['refused', 'recipient']),
        );
        expect(await under.arrived()).toEqual([]);
      });
    }
  });
}
