// An office of 50 workbooks of 100 tasks: read, then one file changed and read again; the walk beside the check it contains.
import { DEFAULT_SETTINGS, parseIso, readOffice, readWorkbook } from '../../../shared/index.js';
import type { Grid, WorkbookReading } from '../../../shared/index.js';
import { checkAnnex } from '../../../shared/office/check-sheet.js';

const AS_OF = parseIso('2026-11-16')!;
const HEAD = ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm', 'Tình trạng'];

function workbook(n: number, tasks: number, touched = ''): Grid {
  const rows = Array.from({ length: tasks }, (_, i) => [
    `${i + 1}`,
    `Rà soát công việc số ${i + 1} của kế hoạch ${n} trên địa bàn${i === 0 ? touched : ''}`,
    i % 2 === 0 ? 'Phòng Kinh tế' : 'Văn phòng HĐND và UBND',
    'Công an xã',
    `${(i % 28) + 1}/${(i % 12) + 1}/2026`,
    `Báo cáo kết quả ${i + 1}`,
    i % 3 === 0 ? 'Hoàn thành' : 'Đang thực hiện',
  ]);
  const title = [`(Kèm theo Kế hoạch số ${n}/KH-UBND ngày 05/01/2026 của UBND xã Hòa Bình)`];
  return {
    sheet: 'Phụ lục',
    merges: [],
    rows: [title, HEAD, ...rows].map((row) => row.map((text) => ({ kind: 'text', text }))),
  };
}

/** Time of the processor, so that a busy machine says the same. */
function timed<T>(work: () => T): { value: T; ms: number } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000 };
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

// One workbook: the walk costs what its check costs.
const one = workbook(1, 2_000);
const checks: number[] = [];
const walks: number[] = [];
for (let i = 0; i < 9; i += 1) {
  checks.push(timed(() => checkAnnex({ ...one }, DEFAULT_SETTINGS, AS_OF)).ms);
  walks.push(timed(() => readWorkbook({ file: 'a.xlsx', grids: [{ ...one }] }, DEFAULT_SETTINGS, AS_OF)).ms);
}
console.log(`walk over one workbook / its check: ${(median(walks) / median(checks)).toFixed(2)}`);

const grids = Array.from({ length: 50 }, (_, i) => workbook(i + 1, 100));
const read = (grid: Grid, i: number, before?: WorkbookReading): WorkbookReading =>
  readWorkbook({ file: `kh-${i + 1}.xlsx`, grids: [grid] }, DEFAULT_SETTINGS, AS_OF, before);
const first = timed(() => {
  const books = grids.map((grid, i) => read(grid, i));
  return { books, office: readOffice(books, [], DEFAULT_SETTINGS) };
});
let { books } = first.value;
const again: number[] = [];
for (let i = 0; i < 9; i += 1) {
  const changed = workbook(i + 1, 100, ` sửa ${i}`);
  const turn = timed(() => {
    books = books.map((book, n) => (n === i ? read(changed, n, book) : book));
    return readOffice(books, [], DEFAULT_SETTINGS);
  });
  again.push(turn.ms);
}
console.log(`50 workbooks × 100 tasks: ${first.ms.toFixed(0)} ms, after one change ${median(again).toFixed(0)} ms`);
console.log(`   read again / read: ${(median(again) / first.ms).toFixed(3)}; plans ${first.value.office.plans.length}`);
