import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { migrate } from '../../scripts/migrate.mjs';

// Every test file works on a database of its own.
const folder = mkdtempSync(join(tmpdir(), 'test-'));

process.env.NODE_ENV = 'test';
process.env.DATABASE_URL = `file:${join(folder, 'test.db')}`;
process.env.JWT_SECRET = 'only-for-tests-only-for-tests-only-for-tests';
process.env.ADMIN_EMAIL = 'admin@example.com';
process.env.RATE_LIMIT = 'off';

await migrate(process.env.DATABASE_URL);

afterAll(async () => {
  const { database } = await import('../../src/database.js');
  await database.$disconnect();
  rmSync(folder, { recursive: true, force: true });
});
