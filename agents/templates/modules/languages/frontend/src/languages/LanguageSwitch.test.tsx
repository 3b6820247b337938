import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { LanguageSwitch } from './LanguageSwitch';
import { languages } from './languages';
import { translate } from './translation';

const other = languages.find(({ words }) => words);
const word = other?.words?.Cancel ?? '';

function Page({ extra }: { extra?: string }) {
  return (
    <>
      <LanguageSwitch />
      <button type="button" title="Cancel">
        Cancel
      </button>
      <p>{extra}</p>
      <p>Written by somebody</p>
    </>
  );
}

it('shows the interface in the chosen language and keeps the choice', async () => {
  const { rerender } = render(<Page />);
  await userEvent.selectOptions(screen.getByLabelText('Language'), other?.name ?? '');
  expect(screen.getByRole('button')).toHaveTextContent(word);
  expect(screen.getByRole('button')).toHaveAttribute('title', word);
  expect(screen.getByText('Written by somebody')).toBeVisible();
  expect(document.documentElement.lang).toBe(other?.code);
  expect(localStorage.getItem('language')).toBe(other?.code);
  rerender(<Page extra="Cancel" />);
  await waitFor(() => {
    expect(screen.getAllByText(word)).toHaveLength(2);
  });
});

it('brings the first language back', async () => {
  render(<Page />);
  const choice = screen.getByRole('combobox');
  await userEvent.selectOptions(choice, other?.name ?? '');
  await userEvent.selectOptions(choice, 'English');
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveAttribute('title', 'Cancel');
});

it('translates whole texts only, with the space around them', () => {
  const words = { New: 'Neu' };
  expect(translate(' New ', words)).toBe(' Neu ');
  expect(translate('New York', words)).toBe('New York');
});
