import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const api = process.env.API_URL ?? 'http://localhost:3000';

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: { proxy: { '/api': api } },
  preview: { proxy: { '/api': api } },
  test: {
    environment: 'jsdom',
    // Each test by its name, which tells the requirements it proves.
    reporters: ['verbose'],
    coverage: {
      include: ['src/**/*.{ts,tsx}'],
      exclude: ['src/**/*.test.{ts,tsx}', 'src/test/**'],
      reporter: [['text', { skipFull: true }]],
      thresholds: { lines: 70 },
    },
    setupFiles: './src/test/setup.ts',
    // Every test cleans up after itself, so the simulated browser can be shared.
    isolate: false,
    testTimeout: 20_000,
  },
});
