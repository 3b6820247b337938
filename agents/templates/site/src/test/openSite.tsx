import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { App } from '../App';
import { Address } from './Address';

/** The whole site, opened at an address; returns how to read the address that it is at. */
export function openSite(at: string) {
  render(
    <MemoryRouter initialEntries={[at]}>
      <App />
      <Address />
    </MemoryRouter>,
  );
  return () => screen.getByTestId('address').textContent;
}
