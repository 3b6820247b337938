import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../test/render';
import { sampleEntity } from '../test/sampleEntity';
import { Confirmation } from './Confirmation';

const record = {
  id: 12,
  label: 'A sample',
  createdAt: '2026-03-14T09:30:00.000Z',
  updatedAt: '2026-03-14T09:30:00.000Z',
  can: { update: false, remove: false, transitions: [] },
};

it('says what to call by what was sent, and where it is found again', () => {
  renderPage(<Confirmation entity={sampleEntity} record={record} />);
  expect(screen.getByRole('status', { name: 'Confirmation' })).toHaveTextContent(
    /reference is [A-Z]+-0012/,
  );
  expect(screen.getByRole('link', { name: sampleEntity.plural })).toBeVisible();
});

it('is a page of its own for those who may not read it', async () => {
  const again = vi.fn();
  renderPage(<Confirmation isAlone entity={sampleEntity} record={record} onAgain={again} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Thank you/);
  await userEvent.click(screen.getByRole('button', { name: 'Send another' }));
  expect(again).toHaveBeenCalledOnce();
});
