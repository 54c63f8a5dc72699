/** What the shell tells the page about itself. */
export interface ShellFacts {
  /** The newest ExcelApi, “1.15”. */
  readonly api: string;
  readonly language: string;
  /** The colour behind the pane, as Office gives it; '' = it gives none. */
  readonly background: string;
}

/**
 * Runs in the page before office.js: the window.external of desktop Excel, as far as the real loader asks it, and the
 * native channel, whose other end the test holds. Self-contained, because it travels into the page as text.
 */
export function officeShell({ api, language, background }: ShellFacts): void {
  const page = window as unknown as Record<string, unknown> & { toExcelHost(text: string): Promise<void> };
  const sets = { excelapi: api, addincommands: '1.1', settings: '1.1', dialogapi: '1.2', documentevents: '1.1' };
  const context: Record<string, () => unknown> = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'dondoc',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => 'C:\\phu-luc.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'c',
    GetInstanceId: () => 'i',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.14332.20000',
    GetDialogRequirementMatrix: () => '',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    // office.js wants colours as numbers and hands them on as #rrggbb.
    GetOfficeThemeInfo: () =>
      JSON.stringify(background === '' ? {} : { bodyBackgroundColor: parseInt(background.slice(1), 16) }),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$c$$disableLogging$0`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (_id: number, _given: unknown, done?: (status: number, result: unknown[]) => void) => done?.(0, []),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done?: (status: number) => void) => done?.(0),
    UnregisterEvent: (_id: number, _target: string, done?: (status: number) => void) => done?.(0),
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  page['_richApiNativeBridge'] = {
    onMessageFromHost: null,
    sendMessageToHost: (text: string) => void page.toExcelHost(text),
  };
}
