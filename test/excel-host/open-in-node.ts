/// <reference types="office-js" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import type { ExcelHost } from './excel-host.js';

const DIST = join(process.cwd(), 'node_modules/@microsoft/office-js/dist');
/** The whole Excel object model as Excel on the web loads it; run as it is, never changed. */
const LIBRARY = 'excel-web-16.00.js';
let script: vm.Script | undefined;

export interface NodeExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Loads the real office.js into a bare context whose native channel is the host. `api` is the newest ExcelApi it admits. */
export function openInNode(host: ExcelHost, { api = 15 }: { api?: number } = {}): NodeExcel {
  const context: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    addEventListener: () => undefined,
    _richApiNativeBridge: host.bridge,
    navigator: { userAgent: 'Node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', origin: 'https://localhost' },
    document: { getElementsByTagName: () => [], createElement: () => ({}), cookie: '' },
  };
  context['window'] = context;
  vm.createContext(context);
  script ??= new vm.Script(readFileSync(join(DIST, LIBRARY), 'utf8'), { filename: LIBRARY });
  script.runInContext(context);
  const requirements = {
    isSetSupported: (set: string, version = '1.1') => set === 'ExcelApi' && Number(version.split('.')[1]) <= api,
  };
  const office = { requirements, host: 'Excel', platform: 'OfficeOnline', displayLanguage: 'vi-VN' };
  const osf = context['OSF'] as { _OfficeAppFactory: unknown };
  osf._OfficeAppFactory = { getContext: () => office, getHostInfo: () => ({}) };
  const loaded = context as unknown as NodeExcel & {
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    Excel: loaded.Excel,
    Office: { ...loaded.Office, context: office } as never,
    OfficeExtension: loaded.OfficeExtension,
  };
}
