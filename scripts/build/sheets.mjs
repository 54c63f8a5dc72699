import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import vm from 'node:vm';
import { parse, tokTypes } from 'acorn';
import { build } from 'esbuild';
import { pageOptions } from './page.mjs';

const OUT = 'dist/apps-script';
const ENTRY = 'apps-script/globals.ts';
/** The name the bundle keeps its exports under; the stubs call them there. */
const HOUSE = 'Dondoc';

const serverOptions = {
  entryPoints: [ENTRY],
  bundle: true,
  minify: true,
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
};

/** Names Google may call, from the entry itself: an IIFE's metafile lists none. */
async function globalNames() {
  const { metafile } = await build({ ...serverOptions, format: 'esm', metafile: true });
  return Object.values(metafile.outputs)[0].exports.sort();
}

/** Google finds functions by their static names at the top of the file. */
const stub = (name) => `function ${name}(){return ${HOUSE}.${name}.apply(this,arguments)}`;

/** Fails when Google would: newer syntax than its parser takes, a service touched while loading, a name that is not there. */
function gate(code, names) {
  parse(code, { ecmaVersion: 2020, sourceType: 'script' });
  const context = vm.createContext({});
  vm.runInContext(code, context, { filename: 'code.js' });
  for (const name of names) {
    if (vm.runInContext(`typeof ${name}`, context) !== 'function') throw new Error(`code.js has no function ${name}`);
  }
}

/** Whole or not at all: tests build and read side by side. */
async function place(name, content) {
  const path = `${OUT}/${name}`;
  await writeFile(`${path}.${process.pid}.tmp`, content);
  await rename(`${path}.${process.pid}.tmp`, path);
}

/** The server: dist/apps-script/code.js. */
async function buildServer() {
  const names = await globalNames();
  const { outputFiles } = await build({ ...serverOptions, format: 'iife', globalName: HOUSE });
  const code = `${outputFiles[0].text}${names.map(stub).join('\n')}\n`;
  gate(code, names);
  await place('code.js', code);
}

/** Script that survives HtmlService: no template literal, and what looks like one, a scriptlet or a tag is escaped. */
function pageSafe(code) {
  parse(code, {
    ecmaVersion: 2020,
    onToken({ type }) {
      if (type === tokTypes.backQuote) throw new Error('sidebar.html: a template literal was not lowered');
    },
  });
  return code
    .replace(/`/g, '\\x60')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<(?=!--|\?)/g, '\\x3c')
    // Regular expressions keep their letters under charset ascii; as escapes they mean the same.
    .replace(/[^\n\x20-\x7e]/g, (char) => '\\u' + char.charCodeAt(0).toString(16).padStart(4, '0'));
}

/**
 * The sidebar in one file. HtmlService cuts “//…” inside template literals and runs “<?”: so no backtick and no “<?” may
 * be left, and everything is ASCII because the page's own encoding is Google's to choose.
 */
async function buildSidebar() {
  const page = pageOptions({ sidebar: 'apps-script/sidebar/sidebar.ts' }, OUT);
  const { outputFiles } = await build({
    ...page,
    format: 'iife',
    target: ['es2020'],
    charset: 'ascii',
    supported: { 'template-literal': false },
    write: false,
  });
  const styles = await build({ ...pageOptions({ sidebar: 'apps-script/sidebar/sidebar.css' }, OUT), charset: 'ascii', write: false });
  const script = pageSafe(outputFiles[0].text);
  const source = await readFile('apps-script/sidebar/sidebar.html', 'utf8');
  const html = source
    .replace('/* sidebar.css */', () => styles.outputFiles[0].text.trim())
    .replace('/* sidebar.js */', () => script.trim());
  if (html.includes('`') || html.includes('<?')) throw new Error('sidebar.html holds a backtick or “<?”: HtmlService would damage it');
  await place('sidebar.html', html);
}

/** Google Sheets: dist/apps-script/, ready for clasp push. */
export async function buildSheets() {
  await mkdir(OUT, { recursive: true });
  const manifest = await readFile('apps-script/appsscript.json', 'utf8');
  await Promise.all([buildServer(), buildSidebar(), place('appsscript.json', manifest)]);
}
