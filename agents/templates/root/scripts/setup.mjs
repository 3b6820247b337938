// Makes what a fresh copy needs to run: settings with secrets of its own, the database client, tables, sample data.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './run.mjs';

const file = join(root, '.env');
const secret = (bytes) => randomBytes(bytes).toString('base64url');

if (!existsSync(file)) {
  const secrets = {
    JWT_SECRET: secret(48),
    ADMIN_PASSWORD: secret(12),
    DEMO_PASSWORD: secret(12),
  };
  const example = readFileSync(join(root, '.env.example'), 'utf8');
  const filled = example.replace(/^(\w+)=$/gm, (line, name) => line + (secrets[name] ?? ''));
  writeFileSync(file, filled, { mode: 0o600 });
  console.log('Wrote .env with new secrets.');
}

npm('run', '--silent', 'generate');
npm('run', '--silent', 'migrate', '-w', 'backend');
npm('run', '--silent', 'seed', '-w', 'backend');
