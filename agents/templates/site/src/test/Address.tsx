import { useLocation } from 'react-router';

/** Says where the site is. */
export function Address() {
  const { pathname, search } = useLocation();
  return <span data-testid="address">{pathname + search}</span>;
}
