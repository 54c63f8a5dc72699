import type { BarTone, Tone } from './view.js';

// Colours and sizes of the letters. Contrast on the white card / on the dark card stands beside each.
export const FONT = "font-family:'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;";

export const INK = '#1f2933'; // 14.8, dark #e6eaee 13.1
export const META = '#4d5a67'; // 7.1, dark #b3bdc7 8.3
export const LINE = '#d5dbe1';
export const PAGE = '#f3f5f7';
export const CARD = '#ffffff';
export const BLUE = '#1f4e8c'; // 8.3, dark #9cc3f5 8.7

/** Words in a tone: class for the dark card, colour inline. */
export const TONES: Readonly<Record<Tone, { readonly css: string; readonly colour: string; readonly tint: string }>> = {
  plain: { css: 'tx', colour: INK, tint: '#f3f5f7' },
  overdue: { css: 'rd', colour: '#b42318', tint: '#fdf2f1' }, // 6.6 on white, 6.0 on its tint; dark 7.9
  due: { css: 'am', colour: '#8a4b00', tint: '#fdf6ea' }, // 6.8; dark 10.1
  done: { css: 'gr', colour: '#1b6e3c', tint: '#eff8f2' }, // 6.3; dark 9.2
  calm: { css: 'bl', colour: BLUE, tint: '#eef4fb' },
};

/** At least 3:1 on both cards, except overdue-short, whose figure stands in the column beside it. */
export const BARS: Readonly<Record<BarTone, string>> = {
  done: '#2a8a50',
  'done-late': '#7c9433',
  overdue: '#cf3a2c',
  due: '#c77700',
  'on-track': '#6d8db5',
  'open-ended': '#8794a1',
  unknown: '#7d6bb0',
  'overdue-short': '#e3a49e',
};

/** Only the dark card lives in the style block: a client that drops it shows the light letter, whole. */
export const DARK =
  '@media (prefers-color-scheme:dark){.bg{background-color:#14181d!important}.card{background-color:#1d232a!important;border-color:#3a444f!important}' +
  '.tx{color:#e6eaee!important}.mu{color:#b3bdc7!important}.rd{color:#ff9c92!important}.am{color:#ffc46b!important}.gr{color:#86d6a4!important}' +
  '.bl,.lnk{color:#9cc3f5!important}.ln{border-color:#3a444f!important}.tint{background-color:#262d36!important}' +
  '.btn{background-color:#2f6cc0!important;border-color:#2f6cc0!important}}';
