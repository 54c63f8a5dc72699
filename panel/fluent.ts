// The Fluent UI Web Components the panel draws with, and their tokens; ours differ in two: base200 is 13/18, and the fonts are the system's.
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/dialog-body.js';
import '@fluentui/web-components/dialog.js';
import '@fluentui/web-components/spinner.js';
import '@fluentui/web-components/switch.js';
import { webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components';

const OURS = {
  fontFamilyBase: '"Segoe UI", "Segoe UI Variable Text", "Open Sans", "Noto Sans", system-ui, sans-serif',
  fontSizeBase200: '13px',
  lineHeightBase200: '18px',
};

/** Dresses the page: our own tokens follow `data-theme`, Fluent's are set beside them. */
export function applyTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
  setTheme({ ...(theme === 'dark' ? webDarkTheme : webLightTheme), ...OURS });
}
