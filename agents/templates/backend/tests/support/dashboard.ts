import { day } from '../../src/seed/dates.js';
import { call, type Session } from './api.js';

interface Block {
  entity: string;
  total: number;
  groups: { field: string; parts: { value: string; count: number }[] }[];
}

interface Counts {
  total: number;
  /** By "field: value". */
  groups: Map<string, number>;
}

/** What the dashboard says of one kind of record, whatever its date. */
export async function countsOf(entity: string, person: Session): Promise<Counts> {
  const { body } = await call('get', `/api/dashboard?from=${day(-1800)}&to=${day(1800)}`, person);
  const block = (body.blocks as Block[]).find((one) => one.entity === entity);
  if (!block) throw new Error(`The dashboard has no block for ${entity}`);
  const groups = block.groups.flatMap(({ field, parts }) =>
    parts.map(({ value, count }) => [`${field}: ${value}`, count] as const),
  );
  return { total: block.total, groups: new Map(groups) };
}
