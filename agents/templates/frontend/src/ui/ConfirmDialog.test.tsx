import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ConfirmDialog } from './ConfirmDialog';

it('does nothing before it is confirmed', async () => {
  const handleConfirm = vi.fn();
  const handleClose = vi.fn();
  render(
    <ConfirmDialog
      title="Delete this?"
      text="It will be gone."
      confirmLabel="Delete"
      busy={false}
      onConfirm={handleConfirm}
      onClose={handleClose}
    />,
  );
  expect(screen.getByRole('dialog', { name: 'Delete this?' })).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(handleClose).toHaveBeenCalledOnce();
  expect(handleConfirm).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(handleConfirm).toHaveBeenCalledOnce();
});
