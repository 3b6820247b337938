import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { {{toggledVariable}} } from '../entities/{{toggledFile}}';
import { renderPage, stubApi } from '../test/render';
import { ToggleButton } from './ToggleButton';

const entity = {{toggledVariable}};
const toggle = entity.toggles?.[0];

function renderButton(isOn: boolean, account?: null) {
  if (!toggle) {
    throw new Error('Nothing here can be switched on');
  }
  const record = {
    id: 5,
    label: 'First',
    createdAt: '2026-03-14T09:30:00.000Z',
    updatedAt: '2026-03-14T09:30:00.000Z',
    can: { update: true, remove: true, transitions: [] },
    [toggle.flag]: isOn,
    [toggle.count]: 2,
  };
  const calls = stubApi(() => ({ body: record }));
  const button = <ToggleButton entity={entity} record={record} toggle={toggle} />;
  renderPage(button, { account, path: '/' });
  return calls;
}

it('switches on what is off', async () => {
  const calls = renderButton(false);
  const button = screen.getByRole('button', { pressed: false });
  await userEvent.click(button);
  expect(calls[0]?.method).toBe('PUT');
});

it('switches off what is on', async () => {
  const calls = renderButton(true);
  await userEvent.click(screen.getByRole('button', { pressed: true }));
  expect(calls[0]?.method).toBe('DELETE');
});

it('sends visitors to the sign-in page', async () => {
  const calls = renderButton(false, null);
  await userEvent.click(screen.getByRole('button'));
  expect(screen.getByText('Another page')).toBeVisible();
  expect(calls).toHaveLength(0);
});
