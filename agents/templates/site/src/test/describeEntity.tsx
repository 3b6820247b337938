import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fieldKinds } from '../fields';
import { pages } from '../records/addresses';
import { entriesOf } from '../records/entries';
import { isEmpty, referencesOf } from '../records/members';
import { narrowed, ordersOf, parameters } from '../records/narrow';
import type { EntityDefinition } from '../records/types';
import { openSite } from './openSite';
import { titled } from './titled';

interface Proofs {
  /** Requirements about such records, about finding them, and about what they belong to. */
  records?: readonly string[];
  search?: readonly string[];
  filter?: readonly string[];
  links?: readonly string[];
}

function main() {
  return within(screen.getByRole('main'));
}

/** Tests of the list and the pages of one kind of record, with what stands in its file. */
export function describeEntity(entity: EntityDefinition, proves: Proofs = {}) {
  const entries = entriesOf(entity.name);

  describe(titled(entity.name, proves.records), () => {
    it('lists every one of them, each with the way to its page', () => {
      openSite(pages.list(entity));
      const links = main()
        .queryAllByRole('link')
        .map((link) => link.getAttribute('href'));
      for (const { id } of entries) {
        expect(links).toContain(pages.record(entity, id));
      }
      expect(screen.getByRole('status')).toHaveTextContent(String(entries.length));
    });

    it('has an address of its own for each', () => {
      expect(new Set(entries.map(({ slug }) => slug)).size).toBe(entries.length);
    });

    it('shows on its page what is known of one', () => {
      const [first] = entries;
      if (!first) {
        return;
      }
      openSite(pages.record(entity, first.id));
      expect(screen.getByRole('heading', { level: 1, name: first.label })).toBeVisible();
      const shown = entity.fields.filter(
        ({ name, kind }) => name !== entity.titleField && !fieldKinds[kind].wide,
      );
      for (const { name, label } of shown) {
        if (!isEmpty(first, name) && name !== entity.dateField) {
          expect(main().getAllByText(label).length).toBeGreaterThan(0);
        }
      }
    });

    it('says so where there is none of that name', () => {
      openSite(`/${entity.path}/nothing-is-called-this`);
      expect(screen.getByRole('heading', { name: 'Page not found' })).toBeVisible();
    });
  });

  it(titled(`finds ${entity.plural} by their words`, proves.search), async () => {
    const [first] = entries;
    openSite(pages.list(entity));
    const search = main().queryByRole('searchbox');
    if (!first || !search) {
      return;
    }
    await userEvent.type(search, first.label);
    expect(main().getAllByRole('link', { name: first.label })[0]).toBeVisible();
    await userEvent.clear(search);
    await userEvent.type(search, 'nothing is called this');
    expect(await screen.findByText('Nothing found')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('status')).toHaveTextContent(String(entries.length));
  });

  it(titled(`narrows and orders the ${entity.plural}`, proves.filter), () => {
    for (const name of entity.filters ?? []) {
      const relation = entity.relations.find((one) => one.name === name);
      for (const entry of entries.filter((one) => !isEmpty(one, name))) {
        const value = relation ? referencesOf(entry, relation)[0]?.id : [entry[name]].flat()[0];
        const wanted = typeof value === 'string' ? value : JSON.stringify(value);
        const asked = {
          [relation?.filter ?? name]: wanted,
          // Where it is a range, that one value is both of its ends.
          [`${name}From`]: wanted,
          [`${name}To`]: wanted,
        };
        const found = narrowed(entity, entries, (parameter) => asked[parameter] ?? '');
        expect(found).toContain(entry);
      }
    }
    for (const { value } of ordersOf(entity)) {
      const ordered = narrowed(entity, entries, (name) => (name === parameters.order ? value : ''));
      expect(ordered).toHaveLength(entries.length);
    }
  });

  it(titled(`leads from ${entity.plural} to what they belong to`, proves.links), () => {
    for (const relation of entity.relations) {
      const ids = entriesOf(relation.target).map(({ id }) => id);
      for (const reference of entries.flatMap((entry) => referencesOf(entry, relation))) {
        expect(ids).toContain(reference.id);
      }
    }
  });
}
