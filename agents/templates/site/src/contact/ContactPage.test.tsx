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
  for (const { label, options } of contactInputs) {
    const value = options?.[0] ?? '2';
    fireEvent.change(screen.getByRole('main').querySelector(`[name="${nameOf(label)}"]`) as Element, {
      target: { value },
    });
  }
  expect(letter().pathname).toBe(site.email);
  expect(letter().searchParams.get('subject')).not.toBe('');
});

function nameOf(label: string) {
  return contactInputs.find((input) => input.label === label)?.name ?? '';
}

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
