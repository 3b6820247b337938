import { randomUUID } from 'node:crypto';
import { database, delegateOf } from '../database.js';
import { invalid, notFound, unauthenticated } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import { mostMegabytes, openUploads, uploaded } from '../models/uploads.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { MOST_BYTES, safeName, takenExtensions, typeOf } from './file-kinds.js';
import { readStored, removeStored, writeStored } from './file-store.js';

/** A file that no record names after a day is not going to be named. */
const PATIENCE = 24 * 60 * 60 * 1000;

interface Place {
  key: string;
  name: string;
}

const addressOf = ({ key, name }: Place) => `/api/uploads/${key}/${name}`;

const refused = (message: string) => invalid([{ field: 'file', message }]);

/** Whether a record names the file; of those that the account may see, if one is given. */
async function isNamed(address: string, account?: Account | null): Promise<boolean> {
  for (const { entity, fields } of uploaded) {
    const resource = resourceNamed(entity);
    const isAsked = account !== undefined;
    if (isAsked && reach(resource.access.read, account) === 'none') continue;
    const where = {
      AND: [
        { OR: fields.map((field) => ({ [field]: address })) },
        isAsked ? readable(resource, account) : {},
      ],
    };
    if ((await delegateOf(database, resource.model).count({ where })) > 0) return true;
  }
  return false;
}

/** Removes what the account once sent and no record names. */
async function tidy(account: Account | null): Promise<void> {
  const old = await database.storedFile.findMany({
    where: { ownerId: account?.id ?? null, createdAt: { lt: new Date(Date.now() - PATIENCE) } },
  });
  for (const file of old) {
    if (await isNamed(addressOf(file))) continue;
    await database.storedFile.delete({ where: { id: file.id } });
    await removeStored(file.key);
  }
}

/** Keeps bytes as a file of an account; gives back the address by which records name it. */
export async function store(
  name: string,
  type: string,
  bytes: Buffer,
  ownerId: number | null,
): Promise<string> {
  const key = randomUUID();
  await writeStored(key, bytes);
  const file = { key, name: safeName(name), type, size: bytes.length };
  await database.storedFile.create({ data: { ...file, ownerId } });
  return addressOf(file);
}

/** Takes what somebody sends. */
export async function keep(file: File, onlyPictures: boolean, account: Account | null) {
  if (!account && !openUploads) throw unauthenticated();
  if (file.size > MOST_BYTES) throw refused(`Must not be larger than ${mostMegabytes} MB`);
  const bytes = Buffer.from(await file.arrayBuffer());
  const type = typeOf(file.name, bytes);
  if (!type || bytes.length === 0)
    throw refused(`Must be one of these: ${takenExtensions.join(', ')}`);
  if (onlyPictures && !type.startsWith('image/')) throw refused('Must be a picture');
  await tidy(account);
  const address = await store(file.name, type, bytes, account?.id ?? null);
  return { address, name: safeName(file.name), size: bytes.length };
}

/** A file, for those who may see a record that names it; before one does, for whoever sent it. */
export async function read({ key, name }: Place, account: Account | null) {
  const file = await database.storedFile.findFirst({ where: { key, name } });
  const isOwn = file !== null && account !== null && file.ownerId === account.id;
  if (!file || !(isOwn || (await isNamed(addressOf(file), account)))) throw notFound('This file');
  return { file, bytes: await readStored(file.key) };
}
