import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { pages } from '../records/addresses';
import { DetailPage } from '../records/DetailPage';
import { CreatePage, EditPage } from '../records/FormPage';
import { ListPage } from '../records/ListPage';
import type { EntityDefinition, Reference } from '../records/types';
import { pageEntities } from '../registry';
import { pageOf, renderPage, stubApi } from './render';
import { titled } from './titled';

interface Example {
  /** The members of a record, as the API sends them. */
  record: Readonly<Record<string, unknown>> & { label: string };
  /** Labels of what an empty form must complain about. */
  missing: readonly string[];
  /** Requirements about such records. */
  proves?: readonly string[];
}

const id = 5;

function referencesOf(value: unknown): Reference[] {
  return [value].flat().filter(Boolean) as Reference[];
}

/** Other records are none; what else a page asks for stays unanswered. */
function otherLists(path: string) {
  const names = ['users', ...pageEntities.map((other) => other.path)];
  return names.some((name) => path.startsWith(`/${name}?`)) ? { body: pageOf([]) } : null;
}

/** What an unchanged record looks like when it is sent back. */
function bodyOf(entity: EntityDefinition, record: Example['record']) {
  const fields = entity.fields
    .filter(({ name }) => !entity.readOnly?.includes(name))
    .map(({ name }) => [name, record[name]]);
  const relations = entity.relations
    .filter(({ actor }) => !actor)
    .map(({ name, key, many }) => {
      const ids = referencesOf(record[name]).map((reference) => reference.id);
      return [key, many ? ids : ids[0]];
    });
  return Object.fromEntries([...fields, ...relations]) as Record<string, unknown>;
}

/** Tests of the list, the forms and the page of a record, for one entity. */
export function describePages(entity: EntityDefinition, example: Example) {
  const { record: members, missing, proves } = example;
  const record = {
    ...members,
    id,
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
  };

  /** A server that knows one record and what it refers to. */
  const stubServer = (override: { status: number; body: unknown } | null = null) =>
    stubApi(({ method, path }) => {
      if (method !== 'GET') {
        return override ?? { body: record };
      }
      if (path === `/${entity.path}/${id}`) {
        return { body: record };
      }
      const isOwn = path.startsWith(`/${entity.path}?`);
      return isOwn ? { body: pageOf([record]) } : otherLists(path);
    });

  describe(titled(entity.name, proves), () => {
    it('is listed with a link to its page', async () => {
      stubServer();
      renderPage(<ListPage entity={entity} />);
      expect(await screen.findByRole('heading', { level: 1, name: entity.plural })).toBeVisible();
      await waitFor(() => {
        const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
        expect(addresses).toContain(pages.record(entity, id));
      });
    });

    it('has an empty list that says so', async () => {
      stubApi(() => ({ body: pageOf([]) }));
      renderPage(<ListPage entity={entity} />);
      expect(await screen.findByRole('heading', { level: 2, name: /^No .* yet$/ })).toBeVisible();
    });

{{#hasKept}}
    const isMade = !entity.access.create.includes('nobody');
    it.runIf(isMade)('is not sent while something is missing', async () => {
{{/hasKept}}
{{^hasKept}}
    it('is not sent while something is missing', async () => {
{{/hasKept}}
      const calls = stubServer();
{{#hasForms}}
      renderPage(<CreatePage entity={entity} />, { at: '/?form=whole' });
{{/hasForms}}
{{^hasForms}}
      renderPage(<CreatePage entity={entity} />);
{{/hasForms}}
      await userEvent.click(screen.getByRole('button', { name: /^Create / }));
      const complaints = screen.queryAllByText(/^Please (fill this in|choose one)\.$/);
      expect(complaints).toHaveLength(missing.length);
      for (const label of missing) {
        expect(screen.getAllByText(label)[0]).toBeVisible();
      }
      expect(calls.some(({ method }) => method === 'POST')).toBe(missing.length === 0);
    });

    it('keeps all its values when it is edited', async () => {
      const calls = stubServer();
      renderPage(<EditPage entity={entity} />, { at: `/record/${id}`, path: '/record/:id' });
      await userEvent.click(await screen.findByRole('button', { name: 'Save changes' }));
      await waitFor(() => {
        const sent = calls.find(({ method }) => method === 'PATCH');
        expect(sent?.path).toBe(`/${entity.path}/${id}`);
        expect(sent?.body).toEqual(bodyOf(entity, record));
      });
    });

    it('shows why the server refuses a change', async () => {
      const message = 'Another record is in the way.';
      stubServer({ status: 409, body: { error: { code: 'conflict', message } } });
      renderPage(<EditPage entity={entity} />, { at: `/record/${id}`, path: '/record/:id' });
      await userEvent.click(await screen.findByRole('button', { name: 'Save changes' }));
      expect(await screen.findByRole('alert')).toHaveTextContent(message);
    });

    it('is deleted after a question', async () => {
      const calls = stubServer();
      renderPage(<DetailPage entity={entity} />, { at: `/record/${id}`, path: '/record/:id' });
      await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
      expect(calls.some(({ method }) => method === 'DELETE')).toBe(false);
      const dialog = within(screen.getByRole('dialog'));
      await userEvent.click(dialog.getByRole('button', { name: 'Delete' }));
      expect(await screen.findByText('Another page')).toBeVisible();
      expect(calls.some(({ method }) => method === 'DELETE')).toBe(true);
    });

    it('offers no changes to those who may not make any', async () => {
      const can = { update: false, remove: false, transitions: [] };
      stubApi(({ path }) =>
        path === `/${entity.path}/${id}` ? { body: { ...record, can } } : otherLists(path),
      );
      renderPage(<DetailPage entity={entity} />, { at: `/record/${id}`, path: '/record/:id' });
      expect(await screen.findByRole('heading', { level: 1, name: record.label })).toBeVisible();
      expect(screen.queryByRole('link', { name: 'Edit' })).not.toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
    });
  });
}
