import { randomInt } from 'node:crypto';
import type { Row } from '../database.js';
import type { ResourceDefinition } from '../models/resource.js';
import { tracked } from '../models/tracking.js';
import type { RecordWrite } from './changes.js';

/** Letters and digits that nobody takes for one another. */
const SIGNS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
export const LENGTH = 8;

/** Eight signs, as in "K7MX-2Q9D": too many codes to guess one. */
export function newCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** Every new record gets a code of its own. */
export function giveCode({ resource, before, after }: RecordWrite): Promise<void> {
  if (resource.name === tracked.resource && !before && after) after[tracked.field] = newCode();
  return Promise.resolve();
}

/** The code, for whoever has just made the record and may not read it otherwise. */
export function codeOf(resource: ResourceDefinition, row: Row): Record<string, unknown> {
  return resource.name === tracked.resource ? { [tracked.field]: row[tracked.field] } : {};
}
