import { database, delegateOf } from '../database.js';
import { dashboardBlocks, resourceNamed, type DashboardBlock } from '../models/index.js';
import { reach, readable } from './access.js';
import type { Account } from './accounts.js';
import { before, dayOf, parsePeriod, partsOf, within, type Period } from './periods.js';
import { labelOf } from './presenter.js';
import type { QueryParameters } from './query.js';

/** More are hard to compare; the smallest of them stand together. */
const MOST_PARTS = 12;

type Group = Record<string, unknown>;
type Measures = DashboardBlock['measures'];

/** How many records there are, and what their numbers come to. */
interface Figures {
  count: number;
  measures: Record<string, number | null>;
}

function figuresOf(groups: Group[], measures: Measures): Figures {
  const total = (part: '_count' | '_sum', name: string) =>
    groups.reduce((sum, group) => sum + ((group[part] as Record<string, number>)[name] ?? 0), 0);
  const figures = measures.map(({ field, by }) => {
    const sum = total('_sum', field);
    const known = total('_count', field);
    if (by === 'sum') return [field, sum] as const;
    return [field, known === 0 ? null : Math.round((100 * sum) / known) / 100] as const;
  });
  return { count: total('_count', '_all'), measures: Object.fromEntries(figures) };
}

/** How an address names a value of a group; nothing where there is none. */
function keyOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Labels of the targets of a relation, by id. */
async function targetLabels(target: string, ids: number[]): Promise<Map<number, string>> {
  const model = target === 'User' ? 'user' : resourceNamed(target).model;
  const rows = await delegateOf(database, model).findMany({ where: { id: { in: ids } } });
  return new Map(rows.map((row) => [row.id, labelOf(target, row)]));
}

/** The records of one block that an account may see. */
class Block {
  readonly #block: DashboardBlock;
  readonly #visible: object;
  /** What the reader has narrowed the block to, by group: `?Sale.region=North`. */
  readonly #chosen: { field: string; where: object }[];

  constructor(block: DashboardBlock, visible: object, query: QueryParameters) {
    this.#block = block;
    this.#visible = visible;
    this.#chosen = block.groups.flatMap(({ field }) => {
      const key = query[`${block.entity}.${field}`];
      return typeof key === 'string' && key !== ''
        ? [{ field, where: { [this.#column(field)]: this.#valueOf(field, key) } }]
        : [];
    });
  }

  get #resource() {
    return resourceNamed(this.#block.entity);
  }

  #column(name: string): string {
    const relation = this.#resource.relations[name];
    return relation && !relation.many ? relation.column : name;
  }

  /** What a key of a group stands for in the database; of a relation that names no number, nothing. */
  #valueOf(name: string, key: string): string | number | boolean {
    if (this.#resource.relations[name]) return /^\d{1,9}$/.test(key) ? Number(key) : 0;
    return this.#resource.fields[name]?.type === 'boolean' ? key === 'true' : key;
  }

  /** The parts of a group stay in sight while the block is narrowed to one of them. */
  #inside(period: Period, shown?: string): object {
    const { date } = this.#block;
    const isMoment = this.#resource.fields[date]?.type !== 'date';
    const chosen = this.#chosen.filter(({ field }) => field !== shown).map(({ where }) => where);
    return { AND: [this.#visible, ...chosen, { [date]: within(period, isMoment) }] };
  }

  #groups(column: string, period: Period, shown?: string): Promise<Group[]> {
    const fields = Object.fromEntries(this.#block.measures.map(({ field }) => [field, true]));
    return delegateOf(database, this.#resource.model).groupBy({
      by: [column],
      where: this.#inside(period, shown),
      _count: { _all: true, ...fields },
      ...(this.#block.measures.length > 0 && { _sum: fields }),
    });
  }

  async #partsBy(name: string, period: Period) {
    const { measures } = this.#block;
    const relation = this.#resource.relations[name];
    const column = this.#column(name);
    const groups = new Map(
      (await this.#groups(column, period, name)).map((group) => [group[column], group]),
    );
    const options = this.#resource.fields[name]?.options;
    if (options)
      return options.map((value) => {
        const group = groups.get(value);
        return { key: value, value, ...figuresOf(group ? [group] : [], measures) };
      });
    const ids = [...groups.keys()].filter((key) => typeof key === 'number');
    const labels = relation ? await targetLabels(relation.target, ids) : null;
    const wordsFor = (key: unknown) => {
      if (typeof key === 'boolean') return key ? 'Yes' : 'No';
      if (typeof key === 'number') return labels?.get(key) ?? String(key);
      return typeof key === 'string' ? key : 'None';
    };
    const parts = [...groups].map(([key, group]) => ({
      key: keyOf(key),
      value: wordsFor(key),
      groups: [group],
    }));
    const sizeOf = (part: { groups: Group[] }) => figuresOf(part.groups, []).count;
    parts.sort((a, b) => sizeOf(b) - sizeOf(a));
    const others = parts.length > MOST_PARTS ? parts.splice(MOST_PARTS - 1) : [];
    if (others.length > 0)
      parts.push({
        key: undefined,
        value: 'Others',
        groups: others.flatMap(({ groups: rest }) => rest),
      });
    return parts.map(({ key, value, groups: own }) => ({
      ...(key !== undefined && { key }),
      value,
      ...figuresOf(own, measures),
    }));
  }

  async show(period: Period) {
    const { entity, label, date, measures } = this.#block;
    const [total, days, earlier] = await Promise.all([
      delegateOf(database, this.#resource.model).count({ where: this.#visible }),
      this.#groups(date, period),
      this.#groups(date, before(period)),
    ]);
    const points = partsOf(period).map(({ from, to }) => {
      const inside = days.filter((group) => {
        const day = dayOf(group[date], period.offset);
        return from <= day && day <= to;
      });
      return { from, to, ...figuresOf(inside, measures) };
    });
    const groups = await Promise.all(
      this.#block.groups.map(async (group) => ({
        ...group,
        parts: await this.#partsBy(group.field, period),
      })),
    );
    return {
      entity,
      label,
      date,
      measures,
      total,
      now: figuresOf(days, measures),
      before: figuresOf(earlier, measures),
      points,
      groups,
    };
  }
}

/** One block per kind of record that the account may see: figures of a period, over time and by state and the like. */
export async function dashboard(query: QueryParameters, account: Account | null) {
  const period = parsePeriod(query);
  const blocks = dashboardBlocks.flatMap((block) => {
    const resource = resourceNamed(block.entity);
    if (reach(resource.access.read, account) === 'none') return [];
    return new Block(block, readable(resource, account), query);
  });
  return {
    from: period.from,
    to: period.to,
    blocks: await Promise.all(blocks.map((block) => block.show(period))),
  };
}
