import { useQuery } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import { dayInWords } from '../ui/dates';
import { Notice } from '../ui/Notice';

interface Subscriber {
  id: number;
  email: string;
  createdAt: string;
}

/** A table with a heading, for programs that send newsletters. */
function csvOf(subscribers: readonly Subscriber[]): string {
  const rows = subscribers.map(({ email, createdAt }) => `${email},${createdAt}`);
  return `data:text/csv;charset=utf-8,${encodeURIComponent(['email,since', ...rows].join('\r\n'))}`;
}

/** All addresses, for admins. */
export function Subscribers() {
  const { data, error } = useQuery({
    queryKey: ['newsletter'],
    queryFn: () => request<{ items: Subscriber[] }>('GET', '/newsletter'),
  });
  return (
    <section className="space-y-4" aria-labelledby="subscribers">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="subscribers" className="text-lg font-semibold">
          Subscribers ({data?.items.length ?? 0})
        </h2>
        {data && data.items.length > 0 && (
          <a className="btn btn-secondary" href={csvOf(data.items)} download="subscribers.csv">
            Export CSV
          </a>
        )}
      </div>
      {error && <Notice>{messageOf(error)}</Notice>}
      {data?.items.length === 0 && <p className="text-muted text-sm">Nobody has subscribed yet.</p>}
      {data && data.items.length > 0 && (
        <ul className="card divide-line divide-y text-sm">
          {data.items.map(({ id, email, createdAt }) => (
            <li key={id} className="flex justify-between gap-4 px-5 py-3">
              <span className="min-w-0 truncate">{email}</span>
              <time className="text-muted" dateTime={createdAt}>
                {dayInWords(new Date(createdAt))}
              </time>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
