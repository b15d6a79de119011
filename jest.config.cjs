const transform = {'^.+\\.(ts|tsx|mjs)$': '<rootDir>/scripts/jest-transform.cjs'};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
      modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
      transform,
    },
    {
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
      transform,
    },
  ],
};
