import { refuse, strict } from './meter.js';
import type { World } from './model.js';

/** What people saw of us. */
export interface Screen {
  readonly menus: { name: string; items: [label: string, handler: string][] }[];
  readonly alerts: string[];
  readonly sidebars: string[];
  /** What the person answers to the next questions; YES when nothing is set. */
  readonly answers: ('YES' | 'NO')[];
}

export const newScreen = (): Screen => ({ menus: [], alerts: [], sidebars: [], answers: [] });

/** SpreadsheetApp.getUi(): not there under the clock, menus only while the file opens. */
export function uiObject({ meter }: World, screen: Screen): object {
  const kind = meter.frame?.kind;
  if (kind === 'clock') return refuse('Cannot call SpreadsheetApp.getUi() from this context.');
  const needsRights = (call: string): void => {
    if (kind === 'open')
      refuse(
        `You do not have permission to call Ui.${call}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
      );
    meter.spend(`Ui.${call}`, 'ui');
  };
  const createMenu = (name: string): object => {
    const items: [string, string][] = [];
    const menu: object = strict('Menu', {
      addItem(label: string, handler: string) {
        items.push([label, handler]);
        return menu;
      },
      addSeparator: () => menu,
      addToUi: () => void screen.menus.push({ name, items }),
    });
    return menu;
  };
  return strict('Ui', {
    createMenu,
    ButtonSet: { OK: 'OK', YES_NO: 'YES_NO' },
    Button: { OK: 'OK', YES: 'YES', NO: 'NO' },
    alert(_title: string, text: string, buttons: string) {
      needsRights('alert');
      screen.alerts.push(text);
      return buttons === 'YES_NO' ? (screen.answers.shift() ?? 'YES') : 'OK';
    },
    showSidebar(page: { getContent(): string }) {
      needsRights('showSidebar');
      screen.sidebars.push(page.getContent());
    },
  });
}

/** HtmlService over the built files. */
export function htmlService(read: (name: string) => string | undefined): object {
  return strict('HtmlService', {
    createHtmlOutputFromFile(name: string) {
      const content = read(name);
      if (content === undefined) return refuse(`No HTML file named ${name} was found.`);
      const page: object = strict('HtmlOutput', { getContent: () => content, setTitle: () => page });
      return page;
    },
  });
}
