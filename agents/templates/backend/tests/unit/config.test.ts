import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('Settings', () => {
  it('are refused with their names when they are missing or wrong', async () => {
    vi.resetModules();
    vi.stubEnv('JWT_SECRET', 'too short');
    vi.stubEnv('PORT', 'harbour');
    await expect(import('../../src/config.js')).rejects.toThrow(/PORT, JWT_SECRET.*npm run setup/);
  });
});
