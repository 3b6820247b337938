import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Where the site lies on its host: "/" or a folder, such as "/studio/".
  base: process.env.BASE_PATH ?? '/',
  plugins: [react(), tailwindcss()],
  test: {
    environment: 'jsdom',
    // Each test by its name, which tells the requirements it proves.
    reporters: ['verbose'],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/test/**', 'src/main.tsx'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 70 },
    },
    setupFiles: './src/test/setup.ts',
    // Every test cleans up after itself, so the simulated browser can be shared.
    isolate: false,
    testTimeout: 20_000,
  },
});
