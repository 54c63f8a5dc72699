import { BLANK, civilDate, parseA1 } from '../../shared/index.js';
import type { Address, Cell, Grid, Issue } from '../../shared/index.js';
import { openSession } from '../../panel/session/session.js';
import type { Session } from '../../panel/session/session.js';
import { issuesOf } from '../../panel/session/findings.js';
import { memoryBridge } from './memory-bridge.js';
import type { MemoryBridge, MemoryBridgeOptions } from './memory-bridge.js';

export const SHEET = 'Phụ lục';
export const text = (value: string): Cell => (value === '' ? BLANK : { kind: 'text', text: value });
export const annex = (...rows: string[][]): Grid => ({
  sheet: SHEET,
  merges: [],
  rows: [
    [text('(Kèm theo Kế hoạch số 15/KH-UBND ngày 05/01/2026 của UBND phường)')],
    ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn', 'Sản phẩm'].map(text),
    ...rows.map((row) => row.map(text)),
  ],
});
export const SEED = annex(
  ['1', 'Rà soát biển báo đường phố', 'Công an phường', '', '31/9/2026', 'Báo cáo rà soát'],
  ['2', 'Kiểm kê sách thư viện', 'Phòng Văn hóa - Xã hội', '', '30/10/2026', 'Biên bản kiểm kê'],
  ['3', 'Lắp đặt ghế đá công viên', 'Phòng Văn hóa - Xã hội', '', '31/6/2026', 'Biên bản nghiệm thu'],
  ['4', 'Tập huấn an toàn thực phẩm', '', '', '20/11/2026', 'Danh sách học viên'],
);
export const at = (cell: string): Address => ({ sheet: SHEET, ...parseA1(cell)! });
export const shownAt = async (bridge: MemoryBridge, cell: string): Promise<string | undefined> => {
  const grids = await bridge.workbook.readGrids();
  return grids[0]?.rows[at(cell).row]?.[at(cell).column]?.text;
};

/** A session over an annex of four tasks in memory, as the test that runs opened it. */
export let session: Session;
export let bridge: MemoryBridge;
/** Opens it; `before` happens to the host before the session starts. */
export async function open(
  options: Partial<MemoryBridgeOptions> = {},
  before?: (host: MemoryBridge) => void,
): Promise<void> {
  bridge = memoryBridge({ grids: [SEED], today: civilDate(2026, 11, 16)!, ...options });
  before?.(bridge);
  session = openSession(bridge);
  await session.start();
}
export const issues = (): readonly Issue[] => issuesOf(session.state().checks);
export const of = (rule: string): Issue[] => issues().filter((issue) => issue.rule === rule);
/** For `afterEach`. */
export function close(): void {
  session.stop();
  jest.useRealTimers();
}
