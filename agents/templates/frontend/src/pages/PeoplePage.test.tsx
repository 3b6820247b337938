import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { roles } from '../site';
import { admin, pageOf, renderPage, stubApi } from '../test/render';
import { PeoplePage } from './PeoplePage';

it('gives a person another role', async () => {
  const calls = stubApi(() => ({ body: pageOf([admin]) }));
  renderPage(<PeoplePage />);
  const role = roles.find(({ name }) => name !== 'admin');
  const select = await screen.findByLabelText(`Role of ${admin.name}`);
  await userEvent.selectOptions(select, role?.name ?? '');
  expect(calls.find(({ method }) => method === 'PATCH')).toMatchObject({
    path: '/users/1',
    body: { role: role?.name },
  });
});
