import { database, delegateOf } from '../database.js';
import { dashboardBlocks, resourceNamed, type DashboardBlock } from '../models/index.js';
import { ownedBy, reach } from './access.js';
import type { Account } from './accounts.js';
import { labelOf } from './presenter.js';

interface Count {
  value: string;
  count: number;
}

/** Labels of the targets of a relation, by id. */
async function targetLabels(target: string, ids: number[]): Promise<Map<number, string>> {
  const model = target === 'User' ? 'user' : resourceNamed(target).model;
  const rows = await delegateOf(database, model).findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, labelOf(target, row)]));
}

async function countBy(block: DashboardBlock, name: string, where: object): Promise<Count[]> {
  const resource = resourceNamed(block.entity);
  const relation = resource.relations[name];
  const column = relation && !relation.many ? relation.column : name;
  const groups = await delegateOf(database, resource.model).groupBy({
    by: [column],
    where,
    _count: { _all: true },
  });
  const counts = new Map(
    groups.map((group) => [group[column], (group._count as { _all: number })._all]),
  );
  const options = resource.fields[name]?.options;
  if (options) return options.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  const ids = [...counts.keys()].filter((key) => typeof key === 'number');
  const labels = relation ? await targetLabels(relation.target, ids) : null;
  const wordsFor = (key: unknown) => {
    if (typeof key === 'boolean') return key ? 'Yes' : 'No';
    if (typeof key === 'number') return labels?.get(key) ?? String(key);
    return typeof key === 'string' ? key : 'None';
  };
  return [...counts].map(([key, count]) => ({ value: wordsFor(key), count }));
}

/** One block per kind of record that the account may see, with counts by state, priority and the like. */
export async function dashboard(account: Account | null) {
  const blocks = dashboardBlocks.filter(
    ({ entity }) => reach(resourceNamed(entity).access.read, account) !== 'none',
  );
  return Promise.all(
    blocks.map(async (block) => {
      const resource = resourceNamed(block.entity);
      const isOwned = reach(resource.access.read, account) === 'owned';
      const where = isOwned && account ? ownedBy(resource, account) : {};
      const groups = await Promise.all(
        block.groups.map(async ({ field, label }) => ({
          field,
          label,
          counts: await countBy(block, field, where),
        })),
      );
      const total = await delegateOf(database, resource.model).count({ where });
      return { entity: block.entity, label: block.label, total, groups };
    }),
  );
}
