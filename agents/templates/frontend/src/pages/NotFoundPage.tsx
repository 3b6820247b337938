import { Link } from 'react-router';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';

export function NotFoundPage() {
  useTitle('Page not found');
  return (
    <EmptyState
      icon="search"
      title="Page not found"
      text="There is nothing at this address. It may have been deleted or moved."
      action={
        <Link className="btn btn-primary" to="/">
          Go to the start page
        </Link>
      }
    />
  );
}
