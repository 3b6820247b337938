import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Each test by its name, which tells the requirements it proves.
    reporters: ['verbose'],
    coverage: {
      include: ['src/**'],
      // Made by Prisma; started by the API tests from outside.
      exclude: ['src/generated/**', 'src/server.ts'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 85 },
    },
    setupFiles: ['tests/support/setup.ts'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
});
