// CommonJS through swc with --experimental-vm-modules: twice as fast as ESM, and real import() in dependencies still works.
const swc = ['@swc/jest', { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic', importSource: 'preact' } } }, module: { type: 'commonjs' } }];
const esmOnly = ['hucre', 'postal-mime', '@fluentui', '@microsoft/fast-.*', 'preact', 'nodemailer', 'tabbable', 'exenv-es6', 'tslib'];

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.(t|j)sx?$': swc, '\\.mjs$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  coverageProvider: 'babel',
  collectCoverageFrom: ['{shared,ooxml,panel,addin,apps-script,workbench,service}/**/*.ts'],
};
