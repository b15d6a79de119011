const transform = {
  '^.+\\.(ts|tsx|mjs)$|/marked\\.esm\\.js$|/o_spreadsheet\\.cjs$': '<rootDir>/scripts/jest-transform.cjs',
};
/** A package that comes as modules only, and the engine, which comes from the environment. */
const transformIgnorePatterns = ['/node_modules/(?!marked/|@odoo/o-spreadsheet/)'];

/**
 * In the realm of a test file every mention of a global asks an interceptor of Node's, which doubles the time of code
 * that asks for `Array.isArray` a million times. These are handed to each module as its own names. `Date` stays
 * out: a test may put another clock in its place.
 */
const sandboxInjectedGlobals = [
  'Array',
  'Boolean',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'RegExp',
  'Set',
  'String',
];

/** @type {import('jest').Config} */
module.exports = {
  // Sweeping gigabytes takes longer than starting a fresh worker, which has to warm up, though.
  workerIdleMemoryLimit: '1600MB',
  testSequencer: '<rootDir>/scripts/long-first.cjs',
  projects: [
    {
      displayName: 'node',
      testEnvironment: '<rootDir>/test/one-host.cjs',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
      transform,
      transformIgnorePatterns,
      sandboxInjectedGlobals,
    },
    {
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/browser/one-browser.cjs',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/test/browser/shared-setup.ts',
      globalTeardown: '<rootDir>/test/browser/shared-teardown.ts',
      modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
      transform,
      transformIgnorePatterns,
      sandboxInjectedGlobals,
    },
  ],
};
