// Writes every page of the site as a file of its own, so that it can be read before, and without, any script.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const dist = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'dist');
const server = path.join(dist, '.server');

const { render, sitePages } = await import(pathToFileURL(path.join(server, 'server.js')).href);
const frame = await readFile(path.join(dist, 'index.html'), 'utf8');

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function htmlOf({ address, windowTitle, description }) {
  const head = [
    `<title>${escaped(windowTitle)}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
  ];
  // Functions, because a replacement text gives "$" a meaning of its own.
  return frame
    .replace('<!--head-->', () => head.join('\n    '))
    .replace('<div id="root"></div>', () => `<div id="root">${render(address)}</div>`);
}

for (const page of sitePages) {
  const file = page.file ?? path.join(page.address, 'index.html');
  await mkdir(path.dirname(path.join(dist, file)), { recursive: true });
  await writeFile(path.join(dist, file), htmlOf(page));
}
await rm(server, { recursive: true });
console.log(`${sitePages.length} pages written`);
