import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as service from '../../src/services/resource-service.js';
import { resourceNamed, tables } from '../support/library.js';

vi.mock('../../src/database.js', () => import('../support/library.js'));
vi.mock('../../src/models/index.js', () => import('../support/library.js'));
{{#hasListeners}}

const heard = vi.hoisted(() => vi.fn<(change: object) => Promise<void>>(() => Promise.resolve()));
vi.mock('../../src/services/listeners.js', () => ({ changeListeners: [heard] }));
{{/hasListeners}}

const person = (id: number, role: string, profileId: number | null = null) => ({
  id,
  name: `Person ${id}`,
  email: `person.${id}@example.org`,
  role,
  profileId,
});
const kim = person(1, 'member', 1);
const lee = person(2, 'member', 2);
const staff = person(3, 'staff');
const days = { from: '2026-03-14', until: '2026-03-20' };
const [books, loans] = [resourceNamed('Book'), resourceNamed('Loan')];

beforeEach(async () => {
  for (const table of Object.values(tables)) table.rows = [];
  tables.author.rows = [{ id: 1, name: 'Ann Author' }];
  tables.member.rows = [
    { id: 1, name: 'Kim', userId: 1 },
    { id: 2, name: 'Lee', userId: 2 },
  ];
  tables.book.rows = [{ id: 1, title: 'Moss', tags: '["calm"]' }];
  await tables.loan.create({ data: { ...days, bookId: 1, memberId: 1, state: 'Asked' } });
});

const lent = () => tables.loan.rows[0]?.state;
const loanId = () => tables.loan.rows[0]?.id ?? 0;

describe('Records', () => {
  it('keep lists and links to many others', async () => {
    const body = { title: 'Fern', tags: ['green', 'wet'], authorIds: [1] };
    const made = await service.create(books, body, staff);
    expect(made).toMatchObject({
      label: 'Fern',
      tags: ['green', 'wet'],
      authors: [{ id: 1, label: 'Ann Author' }],
    });
    expect(tables.book.rows.at(-1)).toMatchObject({ authors: { connect: [{ id: 1 }] } });
    await service.update(books, 1, { authorIds: [] }, staff);
    expect(tables.book.rows[0]).toMatchObject({ authors: { set: [] } });
  });

  it('refuse links to what does not exist', async () => {
    const body = { title: 'Fern', authorIds: [1, 99] };
    await expect(service.create(books, body, staff)).rejects.toMatchObject({ status: 400 });
  });

  it('show the average of their ratings', async () => {
    for (const stars of [5, 4, 4]) await tables.review.create({ data: { bookId: 1, stars } });
    expect(await service.get(books, 1, null)).toMatchObject({ averageRating: 4.3, reviewCount: 3 });
    tables.review.rows = [];
    expect(await service.get(books, 1, null)).toMatchObject({ averageRating: null });
  });

  it('are listed with what each account may do', async () => {
    const { items } = await service.list(books, {}, null);
    expect(items).toMatchObject([{ label: 'Moss', can: { update: false, remove: false } }]);
    const { items: own } = await service.list(books, {}, kim);
    expect(own).toMatchObject([{ isFavourite: false, can: { update: true, remove: true } }]);
  });

  it('belong to the person who makes them', async () => {
    const made = await service.create(loans, { ...days, bookId: 1 }, lee);
    expect(made).toMatchObject({ label: 'Moss · 14 Mar 2026', memberId: 2, state: 'Asked' });
    const incomplete = person(4, 'member');
    const tried = service.create(loans, { ...days, bookId: 1 }, incomplete);
    await expect(tried).rejects.toMatchObject({ status: 409 });
  });

  it('obey their rules when they are made and when they are changed', async () => {
    const backwards = { bookId: 1, from: days.until, until: days.from };
    await expect(service.create(loans, backwards, kim)).rejects.toMatchObject({ status: 409 });
    const change = service.update(loans, loanId(), { until: '2026-03-01' }, kim);
    await expect(change).rejects.toMatchObject({ details: [{ field: 'until' }] });
  });

{{#hasListeners}}
  it('are announced when they are made or changed', async () => {
    await service.create(books, { title: 'Fern', tags: [] }, staff);
    expect(heard.mock.lastCall).toMatchObject([{ before: null, after: { title: 'Fern' } }]);
    await service.update(books, 1, { title: 'Lichen' }, staff);
    const [before, after] = [{ title: 'Moss' }, { title: 'Lichen' }];
    expect(heard.mock.lastCall).toMatchObject([{ resource: books, before, after, account: staff }]);
  });

{{/hasListeners}}
  it('are out of reach for those who may not change them', async () => {
    await expect(service.create(loans, days, null)).rejects.toMatchObject({ status: 401 });
    await expect(service.update(loans, loanId(), {}, staff)).rejects.toMatchObject({ status: 403 });
    await expect(service.remove(loans, loanId(), staff)).rejects.toMatchObject({ status: 403 });
    await expect(service.get(books, 99, null)).rejects.toMatchObject({ status: 404 });
    await service.remove(loans, loanId(), kim);
    expect(tables.loan.rows).toEqual([]);
  });
});

describe('Moves between states', () => {
  it('are open to their roles, from their states', async () => {
    await service.transition(loans, loanId(), 'lend', staff);
    expect(lent()).toBe('Lent');
    const again = service.transition(loans, loanId(), 'lend', staff);
    await expect(again).rejects.toMatchObject({ status: 409 });
    await service.transition(loans, loanId(), 'return', kim);
    expect(lent()).toBe('Back');
  });

  it('are refused to others', async () => {
    const move = (name: string, account: typeof kim | null) =>
      service.transition(loans, loanId(), name, account);
    await expect(move('lend', null)).rejects.toMatchObject({ status: 401 });
    await expect(move('lend', kim)).rejects.toMatchObject({ status: 403 });
    await expect(move('burn', staff)).rejects.toMatchObject({ status: 404 });
    expect(lent()).toBe('Asked');
  });
});

describe('Toggles', () => {
  const [favourite] = books.toggles ?? [];
  if (!favourite) throw new Error('Books can be favourites');

  it('belong to one account, and twice is once', async () => {
    await service.toggle(books, favourite, 1, true, kim);
    const shown = await service.toggle(books, favourite, 1, true, kim);
    expect(shown).toMatchObject({ isFavourite: true, favouriteCount: 1 });
    expect(await service.get(books, 1, lee)).toMatchObject({
      isFavourite: false,
      favouriteCount: 1,
    });
    await service.toggle(books, favourite, 1, false, kim);
    expect(tables.favourite.rows).toEqual([]);
  });

  it('need an account with the right', async () => {
    const turnOn = (account: typeof kim | null) =>
      service.toggle(books, favourite, 1, true, account);
    await expect(turnOn(null)).rejects.toMatchObject({ status: 401 });
    await expect(turnOn(staff)).rejects.toMatchObject({ status: 403 });
  });
});
