import { database, delegateOf, type Row } from '../database.js';
import { conflict, notFound } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { ResourceDefinition } from '../models/resource.js';
import { tracked } from '../models/tracking.js';
import { includeOf, present } from './presenter.js';
import { moveByCode } from './resource-service.js';
import { LENGTH } from './tracking-codes.js';

/** "k7mx 2q9d" is found as well. */
function normalised(code: unknown): string {
  const signs = typeof code === 'string' ? code.toUpperCase().replace(/[^A-Z0-9]/g, '') : '';
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

async function load(code: unknown) {
  const resource = resourceNamed(tracked.resource);
  const row = await delegateOf(database, resource.model).findFirst({
    where: { [tracked.field]: normalised(code) },
    include: includeOf(resource),
  });
  if (!row) throw notFound(`A ${resource.label.toLowerCase()} with this code`);
  return { resource, row };
}

/** The moves that the code alone allows from the record's state. */
function movesOf(resource: ResourceDefinition, row: Row): string[] {
  return tracked.moves.filter((name) =>
    resource.machines?.some(({ field, transitions }) =>
      transitions[name]?.from.includes(String(row[field])),
    ),
  );
}

export async function find(code: unknown) {
  const { resource, row } = await load(code);
  const [record] = await present(resource, [row], null);
  return { record, moves: movesOf(resource, row) };
}

/** Cancels what the code belongs to, for whoever has it. */
export async function move(code: unknown, name: string) {
  const { resource, row } = await load(code);
  if (!tracked.moves.includes(name)) throw notFound('This move');
  if (!movesOf(resource, row).includes(name))
    throw conflict(`This ${resource.label.toLowerCase()} can no longer be changed.`);
  await moveByCode(resource, row, name);
  return find(code);
}
