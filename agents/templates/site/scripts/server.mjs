import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The file for an address: itself, or the page of that folder. Nothing outside of the site is ever read. */
async function find(address) {
  const named = path.normalize(path.join(dist, decodeURIComponent(address)));
  if (named !== dist && !named.startsWith(dist + path.sep)) {
    return undefined;
  }
  for (const file of [named, path.join(named, 'index.html')]) {
    const content = await readFile(file).catch(() => undefined);
    if (content) {
      return { file, content };
    }
  }
  return undefined;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://localhost');
  const found = await find(pathname).catch(() => undefined);
  const { file, content } = found ?? {
    file: '404.html',
    content: await readFile(path.join(dist, '404.html')).catch(() => 'Run "npm run build" first.'),
  };
  response.writeHead(found ? 200 : 404, {
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** Serves the built site the way any host of files does. Port 0 is any free one. */
export function serve(port) {
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
}
