import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPage, stubApi } from '../test/render';
import { writing } from './settings';
import { WritingPage } from './WritingPage';

const written = { title: 'A title', text: 'A fine text', isModel: false };
const first = writing.inputs[0]?.label ?? '';

async function write() {
  await userEvent.type(screen.getByLabelText(first), 'A cottage');
  await userEvent.click(screen.getByRole('button', { name: writing.action }));
  return within(await screen.findByRole('region', { name: 'Version 1' }));
}

describe('Writing', () => {
  it('shows the text and says whether a model wrote it', async () => {
    const calls = stubApi(() => ({ body: written }));
    renderPage(<WritingPage />);
    const version = await write();
    expect(version.getByLabelText('Text')).toHaveValue('A fine text');
    expect(version.getByText('Put together by rules, no AI')).toBeVisible();
    const name = writing.inputs[0]?.name ?? '';
    expect(calls[0]?.body).toMatchObject({ inputs: { [name]: 'A cottage' }, version: 0 });
  });

  it('writes further versions beside the first', async () => {
    const calls = stubApi(() => ({ body: written }));
    renderPage(<WritingPage />);
    await write();
    await userEvent.click(screen.getByRole('button', { name: 'Write another version' }));
    const second = within(await screen.findByRole('region', { name: 'Version 2' }));
    expect(calls.at(-1)?.body).toMatchObject({ version: 1 });
    await userEvent.click(second.getByRole('button', { name: 'Discard' }));
    expect(screen.queryByRole('region', { name: 'Version 2' })).not.toBeInTheDocument();
  });

  it('lets the text be changed, undone, copied and kept', async () => {
    const user = userEvent.setup(); // which stands in for the clipboard
    const calls = stubApi(() => ({ body: written }));
    renderPage(<WritingPage />);
    const version = await write();
    await user.type(version.getByLabelText('Text'), ' indeed');
    await user.click(version.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('A fine text indeed');
    await user.click(version.getByRole('button', { name: 'Undo changes' }));
    await user.selectOptions(version.getByLabelText('Rating'), '4');
    await user.click(version.getByRole('button', { name: 'Keep it' }));
    expect(await version.findByRole('button', { name: 'Kept' })).toBeDisabled();
    const kept = calls.find(({ method, path }) => method === 'POST' && path !== '/writing');
    expect(kept?.body).toMatchObject({ title: 'A title', text: 'A fine text', rating: 4 });
  });

  it('asks for something to write about, and visitors to sign in', async () => {
    stubApi(() => ({ body: written }));
    renderPage(<WritingPage />, { account: null });
    await userEvent.click(screen.getByRole('button', { name: writing.action }));
    expect(screen.getByText('Please fill this in.')).toBeVisible();
    const version = await write();
    expect(version.getByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  it('is read aloud by the browser', async () => {
    const speak = vi.fn();
    vi.stubGlobal('speechSynthesis', { speak, cancel: vi.fn() });
    vi.stubGlobal('SpeechSynthesisUtterance', class {});
    stubApi(() => ({ body: written }));
    renderPage(<WritingPage />);
    const version = await write();
    await userEvent.click(version.getByRole('button', { name: 'Read aloud' }));
    expect(speak).toHaveBeenCalledOnce();
    await userEvent.click(version.getByRole('button', { name: 'Stop reading' }));
    expect(version.getByRole('button', { name: 'Read aloud' })).toBeVisible();
  });
});
