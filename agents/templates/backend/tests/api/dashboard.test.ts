import { describe, expect, it } from 'vitest';
import { database, delegateOf } from '../../src/database.js';
import { dashboardBlocks, resourceNamed } from '../../src/models/index.js';
import { create } from '../../src/services/resource-service.js';
import { call, nobody, signInAdmin, type Body, type Session } from '../support/api.js';
import * as samples from '../support/samples.js';

const makers = samples as unknown as Record<string, (person: Session) => Promise<Body>>;

interface Figures {
  count: number;
  measures: Record<string, number | null>;
}

interface Block {
  entity: string;
  total: number;
  now: Figures;
  before: Figures;
  points: ({ from: string; to: string } & Figures)[];
  groups: { field: string; parts: ({ key?: string; value: string } & Figures)[] }[];
}

const read = async (query = '') => {
  const answer = await call('get', `/api/dashboard${query}`, await signInAdmin());
  return { ...answer, blocks: answer.body.blocks as Block[] };
};

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Nothing adds up to 0, but has no average. */
const valueOf = (value: unknown, by: string) => value ?? (by === 'sum' ? 0 : null);

describe('The dashboard{{dashboardProof}}', () => {
  it('counts every record of the period once in each of its charts', async () => {
    const { status, blocks } = await read();
    expect(status).toBe(200);
    expect(blocks).toHaveLength(dashboardBlocks.length);
    for (const { now, points, groups } of blocks) {
      expect(sum(points.map(({ count }) => count))).toBe(now.count);
      for (const { parts } of groups) expect(sum(parts.map(({ count }) => count))).toBe(now.count);
    }
  });

  it('adds up what falls into the period, beside what fell into the one before it', async () => {
    const { user, ...session } = await signInAdmin();
    for (const { entity, date, measures } of dashboardBlocks) {
      const resource = resourceNamed(entity);
      const sample = await makers[`sample${entity}`]?.({ user, ...session });
      const { id } = (await create(resource, sample, user)) as { id: number };
      const day = resource.fields[date]?.type === 'date' ? '2001-02-10' : new Date('2001-02-10');
      const delegate = delegateOf(database, resource.model);
      const row = await delegate.update({ where: { id }, data: { [date]: day } });
      const expected = {
        count: 1,
        measures: Object.fromEntries(
          measures.map(({ field, by }) => [field, valueOf(row[field], by)]),
        ),
      };
      const of = ({ blocks }: { blocks: Block[] }) => blocks.find((one) => one.entity === entity);
      const month = of(await read('?from=2001-02-01&to=2001-02-28'));
      expect(month?.now).toEqual(expected);
      expect(month?.points.find(({ from }) => from === '2001-02-10')).toMatchObject(expected);
      const next = of(await read('?from=2001-03-01&to=2001-03-28'));
      expect(next?.now.count).toBe(0);
      expect(next?.before).toEqual(expected);
    }
  });

  it('is narrowed to one part of a group, whose other parts stay in sight', async () => {
    const { blocks } = await read();
    for (const { entity, groups } of blocks)
      for (const { field, parts } of groups)
        for (const { key, count } of parts.filter((part) => part.key !== undefined).slice(0, 3)) {
          const narrowed = await read(`?${entity}.${field}=${encodeURIComponent(key ?? '')}`);
          const block = narrowed.blocks.find((one) => one.entity === entity);
          expect(block?.now.count).toBe(count);
          expect(block?.groups.find((one) => one.field === field)?.parts).toEqual(parts);
        }
  });

  it('refuses what is no period', async () => {
    expect((await read('?from=2026-03-02&to=2026-03-01')).fields).toEqual(['to']);
    expect((await read('?from=tomorrow')).status).toBe(400);
  });

  it('shows visitors no more than they may read', async () => {
    const { body } = await call('get', '/api/dashboard', nobody);
    for (const { entity } of body.blocks as Block[])
      expect(resourceNamed(entity).access.read).toContain('visitor');
  });
});
