import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { InlineRecords } from '../records/InlineRecords';
import type { ApiRecord, EntityDefinition } from '../records/types';
import { pageOf, renderPage, stubApi } from './render';
import { titled } from './titled';

interface Example {
  /** The members of a record, as the API sends them. */
  record: Readonly<Record<string, unknown>> & { label: string };
  /** Labels of what an empty form must complain about. */
  missing: readonly string[];
  /** Requirements about such records. */
  proves?: readonly string[];
  /** Member that holds the id of the record it belongs to. */
  parentKey: string;
}

const parent: ApiRecord = {
  id: 7,
  label: 'What it belongs to',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: true, remove: true, transitions: [] },
};

/** Tests of the records that are shown and made inside the page of another one. */
export function describeInline(entity: EntityDefinition, example: Example) {
  const { record: members, missing, proves, parentKey } = example;
  const record = { ...parent, ...members, id: 5 };
  const section = <InlineRecords entity={entity} parentKey={parentKey} parent={parent} />;

  describe(titled(entity.name, proves), () => {
    it('is listed with its parent', async () => {
      const calls = stubApi(() => ({ body: pageOf([record]) }));
      renderPage(section);
      expect((await screen.findAllByRole('listitem'))[0]).toBeVisible();
      expect(calls[0]?.path).toContain(`/${entity.path}?${parentKey}=${parent.id}`);
    });

    it('is not sent while something is missing', async () => {
      const calls = stubApi(({ method }) => ({ body: method === 'GET' ? pageOf([]) : record }));
      renderPage(section);
      await userEvent.click(await screen.findByRole('button', { name: /^Add / }));
      const complaints = screen.queryAllByText(/^Please (fill this in|choose one)\.$/);
      expect(complaints).toHaveLength(missing.length);
      for (const label of missing) {
        expect(screen.getAllByText(label)[0]).toBeVisible();
      }
      expect(calls.some(({ method }) => method === 'POST')).toBe(missing.length === 0);
    });

    it('can be changed in its place', async () => {
      const calls = stubApi(({ method }) => ({
        body: method === 'GET' ? pageOf([record]) : record,
      }));
      renderPage(section);
      await userEvent.click(await screen.findByRole('button', { name: /^Edit / }));
      await userEvent.click(screen.getByRole('button', { name: 'Save changes' }));
      await waitFor(() => {
        expect(calls.find(({ method }) => method === 'PATCH')?.path).toBe(`/${entity.path}/5`);
      });
    });

    it('asks visitors to sign in, unless they may take part as they are', async () => {
      const isOpen = entity.access.create.includes('visitor');
      stubApi(() => ({ body: pageOf([]) }));
      renderPage(section, { account: null });
      const way = isOpen
        ? await screen.findByRole('button', { name: /^Add / })
        : screen.getByRole('link', { name: 'Sign in' });
      expect(way).toBeVisible();
      expect(screen.queryAllByRole('link', { name: 'Sign in' })).toHaveLength(isOpen ? 0 : 1);
    });
  });
}
