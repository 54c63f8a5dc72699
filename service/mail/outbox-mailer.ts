import { mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Letter, Mailer } from '../../shared/index.js';
import { composed } from './message.js';
import type { Sender } from './message.js';

/** A readable, unique, ASCII file name for a letter. */
export function fileNameOf(letter: Letter): string {
  const plain = letter.key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
  return `${plain.slice(0, 120)}.eml`;
}

/** A folder as the mail route: every letter becomes one .eml file, whole or not at all. */
export function outboxMailer(folder: string, sender: Sender, now: () => Date = () => new Date()): Mailer {
  return {
    roomToday: () => Number.MAX_SAFE_INTEGER,
    async post(letter) {
      const date = now();
      const bytes = await composed(letter, sender, date);
      const path = join(folder, fileNameOf(letter));
      try {
        await mkdir(folder, { recursive: true });
        const handle = await open(`${path}.tmp`, 'w');
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(`${path}.tmp`, path);
      } catch (cause) {
        const { code } = cause as { code?: string };
        const words = `Không ghi được vào thư mục thư đi “${folder}” (${code ?? 'không rõ'}). Kiểm tra quyền ghi và dung lượng đĩa.`;
        return letter.to.map((to) => ({
          to,
          state: 'waiting',
          stage: 'connect',
          whose: 'server',
          words,
          at: date.toISOString(),
        }));
      }
      return letter.to.map((to) => ({ to, state: 'accepted', id: path, at: date.toISOString() }));
    },
  };
}
