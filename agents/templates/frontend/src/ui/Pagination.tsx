import { Button } from './Button';
import { Icon } from './Icon';

interface PaginationProps {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

export function Pagination({ page, pageSize, total, onPage }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(total, page * pageSize);
  return (
    <nav aria-label="Pages" className="mt-4 flex items-center justify-between gap-4">
      <p className="text-muted text-sm tabular-nums">
        {first}–{last} of {total}
      </p>
      {pages > 1 && (
        <div className="flex gap-2">
          <Button
            disabled={page <= 1}
            onClick={() => {
              onPage(page - 1);
            }}
          >
            <Icon name="left" className="size-4" />
            Previous
          </Button>
          <Button
            disabled={page >= pages}
            onClick={() => {
              onPage(page + 1);
            }}
          >
            Next
            <Icon name="right" className="size-4" />
          </Button>
        </div>
      )}
    </nav>
  );
}
