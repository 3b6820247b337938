import { createEvent, fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { site } from '../site';
import { openSite } from '../test/openSite';
import { contactInputs } from './inputs';

const [first] = contactInputs;

function letter(): URL {
  const link = screen.getByRole('link', { name: 'Open in your mail program' });
  return new URL(link.getAttribute('href') ?? '');
}

it('opens a letter with what was written{{contactProof}}', () => {
  openSite('/contact');
  for (const { name, kind, options } of contactInputs) {
    const input = screen.getByRole('main').querySelector(`[name="${name}"]`);
    const value = options?.[0] ?? (kind === 'long' ? 'Is it <new> & "blue"?' : '2');
    fireEvent.change(input as Element, { target: { value } });
  }
  expect(letter().pathname).toBe(site.email);
  expect(letter().searchParams.get('subject')).not.toBe('');
  for (const { kind, label } of contactInputs.filter(({ name }) => name !== 'subject')) {
    const said = kind === 'long' ? 'Is it <new> & "blue"?' : `${label}: `;
    expect(letter().searchParams.get('body')).toContain(said);
  }
});

it('opens none while something is missing{{contactProof}}', () => {
  openSite('/contact');
  const link = screen.getByRole('link', { name: 'Open in your mail program' });
  const click = createEvent.click(link);
  fireEvent(link, click);
  expect(click.defaultPrevented).toBe(Boolean(first?.required));
});

it('shows the address for those who write by themselves{{contactProof}}', () => {
  openSite('/contact');
  expect(screen.getByRole('link', { name: site.email })).toHaveAttribute(
    'href',
    `mailto:${site.email}`,
  );
});
