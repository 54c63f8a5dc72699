import { HostError } from '../panel/bridge.js';
import { applyTheme } from '../panel/fluent.js';
import { mountPanel } from '../panel/mount.js';
import { drawTooOld, drawUnreached } from './apology.js';
import { excelDesk } from './excel-desk.js';
import { codeOf, hostError, toHostError } from './host-error.js';
import { officeBridge } from './office-bridge.js';
import { officeTheme } from './theme.js';

/** The oldest Excel that has all we need: Excel 2021, Microsoft 365, the web, the Mac. */
const FLOOR = '1.9';
const RETRY_MS = 1000;

const NOT_LOADED =
  'Máy này chưa tải được thư viện của Excel từ Microsoft. Kiểm tra kết nối mạng rồi thử lại; nếu cơ quan chặn trang ngoài, đề nghị cán bộ công nghệ thông tin mở appsforoffice.microsoft.com.';
const NOT_EXCEL = 'Trang này chạy bên trong Excel. Mở Excel, vào thẻ Trang đầu rồi bấm Đôn Đốc.';

async function start(root: HTMLElement): Promise<void> {
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  applyTheme(prefersDark ? 'dark' : 'light');
  // office.js comes from Microsoft’s server: without the Internet there is none.
  if (typeof Office === 'undefined') return drawUnreached(root, NOT_LOADED, 'vi');
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return drawUnreached(root, NOT_EXCEL, 'vi');

  const { displayLanguage, requirements, diagnostics } = Office.context;
  const language = /^en/i.test(displayLanguage ?? '') ? 'en' : 'vi';
  document.documentElement.lang = language;
  const theme = officeTheme(Office.context.officeTheme);
  applyTheme(theme ?? (prefersDark ? 'dark' : 'light'));
  if (!requirements.isSetSupported('ExcelApi', FLOOR))
    return drawTooOld(root, { name: nameOf(requirements), version: diagnostics?.version ?? '' }, language);
  mountPanel(root, await whenNobodyTypes(() => officeBridge(excelDesk({ Excel, Office }))), theme);
}

/** The newest requirement set tells the old Excels apart: 2016 ends before 1.4, 2019 at 1.8. */
function nameOf(requirements: Office.RequirementSetSupport): string {
  return requirements.isSetSupported('ExcelApi', '1.4') ? 'Excel 2019' : 'Excel 2016';
}

/** Opening waits, without a word in the way, until no cell is being typed in: every other failure is told. */
async function whenNobodyTypes<T>(open: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof HostError) || error.kind !== 'editing') throw error;
      document.querySelector('[data-wait]')?.removeAttribute('hidden');
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

const root = document.getElementById('root')!;
start(root).catch((error: unknown) => {
  const { kind, message } = error instanceof HostError ? error : toHostError(error ?? hostError('failed'));
  drawUnreached(root, message, 'vi', codeOf(error) ?? kind);
});
