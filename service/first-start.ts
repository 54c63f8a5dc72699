import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Letter, Mailer, Outcome } from '../shared/index.js';
import { hold } from './holding.js';
import type { Notes } from './store/notes.js';

export interface StartOptions {
  /** A person has seen the list of letters and lets them go. */
  readonly yes: boolean;
  /** A person knows that the store is a new one and that letters of the period may go again. */
  readonly newStore: boolean;
  /** False where letters only become files. */
  readonly real: boolean;
  /** Beside the configuration: remembers which store has sent, should the store itself be lost. */
  readonly marker: string;
}

const SEE_FIRST = [
  'Thư thật chưa được gửi vì chưa có người xác nhận lần đầu.',
  'Xem mọi thư trên trang Thư, rồi dừng chương trình và chạy lại một lần với --yes (dondoc serve --config … --yes).',
];
const STORE_LOST = [
  'Kho dữ liệu là kho mới, trong khi trước đây đã có kho khác gửi thư (kho bị xóa, bị chuyển chỗ hoặc sai đường dẫn “store”). Thư được giữ để không gửi lặp.',
  'Khôi phục kho cũ từ bản sao lưu; nếu không còn, chạy lại một lần với --new-store.',
];

/**
 * Whether real letters may leave: once a person has confirmed the list, and only from the store that sent before. The
 * answer is asked at each look, so that the page tells what is missing meanwhile.
 */
export async function mayBeginOf(
  notes: Notes,
  { yes, newStore, real, marker }: StartOptions,
  now: () => string,
): Promise<() => boolean> {
  if (!real) return () => true;
  const id = (notes.get('store') as string | undefined) ?? randomUUID();
  notes.set('store', id);
  const sentBefore = await readFile(marker, 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );
  const another = sentBefore !== undefined && sentBefore !== id && !newStore;
  if (yes || newStore) notes.set('confirmed', now());
  const confirmed = notes.get('confirmed') !== undefined;
  if (confirmed && !another) await writeFile(marker, `${id}\n`, { mode: 0o600 }).catch(() => undefined);
  return () => {
    if (another) hold(notes, 'new-store', now(), STORE_LOST);
    else if (!confirmed) hold(notes, 'first-start', now(), SEE_FIRST);
    return confirmed && !another;
  };
}

/** Domains that no office has (RFC 2606), and those of the samples that come with the program. */
const EXAMPLE = /@(?:.*\.)?(?:example(?:\.(?:com|net|org|vn))?|invalid|test|localhost)$/i;

/** A mail route that never writes to an example: such an address is a sample that nobody has replaced yet. */
export function withoutExamples(mailer: Mailer, now: () => string): Mailer {
  const words = 'Địa chỉ này là địa chỉ mẫu, thư không được gửi. Đề nghị ghi địa chỉ thật trong danh bạ.';
  return {
    roomToday: () => mailer.roomToday(),
    async post(letter: Letter) {
      const real = letter.to.filter((to) => !EXAMPLE.test(to));
      const samples = letter.to
        .filter((to) => EXAMPLE.test(to))
        .map((to): Outcome => ({ to, state: 'refused', whose: 'recipient', words, at: now() }));
      return real.length === 0 ? samples : [...(await mailer.post({ ...letter, to: real })), ...samples];
    },
  };
}
