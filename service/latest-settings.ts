// The office's settings as the files said them when they were last read: the schedule is wanted before files are read again.
import { stat } from 'node:fs/promises';
import type { Settings } from '../shared/index.js';

interface Latest {
  readonly settings: Settings;
  /** Names, sizes and times of the files they were read from. */
  readonly stamp: string;
}

const latest = new WeakMap<Settings, Latest>();

/** The settings of an office (known by those of its settings file) as they were last read; else those of the file alone. */
export const latestSettings = (own: Settings): Settings => latest.get(own)?.settings ?? own;

export function rememberSettings(own: Settings, settings: Settings, stamp: string): void {
  latest.set(own, { settings, stamp });
}

/** Which bytes these files hold, as cheaply as it can be told. */
export async function stampOf(paths: readonly string[]): Promise<string> {
  const facts = await Promise.all(
    paths.map(async (path) => {
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: -1, mtimeMs: 0 }));
      return `${path}:${size}:${mtimeMs}`;
    }),
  );
  return facts.join('\n');
}

/** True where what the files say of the office may be another thing than what is remembered. */
export const isStale = (own: Settings, stamp: string): boolean => latest.get(own)?.stamp !== stamp;
