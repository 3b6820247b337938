import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { FormShape } from '../records/form';
import { renderPage } from '../test/render';
import { StepForm } from './StepForm';
import { stepsOf } from './steps';

const field = (name: string, label: string) => ({
  name,
  label,
  kind: 'string' as const,
  required: true,
});
const shape: FormShape = {
  fields: [
    field('name', 'Name'),
    field('town', 'Town'),
    field('street', 'Street'),
    { name: 'mail', label: 'Mail', kind: 'email' },
  ],
  relations: [],
};

afterEach(() => {
  sessionStorage.clear();
});

async function fillFirst() {
  await userEvent.type(screen.getByLabelText('Name'), 'Kim');
  await userEvent.type(screen.getByLabelText('Town'), 'Oslo');
  await userEvent.type(screen.getByLabelText('Street'), 'Long Lane');
}

describe('A form in steps', () => {
  it('asks a few things at a time', () => {
    const titles = stepsOf(shape).map(({ title }) => title);
    expect(titles).toEqual(['Name, town and street', 'Mail']);
  });

  it('goes on only when a step is complete, and back at any time', async () => {
    renderPage(<StepForm shape={shape} submitLabel="Send" onSubmit={vi.fn()} />);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getAllByText('Please fill this in.')).toHaveLength(3);
    await fillFirst();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('Step 2 of 3')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByLabelText('Town')).toHaveValue('Oslo');
  });

  it('shows everything once more before it is sent', async () => {
    const send = vi.fn<(body: Record<string, unknown>) => Promise<void>>(() => Promise.resolve());
    renderPage(<StepForm shape={shape} submitLabel="Send" onSubmit={send} />);
    await fillFirst();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(screen.getByText('Long Lane')).toBeVisible();
    expect(send).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(send).toHaveBeenCalledWith({
      name: 'Kim',
      town: 'Oslo',
      street: 'Long Lane',
      mail: null,
    });
  });

  it('keeps what was typed when the page is loaded again', () => {
    const draft = { position: 1, values: { name: 'Kim', mail: 'kim@example.com' } };
    sessionStorage.setItem('draft /', JSON.stringify(draft));
    renderPage(<StepForm shape={shape} submitLabel="Send" onSubmit={vi.fn()} />);
    expect(screen.getByText('Step 2 of 3')).toBeVisible();
    expect(screen.getByRole('textbox')).toHaveValue('kim@example.com');
  });

  it('forgets it when people cancel', async () => {
    const cancel = vi.fn();
    renderPage(<StepForm shape={shape} submitLabel="Send" onSubmit={vi.fn()} onCancel={cancel} />);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(cancel).toHaveBeenCalled();
    expect(sessionStorage.getItem('draft /')).toBeNull();
  });
});
