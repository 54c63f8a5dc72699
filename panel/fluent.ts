// The Fluent UI Web Components the panel draws with. Their tokens stand in css/fluent.css, ours in css/panel.css.
import '@fluentui/web-components/button.js';
import '@fluentui/web-components/dialog-body.js';
import '@fluentui/web-components/dialog.js';
import '@fluentui/web-components/spinner.js';
import '@fluentui/web-components/switch.js';

/** Dresses the page: every token follows `data-theme`. */
export function applyTheme(theme: 'light' | 'dark'): void {
  document.documentElement.dataset.theme = theme;
}
