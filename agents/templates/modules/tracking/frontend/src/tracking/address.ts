import type { ApiRecord } from '../records/types';
import { tracked } from './settings';

/** The page that says the code of a record that has just been made. */
export function addressOf(record: ApiRecord): string {
  const code = new URLSearchParams({ code: record[tracked.field] as string });
  return `/track?${code.toString()}&new`;
}
