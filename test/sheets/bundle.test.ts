import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { parse } from 'acorn';
import { buildSheets } from '../../scripts/build/sheets.mjs';
import * as globals from '../../apps-script/globals.js';

beforeAll(() => buildSheets(), 120_000);
const read = (name: string): string => readFileSync(`dist/apps-script/${name}`, 'utf8');

describe('what is pushed to Google', () => {
  it('touches no service while it loads, and needs no newer language than Google’s parser takes', () => {
    const code = read('code.js');
    parse(code, { ecmaVersion: 2020, sourceType: 'script' });
    const context = vm.createContext({});
    vm.runInContext(code, context);
    for (const name of Object.keys(globals)) expect(vm.runInContext(`typeof ${name}`, context)).toBe('function');
  });

  it('has every name of the list at its top, and no other function', () => {
    const tree = parse(read('code.js'), { ecmaVersion: 2020, sourceType: 'script' });
    const names = tree.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
    expect(names.sort()).toEqual(Object.keys(globals).sort());
  });

  it('calls only what the menus name', () => {
    const menu = readFileSync('apps-script/menu.ts', 'utf8');
    const handlers = [...menu.matchAll(/\.addItem\([^,]+, '(\w+)'\)/g)].map(([, name]) => name);
    expect(handlers.length).toBeGreaterThan(5);
    for (const name of handlers) expect(Object.keys(globals)).toContain(name);
  });

  it('keeps the sidebar free of what HtmlService damages: backticks, scriptlets, anything outside ASCII in the script', () => {
    const html = read('sidebar.html');
    expect(html).not.toContain('`');
    expect(html).not.toContain('<?');
    const script = /<script>([\s\S]*)<\/script>/.exec(html)![1]!;
    expect(script).not.toMatch(/[^\p{ASCII}]/u);
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html.replace(script, '')).not.toMatch(/src=|href=|url\(/);
  });

  it('asks Google for this spreadsheet only', () => {
    const { oauthScopes, runtimeVersion, timeZone } = JSON.parse(read('appsscript.json')) as Record<string, unknown>;
    expect(oauthScopes).toEqual(
      ['spreadsheets.currentonly', 'script.container.ui', 'script.send_mail', 'script.scriptapp', 'userinfo.email'].map(
        (scope) => `https://www.googleapis.com/auth/${scope}`,
      ),
    );
    expect([runtimeVersion, timeZone]).toEqual(['V8', 'Asia/Ho_Chi_Minh']);
  });
});
