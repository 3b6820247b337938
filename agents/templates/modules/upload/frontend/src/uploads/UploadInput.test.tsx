import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { FieldDefinition } from '../records/types';
import { renderPage, stubApi } from '../test/render';
import { Picture } from '../ui/Picture';
import { UploadInput } from './UploadInput';

const field: FieldDefinition = { name: 'cover', label: 'Cover', kind: 'string' };
const address = '/api/uploads/0f8fad5b-d9cb-469f-a165-70867728950e/sea.png';
const sea = new File(['sea'], 'sea.png', { type: 'image/png' });

function Input() {
  const [value, setValue] = useState('');
  return (
    <UploadInput
      kind="image"
      id="cover"
      field={field}
      value={value}
      onChange={setValue}
      aria={{ 'aria-invalid': false, 'aria-required': false }}
    />
  );
}

it('sends the file that was chosen, and lets go of it again', async () => {
  const calls = stubApi(() => ({ body: { address } }));
  renderPage(<Input />);
  await userEvent.upload(screen.getByLabelText('Upload: Cover'), sea);
  expect(await screen.findByText('sea.png')).toBeVisible();
  expect(calls[0]?.path).toBe('/uploads?kind=image');
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }));
  expect(screen.getByPlaceholderText('https://')).toHaveValue('');
});

it('says why a file is not taken', async () => {
  const message = 'Must be a picture';
  stubApi(() => ({ status: 400, body: { error: { code: 'validation', message } } }));
  renderPage(<Input />);
  await userEvent.upload(screen.getByLabelText('Upload: Cover'), sea);
  expect(await screen.findByRole('alert')).toHaveTextContent(message);
});

it('shows a stored picture from where it lies to those who are not signed in', () => {
  vi.stubGlobal('fetch', vi.fn());
  renderPage(<Picture address={address} description="The sea" title="Sea" icon="image" />, {
    account: null,
  });
  expect(screen.getByRole('img', { name: 'The sea' })).toHaveAttribute('src', address);
});
