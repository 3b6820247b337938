import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const backend = path.join(root, 'backend');
const startLimit = 30_000;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

export const admin = { email: 'admin@example.com', password: 'browser-test-admin' };

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Runs a command to its end. Its output is shown only when it fails. */
function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) {
        resolve();
      } else {
        reject(new Error(`${[command, ...args].join(' ')} ended with ${code}\n${output}`));
      }
    });
  });
}

async function waitUntilUp(base, server) {
  const deadline = Date.now() + startLimit;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) {
      throw new Error('The server ended before it was up');
    }
    const answer = await fetch(`${base}/api/health`).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The server was not up after ${startLimit / 1000} seconds`);
}

/** Starts the built app on a free port, with a database of its own that holds the sample data. */
export async function startApp() {
  const built = [path.join(backend, 'dist', 'server.js'), path.join(root, 'frontend', 'dist')];
  if (!built.every((file) => existsSync(file))) {
    console.log('Building the app first');
    await run(npm, ['run', 'build'], { cwd: root });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'browser-test-'));
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    TZ: 'UTC',
    DATABASE_URL: `file:${path.join(folder, 'test.db')}`,
    JWT_SECRET: 'only-for-the-browser-test-0123456789',
    ADMIN_EMAIL: admin.email,
    ADMIN_PASSWORD: admin.password,
    DEMO_PASSWORD: 'browser-test-demo',
    RATE_LIMIT: 'off',
    LOG_LEVEL: 'warn',
  };
  await run(process.execPath, ['scripts/migrate.mjs'], { cwd: backend, env });
  await run(npm, ['run', 'seed'], { cwd: backend, env });
  const server = spawn(process.execPath, ['dist/server.js'], {
    cwd: backend,
    env,
    stdio: 'inherit',
  });
  const base = `http://127.0.0.1:${port}`;
  const stop = async () => {
    if (server.exitCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await waitUntilUp(base, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { base, stop };
}
