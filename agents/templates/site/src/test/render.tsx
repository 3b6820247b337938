import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';

/** Renders a page by itself. */
export function renderPage(page: ReactNode, { at = '/' } = {}) {
  render(<MemoryRouter initialEntries={[at]}>{page}</MemoryRouter>);
}
