import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { pageEntities } from '../registry';
import { renderPage, stubApi } from '../test/render';
import { AssistantPage } from './AssistantPage';

const sources = [{ entity: pageEntities[0]?.name ?? '', id: 5, label: 'First' }];

it('answers and says where the answer comes from', async () => {
  const calls = stubApi(() => ({ body: { answer: 'Here it is.', isModel: false, sources } }));
  renderPage(<AssistantPage />);
  await userEvent.type(screen.getByLabelText('Your question'), 'Where is it?{Enter}');
  expect(await screen.findByText('Here it is.')).toBeVisible();
  expect(screen.getByText('Search in this app, no AI')).toBeVisible();
  expect(screen.getByRole('link', { name: 'First' })).toBeVisible();
  expect(calls[0]?.body).toEqual({ question: 'Where is it?' });
});

it('says why there is no answer', async () => {
  stubApi(() => ({ status: 429, body: { error: { message: 'Too many requests.' } } }));
  renderPage(<AssistantPage />);
  await userEvent.type(screen.getByLabelText('Your question'), 'Hello{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many requests.');
});
