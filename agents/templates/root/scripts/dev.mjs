// Starts the backend and the frontend with reload on change; Ctrl+C ends both.
import { spawn } from 'node:child_process';
import { root } from './run.mjs';

const children = ['backend', 'frontend'].map((workspace) =>
  spawn('npm', ['run', 'dev', '-w', workspace], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  }),
);

for (const child of children) {
  child.on('exit', (code) => {
    for (const other of children) other.kill();
    process.exitCode = code ?? 0;
  });
}
