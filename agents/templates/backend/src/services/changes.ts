{{#hasChangesInside}}
import type { Client, Row } from '../database.js';
{{/hasChangesInside}}
{{^hasChangesInside}}
import type { Row } from '../database.js';
{{/hasChangesInside}}
import type { ResourceDefinition } from '../models/resource.js';
{{#hasListeners}}
import type { Account } from './accounts.js';

/** A record was made, or is another than before. */
export interface RecordChange {
  resource: ResourceDefinition;
  /** Null when it is new. */
  before: Row | null;
  after: Row;
  /** Who did it; null for a visitor. */
  account: Account | null;
}

export type ChangeListener = (change: RecordChange) => Promise<void>;
{{/hasListeners}}
{{#hasChangesInside}}

/** A record is made, changed or removed. */
export interface RecordWrite {
  /** The transaction of the write. */
  client: Client;
  resource: ResourceDefinition;
  /** Null when it is new. */
  before: Row | null;
  /** Null when it is removed. */
  after: Record<string, unknown> | null;
}

{{/hasChangesInside}}
{{#hasGuards}}
export type WriteGuard = (write: RecordWrite) => Promise<void>;
{{/hasGuards}}
{{#hasFollowers}}
export type WriteFollower = (write: RecordWrite) => Promise<void>;
{{/hasFollowers}}
