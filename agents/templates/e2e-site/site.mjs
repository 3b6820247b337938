import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '../site/scripts/server.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** What stands in a file under site/content. */
export function readContent(name) {
  return JSON.parse(readFileSync(path.join(root, 'site', 'content', name), 'utf8'));
}

/** Serves the built site on a free port. */
export async function startSite() {
  if (!existsSync(path.join(root, 'site', 'dist', '404.html'))) {
    console.log('Building the site first');
    execFileSync('npm', ['run', 'build'], { cwd: root, shell: process.platform === 'win32' });
  }
  const server = await serve(0);
  return {
    base: `http://localhost:${server.address().port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
