import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { textPages } from '../content';
import { openSite } from '../test/openSite';

it.each(textPages)('shows the text of “$title”{{pagesProof}}', ({ slug, title, body }) => {
  openSite(`/${slug}`);
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
  for (const paragraph of body.split(/\n{2,}/)) {
    expect(screen.getByRole('main')).toHaveTextContent(paragraph.replace(/\s+/g, ' '));
  }
});
