import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';

/** The score of a record, between the buttons to vote it up and down; pressing one again takes the vote back. */
export function Votes({ entity, record }: RecordPartProps) {
  const { account } = useSession();
  const client = useQueryClient();
  const navigate = useNavigate();
  const showToast = useToast();
  const { data } = useQuery({
    queryKey: ['votes', entity.path],
    queryFn: () => request<{ votes?: Record<string, number> }>('GET', `/votes/${entity.path}`),
    enabled: account !== null,
  });
  const own = data?.votes?.[record.id] ?? 0;
  const vote = useMutation({
    mutationFn: (value: number) =>
      request('PUT', `/votes/${entity.path}/${record.id}`, { value: value === own ? 0 : value }),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  const ways = [
    { value: 1, icon: 'up', label: 'Upvote' },
    { value: -1, icon: 'down', label: 'Downvote' },
  ] as const;
  const [up, down] = ways.map(({ value, icon, label }) => (
    <button
      key={value}
      type="button"
      aria-pressed={own === value}
      disabled={vote.isPending}
      className={`btn relative min-h-8 px-2 py-1 ${own === value ? 'btn-primary' : 'btn-quiet'}`}
      onClick={() => {
        if (account) {
          vote.mutate(value);
        } else {
          void navigate('/sign-in');
        }
      }}
    >
      <Icon name={icon} className="size-4" />
      <span className="sr-only">
        {label}: {record.label}
      </span>
    </button>
  ));
  return (
    <div className="border-line inline-flex items-center gap-1 rounded-lg border p-0.5">
      {up}
      <span className="min-w-7 text-center text-sm font-semibold tabular-nums">
        <span className="sr-only">Score </span>
        {Number(record.score ?? 0)}
      </span>
      {down}
    </div>
  );
}
