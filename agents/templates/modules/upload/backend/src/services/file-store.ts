import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { config } from '../config.js';

/** Files lie beside the database, under names that nobody outside chose. */
const folder = path.join(
  config.DATABASE_URL.startsWith('file:') ? path.dirname(config.DATABASE_URL.slice(5)) : 'data',
  'uploads',
);

export async function writeStored(key: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, key), bytes, { flag: 'wx' });
}

export function readStored(key: string): Promise<Buffer> {
  return readFile(path.join(folder, key));
}

export function removeStored(key: string): Promise<void> {
  return rm(path.join(folder, key), { force: true });
}
