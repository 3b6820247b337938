import type { Row } from '../database.js';
import type { ResourceDefinition } from '../models/resource.js';
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
