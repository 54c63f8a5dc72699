import { readFileSync } from 'node:fs';

/** Our own sheets in the order in which panel.css brings them in; Fluent's tokens come before and stand apart. */
const css = [...readFileSync('panel/css/panel.css', 'utf8').matchAll(/@import '\.\/(.+?)'/g)]
  .map((found) => found[1]!)
  .filter((name) => name !== 'fluent.css')
  .map((name) => readFileSync(`panel/css/${name}`, 'utf8'))
  .join('\n');
const block = (selector: string): Map<string, string> => {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('}', from));
  return new Map([...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
};
const light = block(':root');
const THEMES = { light, dark: new Map([...light, ...block(":root[data-theme='dark']")]) };

/** WCAG 2.2 relative luminance and contrast. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}
function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high! + 0.05) / (low! + 0.05);
}

const TONES = ['error', 'warn', 'info', 'ok'];
const TEXT: [string, string][] = [
  ['--colorNeutralForeground1', '--colorNeutralBackground1'],
  ['--colorNeutralForeground1', '--dd-canvas'],
  ['--colorNeutralForeground2', '--colorNeutralBackground1'],
  ['--colorNeutralForeground2', '--colorNeutralBackground3'],
  ['--colorNeutralForeground3', '--colorNeutralBackground1'],
  ['--colorNeutralForeground3', '--colorNeutralBackground2'],
  ['--colorNeutralForeground3', '--dd-canvas'],
  ['--colorNeutralForegroundOnBrand', '--colorBrandBackground'],
  ['--colorBrandForegroundLink', '--colorNeutralBackground1'],
  ['--colorBrandForegroundLink', '--colorNeutralBackground2'],
  ['--colorBrandForegroundLink', '--colorBrandBackground2'],
  ...TONES.map((tone): [string, string] => [`--dd-${tone}Fg`, `--dd-${tone}Bg`]),
  ...TONES.map((tone): [string, string] => [`--dd-${tone}Fg`, '--colorNeutralBackground1']),
  ...TONES.map((tone): [string, string] => ['--colorNeutralForeground1', `--dd-${tone}Bg`]),
  ...TONES.map((tone): [string, string] => ['--dd-knock', `--dd-${tone}Fill`]),
  ['--dd-knock', '--dd-errorStripe'],
];
const SHAPES: [string, string][] = [
  ['--colorStrokeFocus2', '--dd-canvas'],
  ['--colorStrokeFocus2', '--colorNeutralBackground1'],
  ['--colorNeutralStrokeAccessible', '--colorNeutralBackground1'],
  ['--colorCompoundBrandStroke', '--colorNeutralBackground1'],
  ...TONES.map((tone): [string, string] => [`--dd-${tone}Fill`, '--dd-canvas']),
];

describe.each(Object.entries(THEMES))('%s theme', (_name, tokens) => {
  const of = (name: string): string => {
    const value = tokens.get(name);
    if (!value) throw new Error(`${name} is not a colour of the stylesheet`);
    return value;
  };
  it.each(TEXT)('%s is read on %s (4.5 : 1)', (fore, back) => {
    expect(contrast(of(fore), of(back))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s is seen on %s (3 : 1)', (fore, back) => {
    expect(contrast(of(fore), of(back))).toBeGreaterThanOrEqual(3);
  });
});

it('nothing moves where people ask for no motion', () => {
  expect(css).toMatch(/prefers-reduced-motion: reduce\)[^@]*animation: none !important/);
});
