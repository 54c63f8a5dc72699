import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readWorkbook as openXlsx } from '../../ooxml/index.js';
import { pause } from './office.js';
import { must } from './trial.js';
import type { Trial } from './trial.js';

const SAMPLE = 'samples/chuyen-doi-so-phuong-an-binh.xlsx';

function written(
  name: string,
  short: boolean,
  args: (file: string, home: string) => readonly string[],
  target: (home: string) => string,
): Trial {
  return {
    promise: 'a file is old or new, never half',
    name,
    short,
    async run(random) {
      const home = await mkdtemp(join(tmpdir(), 'dondoc-ghi-'));
      try {
        const file = join(home, 'a.xlsx');
        await cp(SAMPLE, file);
        const path = target(home);
        if (path !== file) await cp(SAMPLE, path);
        const old = await readFile(path);
        const child = spawn(process.execPath, [resolve('dist/dondoc.js'), ...args(file, home)], {
          stdio: 'ignore',
          env: { ...process.env, NODE_OPTIONS: '' },
        });
        const ended = new Promise<void>((done) => child.on('close', () => done()));
        await Promise.race([ended, pause(150 + random() * 900)]);
        child.kill('SIGKILL');
        await ended;
        const now = await readFile(path);
        must(now.equals(old) || openXlsx(new Uint8Array(now)).ok, 'a half file took the place of an old one');
        for (const one of await readdir(home))
          if (one.endsWith('.bak'))
            must((await readFile(join(home, one))).equals(old), 'the copy kept is not the file before');
      } finally {
        await rm(home, { recursive: true, force: true });
      }
    },
  };
}

export const writing = (count: number): readonly Trial[] =>
  Array.from({ length: count }, (_, n) =>
    n % 2 === 0
      ? written(
          `fix, killed ${n}`,
          n < 6,
          (file) => ['fix', file, '--as-of', '2026-11-16'],
          (home) => join(home, 'a.xlsx'),
        )
      : written(
          `report -o over an old report, killed ${n}`,
          n < 6,
          (file, home) => ['report', file, '--as-of', '2026-11-16', '--format', 'xlsx', '-o', join(home, 'b.xlsx')],
          (home) => join(home, 'b.xlsx'),
        ),
  );
