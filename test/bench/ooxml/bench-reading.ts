import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { annexFile } from './annex-file.js';

export interface ReadingResult {
  readonly rows: number;
  readonly reader: string;
  /** Median of the runs. */
  readonly ms: number;
  /** Highest peak RSS of the runs, MB. */
  readonly rss: number;
  readonly timesFloor: number;
}

const READERS = ['floor', 'own', 'hucre', 'exceljs'] as const;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/**
 * Reads annex workbooks of these sizes with our reader, hucre, exceljs and the floor, each run in a process of its own.
 * Figures hold for one machine and one moment; only the ratios within one call mean something.
 */
export async function benchReading(sizes: readonly number[] = [10_000, 100_000], runs = 3): Promise<ReadingResult[]> {
  const script = resolve('build/scripts', `read-one-${process.pid}.mjs`);
  await build({
    entryPoints: ['test/bench/ooxml/read-one.ts'],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  const folder = mkdtempSync(join(tmpdir(), 'dondoc-bench-'));
  try {
    return sizes.flatMap((rows) => {
      const file = join(folder, `annex-${rows}.xlsx`);
      writeFileSync(file, annexFile(rows));
      const measured = READERS.map((reader) => {
        const lines = Array.from({ length: runs }, () =>
          execFileSync(process.execPath, [script, reader, file], { encoding: 'utf8' }),
        );
        const results = lines.map((line) => JSON.parse(line) as { ms: number; rss: number });
        return {
          rows,
          reader,
          ms: median(results.map(({ ms }) => ms)),
          rss: Math.max(...results.map(({ rss }) => rss)),
        };
      });
      const floor = measured[0]!.ms;
      return measured.map((result) => ({ ...result, timesFloor: result.ms / floor }));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(script, { force: true });
  }
}

/** The results as the lines a person reads. */
export function describeReading(results: readonly ReadingResult[]): string {
  const own = (rows: number): number => results.find((r) => r.rows === rows && r.reader === 'own')!.ms;
  return results
    .map(({ rows, reader, ms, rss, timesFloor }) => {
      const against = reader === 'own' || reader === 'floor' ? '' : `, ${(ms / own(rows)).toFixed(1)} × our time`;
      return `read ${String(rows).padStart(6)} rows  ${reader.padEnd(8)} ${ms.toFixed(0).padStart(6)} ms  ${rss.toFixed(0).padStart(5)} MB  ${timesFloor.toFixed(2)} × floor${against}`;
    })
    .join('\n');
}
