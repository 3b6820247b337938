// A small library in memory, in the place of the database and of the project's own kinds of records: what the shared
// services do shows here, whatever records the project has.
import { z } from 'zod';
import type { Delegate, ModelName, Row } from '../../src/database.js';
import type { ResourceDefinition } from '../../src/models/resource.js';

type Condition = Record<string, unknown>;

/** The conditions that the services build from ids and accounts: equality, `in`, AND, those of a joined row. */
function meets(row: Condition, where: Condition = {}): boolean {
  return Object.entries(where).every(([name, wanted]) => {
    if (name === 'AND') return (wanted as Condition[]).every((each) => meets(row, each));
    if (typeof wanted !== 'object' || wanted === null) return row[name] === wanted;
    if ('in' in wanted) return (wanted.in as unknown[]).includes(row[name]);
    return meets(row[name] as Condition, wanted as Condition);
  });
}

class Table implements Delegate {
  rows: Row[] = [];

  /** `joined` adds the rows of other tables that Prisma would include. */
  constructor(private readonly joined: (row: Row) => object = () => ({})) {}

  findMany({ where }: { where?: Condition } = {}) {
    const rows = this.rows.map((row) => ({ ...row, ...this.joined(row) }));
    return Promise.resolve(rows.filter((row) => meets(row, where)));
  }

  async findFirst(args: { where?: Condition }) {
    return (await this.findMany(args))[0] ?? null;
  }

  async count(args: { where?: Condition }) {
    return (await this.findMany(args)).length;
  }

  create({ data }: { data: Condition }) {
    const row = { ...data, id: 1 + Math.max(0, ...this.rows.map(({ id }) => id)) };
    this.rows.push(row);
    return Promise.resolve(row);
  }

  update({ where, data }: { where: Condition; data: Condition }) {
    const row = this.rows.find((candidate) => meets(candidate, where));
    if (!row) throw new Error('There is no such row');
    return Promise.resolve(Object.assign(row, data));
  }

  updateMany({ where, data }: { where?: Condition; data: Condition }) {
    const rows = this.rows.filter((row) => meets(row, where));
    for (const row of rows) Object.assign(row, data);
    return Promise.resolve({ count: rows.length });
  }

  async delete({ where }: { where: Condition }) {
    const [row] = await this.findMany({ where });
    if (!row) throw new Error('There is no such row');
    await this.deleteMany({ where });
    return row;
  }

  deleteMany({ where }: { where?: Condition }) {
    const before = this.rows.length;
    this.rows = this.rows.filter((row) => !meets(row, where));
    return Promise.resolve({ count: before - this.rows.length });
  }

  /** Averages of one column by another. */
  async groupBy({ by, where, _avg }: { by: string[]; where?: Condition; _avg: object }) {
    const [column = ''] = by;
    const [averaged = ''] = Object.keys(_avg);
    const found = await this.findMany({ where });
    return [...new Set(found.map((row) => row[column]))].map((value) => {
      const numbers = found
        .filter((row) => row[column] === value)
        .map((row) => Number(row[averaged]));
      const sum = numbers.reduce((total, number) => total + number, 0);
      return { [column]: value, _avg: { [averaged]: sum / numbers.length } };
    });
  }
}

const author = new Table();
const member = new Table();
const review = new Table();
const favourite = new Table();
const book: Table = new Table((row) => ({
  authors: author.rows,
  _count: {
    reviews: review.rows.filter(({ bookId }) => bookId === row.id).length,
    favourites: favourite.rows.filter(({ bookId }) => bookId === row.id).length,
  },
}));
const loan = new Table((row) => ({
  book: book.rows.find(({ id }) => id === row.bookId),
  member: member.rows.find(({ id }) => id === row.memberId),
}));

export const tables = { author, book, favourite, loan, member, review };

export const database = {
  user: new Table(),
  $transaction: (work: (client: unknown) => unknown) => work(database),
  $disconnect: () => Promise.resolve(),
};

export function delegateOf(_client: unknown, model: string): Table {
  return tables[model as keyof typeof tables];
}

const model = (name: keyof typeof tables) => name as string as ModelName;
const everybody = { read: ['visitor'], create: ['user'], update: ['user'], remove: ['user'] };
const bookFields = {
  title: z.string(),
  tags: z.array(z.string()).optional(),
  authorIds: z.array(z.number()).optional(),
};
const loanFields = { bookId: z.number(), from: z.string(), until: z.string() };
const named = {
  fields: { name: { type: 'string' } },
  relations: {},
  title: [['name']],
  search: [['name']],
  create: z.strictObject({ name: z.string() }),
  update: z.strictObject({ name: z.string() }).partial(),
} as const;

const resources: Record<string, ResourceDefinition> = {
  Author: { ...named, name: 'Author', label: 'Author', model: model('author'), access: everybody },
  Member: {
    ...named,
    name: 'Member',
    label: 'Member',
    model: model('member'),
    owner: ['userId'],
    profileOf: 'member',
    relations: { user: { target: 'User', column: 'userId', actor: true } },
    access: { read: ['user'], create: [], update: ['owner'], remove: [] },
  },
  Book: {
    name: 'Book',
    label: 'Book',
    model: model('book'),
    fields: { title: { type: 'string' }, tags: { type: 'list' } },
    relations: { authors: { many: true, target: 'Author', ids: 'authorIds', filter: 'author' } },
    title: [['title']],
    search: [['title']],
    access: everybody,
    create: z.strictObject(bookFields),
    update: z.strictObject(bookFields).partial(),
    children: [
      {
        relation: 'reviews',
        model: model('review'),
        column: 'bookId',
        count: 'reviewCount',
        rating: 'stars',
      },
    ],
    toggles: [
      {
        relation: 'favourites',
        model: model('favourite'),
        column: 'bookId',
        count: 'favouriteCount',
        path: 'favourite',
        flag: 'isFavourite',
        accountColumn: 'userId',
        create: ['member'],
      },
    ],
  },
  Loan: {
    name: 'Loan',
    label: 'Loan',
    model: model('loan'),
    fields: {
      from: { type: 'date' },
      until: { type: 'date' },
      state: { type: 'enum', options: ['Asked', 'Lent', 'Back'] },
    },
    relations: {
      book: { target: 'Book', column: 'bookId', required: true },
      member: { target: 'Member', column: 'memberId', required: true, actor: true },
    },
    title: [['book', 'title'], ['from']],
    search: [['book', 'title']],
    owner: ['member', 'userId'],
    access: { read: ['owner', 'staff'], create: ['member'], update: ['owner'], remove: ['owner'] },
    create: z.strictObject(loanFields),
    update: z.strictObject(loanFields).partial(),
    machines: [
      {
        field: 'state',
        initial: 'Asked',
        transitions: {
          lend: { from: ['Asked'], to: 'Lent', roles: ['staff'] },
          return: { from: ['Lent'], to: 'Back', roles: ['owner', 'staff'] },
        },
      },
    ],
    rules: [
      {
        kind: 'endsAfterStart',
        start: 'from',
        end: 'until',
        minutes: 0,
        message: 'A loan ends after it begins.',
      },
    ],
  },
};

export function resourceNamed(name: string): ResourceDefinition {
  const resource = resources[name];
  if (!resource) throw new Error(`There is no resource "${name}"`);
  return resource;
}
