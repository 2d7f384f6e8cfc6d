import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Vite would take the module of `graphql` that Node does not, and types of one mean nothing to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    globalSetup: 'test/support/global-setup.ts',
    reporters: ['default'],
  },
});
