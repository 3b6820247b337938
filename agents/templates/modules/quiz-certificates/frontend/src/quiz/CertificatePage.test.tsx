import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { CertificatePage } from './CertificatePage';

const attempt = {
  id: 4,
  label: 'Planets',
  percent: 90,
  passed: true,
  createdAt: '2026-03-14T09:30:00.000Z',
  person: { id: 1, label: 'Sam Taylor' },
  quiz: { id: 7, label: 'Planets' },
};
const at = { at: '/certificate/4', path: '/certificate/:id' };

it('names who passed what, and when', async () => {
  stubApi(() => ({ body: attempt }));
  renderPage(<CertificatePage />, at);
  expect(await screen.findByText('Sam Taylor')).toBeVisible();
  expect(screen.getByText('with 90 % on 14 March 2026')).toBeVisible();
});

it('is not given for an attempt that failed', async () => {
  stubApi(() => ({ body: { ...attempt, passed: false } }));
  renderPage(<CertificatePage />, at);
  expect(await screen.findByRole('alert')).toHaveTextContent('not passed');
});
