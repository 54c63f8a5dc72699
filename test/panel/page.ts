// The panel on a page of its own over a workbook in memory: what the screenshots and the browser tests drive.
import { readWorkbook } from '../../ooxml/index.js';
import { civilDate } from '../../shared/index.js';
import type { Grid } from '../../shared/index.js';
import { HostError } from '../../panel/bridge.js';
import { mountPanel } from '../../panel/mount.js';
import type { Session } from '../../panel/session/session.js';
import { manyFindings } from './many-findings.js';
import { memoryBridge } from './memory-bridge.js';
import type { MemoryBridge } from './memory-bridge.js';
import { OFFICE } from './office.js';

export interface PanelPage {
  readonly bridge: MemoryBridge;
  readonly session: Session;
  readonly HostError: typeof HostError;
  /** ms from the start of the read to the findings on screen. */
  drawnAfter?: number;
}
declare global {
  interface Window {
    dondoc?: PanelPage;
    /** Sheets given by a test before the page starts. */
    seed?: readonly Grid[];
  }
}

const wanted = new URLSearchParams(location.search);

async function grids(): Promise<readonly Grid[]> {
  if (window.seed) return window.seed;
  const rows = Number(wanted.get('rows') ?? 0);
  if (rows < 0) return [{ sheet: 'Danh bạ', rows: [[{ kind: 'text', text: 'Xin chào' }]], merges: [] }];
  if (rows > 0) return [manyFindings(rows)];
  const response = await fetch(`/samples/${wanted.get('file') ?? 'chuyen-doi-so-phuong-an-binh'}.xlsx`);
  const read = readWorkbook(new Uint8Array(await response.arrayBuffer()));
  if (!read.ok) throw new Error(read.error.message);
  const all = read.workbook.grids;
  return wanted.has('locked') ? all.map((grid) => ({ ...grid, locked: true })) : all;
}

function settings(): unknown {
  if (wanted.has('broken')) return { policy: { dueSoonDays: 'ba' } };
  const office = wanted.has('bare') ? {} : OFFICE;
  return wanted.has('en') ? { ...office, language: 'en' } : office;
}

const seed = await grids();
const root = document.getElementById('root')!;
const bridge = memoryBridge({
  grids: seed,
  settings: settings(),
  mail: !wanted.has('no-mail'),
  today: civilDate(2026, 11, 16)!,
});
if (wanted.has('hold')) bridge.hold();
if (wanted.has('fail'))
  bridge.fail('read', new HostError('failed', 'Excel chưa trả lời. Đề nghị đóng hộp thoại đang mở rồi thử lại.'));
const from = performance.now();
const session = mountPanel(root, bridge, wanted.has('dark') ? 'dark' : 'light');
const page: PanelPage = { bridge, session, HostError };
window.dondoc = page;
const stop = session.subscribe(() => {
  if (session.state().phase === 'loading' || page.drawnAfter !== undefined) return;
  stop();
  requestAnimationFrame(() => setTimeout(() => (page.drawnAfter = performance.now() - from)));
});
