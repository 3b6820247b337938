import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { messageOf, request } from '../api/client';
import type { Account } from '../auth/session';
import { useListState } from '../records/listState';
import type { Page } from '../records/types';
import { roles } from '../site';
import { Avatar } from '../ui/Avatar';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Pagination } from '../ui/Pagination';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';

/** Where admins say who may do what. */
export function PeoplePage() {
  const state = useListState();
  const page = state.get('page') || '1';
  const { data, error } = useQuery({
    queryKey: ['users', 'list', page],
    queryFn: () => request<Page<Account>>('GET', `/users?page=${page}`),
  });
  return (
    <>
      <PageHeader
        icon="people"
        title="People"
        text="Everybody with an account, and what they may do here."
      />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data && (
        <>
          <ul className="card divide-line divide-y">
            {data.items.map((person) => (
              <Person key={person.id} person={person} />
            ))}
          </ul>
          <Pagination
            {...data}
            onPage={(next) => {
              state.set('page', String(next));
            }}
          />
        </>
      )}
    </>
  );
}

function Person({ person }: { person: Account }) {
  const client = useQueryClient();
  const showToast = useToast();
  const change = useMutation({
    mutationFn: (role: string) => request('PATCH', `/users/${person.id}`, { role }),
    onSuccess: () => {
      showToast(`Changed what ${person.name} may do`);
    },
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3">
      <Avatar name={person.name} />
      <div className="min-w-0 flex-1 text-sm">
        <p className="font-semibold">{person.name}</p>
        <p className="text-muted truncate">{person.email}</p>
      </div>
      <select
        aria-label={`Role of ${person.name}`}
        className="field w-auto"
        value={person.role}
        disabled={change.isPending}
        onChange={(event) => {
          change.mutate(event.target.value);
        }}
      >
        {roles.map((role) => (
          <option key={role.name} value={role.name}>
            {role.label}
          </option>
        ))}
      </select>
    </li>
  );
}
