import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '../api/queryClient';
import { fieldKinds, type FieldKindName } from '.';

const kinds = Object.keys(fieldKinds) as FieldKindName[];

const aria = { 'aria-invalid': false, 'aria-required': false };

describe.each(kinds)('a field of the kind %s', (name) => {
  const kind = fieldKinds[name];

  it('is empty when there is no value', () => {
    expect(kind.read(null)).toBe('');
  });

  it('has an input that can be filled in', () => {
    const { container } = render(
      <QueryClientProvider client={createQueryClient()}>
        <kind.Input
          id="field"
          field={{ name: 'field', label: 'Field', kind: name }}
          value=""
          onChange={vi.fn()}
          aria={aria}
        />
      </QueryClientProvider>,
    );
    expect(container.querySelector('input, select, textarea')).toBeInTheDocument();
  });
});

it('refuses an e-mail address that is none', () => {
  const field = { name: 'email', label: 'E-mail', kind: 'email' } as const;
  expect(fieldKinds.email.check?.('nobody', field)).toMatch('e-mail');
  expect(fieldKinds.email.check?.('sam@example.com', field)).toBeUndefined();
});

it('refuses a text that is too long or too short', () => {
  const field = { name: 'title', label: 'Title', kind: 'string', minimum: 3, maximum: 5 } as const;
  expect(fieldKinds.string.check?.('ab', field)).toMatch('at least 3');
  expect(fieldKinds.string.check?.('abcdef', field)).toMatch('at most 5');
  expect(fieldKinds.string.check?.('abcd', field)).toBeUndefined();
});
