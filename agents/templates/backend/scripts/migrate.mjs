// Applies prisma/migrations to the SQLite database and records them as Prisma does, so that "prisma migrate status"
// agrees. Needs no Prisma engine, which makes it fit for small images and machines without internet access.
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createClient } from '@libsql/client';

const migrations = new URL('../prisma/migrations/', import.meta.url);

const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" TEXT PRIMARY KEY NOT NULL,
  "checksum" TEXT NOT NULL,
  "finished_at" DATETIME,
  "migration_name" TEXT NOT NULL,
  "logs" TEXT,
  "rolled_back_at" DATETIME,
  "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
  "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

async function pending(client) {
  const { rows } = await client.execute(
    'SELECT migration_name, checksum FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  const applied = new Map(rows.map((row) => [row.migration_name, row.checksum]));
  const entries = await readdir(migrations, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const found = [];
  for (const name of names.sort()) {
    const sql = await readFile(new URL(`${name}/migration.sql`, migrations), 'utf8');
    const checksum = createHash('sha256').update(sql).digest('hex');
    if (!applied.has(name)) found.push({ name, sql, checksum });
    else if (applied.get(name) !== checksum)
      throw new Error(`Migration ${name} was changed after it had been applied.`);
  }
  return found;
}

/** Brings the database at `url` up to date and returns the names of the migrations applied. */
export async function migrate(url) {
  if (url.startsWith('file:')) {
    const path = url.slice('file:'.length).split('?')[0];
    await mkdir(dirname(path), { recursive: true });
  }
  const client = createClient({ url });
  try {
    await client.execute(HISTORY);
    const found = await pending(client);
    for (const { name, sql, checksum } of found) {
      await client.executeMultiple(sql);
      await client.execute({
        sql: `INSERT INTO _prisma_migrations
          (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
          VALUES (?, ?, ?, ?, ?, 1)`,
        args: [randomUUID(), checksum, name, Date.now(), Date.now()],
      });
    }
    return found.map(({ name }) => name);
  } finally {
    client.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { existsSync } = await import('node:fs');
  const envFile = new URL('../../.env', import.meta.url);
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const applied = await migrate(process.env.DATABASE_URL ?? 'file:./data/app.db');
  console.log(
    applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'The database is up to date.',
  );
}
