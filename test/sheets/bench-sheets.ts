// Figures of the Google Sheets host: what crosses to Google's servers, what the bundle weighs. Run: node scripts/run-ts.mjs test/sheets/bench-sheets.ts
import { readFileSync, statSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import type { Cell, Grid } from '../../shared/index.js';
import { SheetsHost } from '../sheets-host/host.js';

const text = (value: string): Cell => ({ kind: 'text', text: value });

function annexOf(tasks: number): Grid {
  const head = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'].map(text);
  const rows = Array.from({ length: tasks }, (_, n): Cell[] => [
    { kind: 'number', text: String(n + 1), value: n + 1 },
    text(`Rà soát, cập nhật hồ sơ số ${n + 1} tại khu phố ${n % 17}`),
    text(n % 2 ? 'Công an phường' : 'Phòng Văn hóa - Xã hội'),
    text(n % 5 ? 'Trạm Y tế phường' : ''),
    n % 3
      ? text(`Trước ngày ${(n % 28) + 1}/12/2026`)
      : {
          kind: 'date',
          text: `${(n % 28) + 1}/11/2026`,
          value: { year: 2026, month: 11, day: (n % 28) + 1 },
          format: 'd/m/yyyy',
        },
    text(`Báo cáo số ${n}`),
  ]);
  return { sheet: 'Phụ lục', rows: [head, ...rows], merges: [] };
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(0)} kB`;

export function benchSheets(): void {
  const code = readFileSync('dist/apps-script/code.js');
  const began = performance.now();
  new vm.Script(code.toString('utf8')).runInContext(vm.createContext({}));
  console.log(
    `code.js ${kb(code.length)}, ${kb(gzipSync(code).length)} gzipped, read and run in ${(performance.now() - began).toFixed(0)} ms`,
  );
  const { size } = statSync('dist/apps-script/sidebar.html');
  console.log(
    `sidebar.html ${kb(size)}, ${kb(gzipSync(readFileSync('dist/apps-script/sidebar.html')).length)} gzipped`,
  );
  for (const rows of [300, 10_000]) {
    const host = new SheetsHost({ grids: [annexOf(rows)] });
    const measure = (name: string, work: () => unknown): void => {
      host.meter.calls.clear();
      const virtual = host.meter.now;
      const real = performance.now();
      const answer = work();
      const bytes = typeof answer === 'object' ? `, ${kb(Buffer.byteLength(JSON.stringify(answer)))} answered` : '';
      console.log(
        `${rows} rows, ${name}: ${host.meter.total()} service calls, ${((host.meter.now - virtual) / 1000).toFixed(1)} s at Google's pace, ${(performance.now() - real).toFixed(0)} ms here${bytes}`,
      );
    };
    measure('check', () => host.run('checkNow'));
    measure('check and mark', () => host.run('checkAndMark'));
    measure('grids to the sidebar', () => host.panelCall('readGrids'));
    measure('board', () => host.run('showBoard'));
  }
}

benchSheets();
