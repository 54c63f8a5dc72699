import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// CommonJS through swc with --experimental-vm-modules: twice as fast as ESM, and real import() in dependencies still works.
const swc = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      target: 'es2022',
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
];
const esmOnly = [
  'hucre',
  'postal-mime',
  '@fluentui',
  '@microsoft/fast-.*',
  'preact',
  'nodemailer',
  'tabbable',
  'exenv-es6',
  'tslib',
];

/** Browser tests need Chromium. On a person's machine without it they are left out, and said to be; in CI they must run. */
function withoutBrowser() {
  const have = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some((path) =>
    existsSync(path),
  );
  if (have || process.env.CI) return [];
  const tests = readdirSync('test', { recursive: true }).filter(
    (name) => /\.test\.tsx?$/.test(name) && /browser\.js'/.test(readFileSync(join('test', name), 'utf8')),
  );
  console.warn(`Chromium is not installed: ${tests.length} browser tests are left out (apt-get install chromium).`);
  return tests.map((name) => `<rootDir>/test/${name.replaceAll('\\', '/').replaceAll('.', '\\.')}`);
}

export default {
  testEnvironment: 'node',
  // No test asserts a time; this only ends a test that hangs, on however slow a machine.
  testTimeout: 180_000,
  roots: ['<rootDir>'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testPathIgnorePatterns: ['/node_modules/', ...withoutBrowser()],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
    '^fast-check$': '<rootDir>/test/seeded-fast-check.cjs',
  },
  transform: { '\\.(t|j)sx?$': swc, '\\.mjs$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  coverageProvider: 'babel',
  collectCoverageFrom: ['{shared,ooxml,foreign,panel,addin,apps-script,workbench,service}/**/*.ts'],
};
