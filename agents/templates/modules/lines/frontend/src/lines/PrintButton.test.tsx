import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../test/render';
import { PrintButton } from './PrintButton';

it('prints the page', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  renderPage(<PrintButton />);
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();
});
