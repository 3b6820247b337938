import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { messageOf, request } from '../api/client';
import { useSession } from '../auth/session';
import type { Page } from '../records/types';
import { Avatar } from '../ui/Avatar';
import { useToast } from '../ui/toasts';
import { useStart } from './conversations';

interface Person {
  id: number;
  name: string;
}

/** Finds somebody to write to by name. */
export function NewConversation() {
  const [search, setSearch] = useState('');
  const { account } = useSession();
  const navigate = useNavigate();
  const showToast = useToast();
  const start = useStart();
  const { data } = useQuery({
    queryKey: ['users', 'search', search],
    queryFn: () =>
      request<Page<Person>>('GET', `/users?${new URLSearchParams({ q: search, pageSize: '8' })}`),
    placeholderData: keepPreviousData,
  });
  const people = data?.items.filter(({ id }) => id !== account?.id) ?? [];
  return (
    <section className="card space-y-4 p-5 sm:p-6" aria-labelledby="new-conversation">
      <h2 id="new-conversation" className="text-lg font-semibold">
        Write to somebody
      </h2>
      <input
        type="search"
        aria-label="Find a person"
        placeholder="Find a person by name"
        className="field"
        value={search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <ul className="space-y-1">
        {people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              disabled={start.isPending}
              className="btn btn-quiet w-full justify-start"
              onClick={() => {
                start.mutate(
                  { personId: person.id },
                  {
                    onSuccess: ({ id }) => void navigate(`/messages/${id}`),
                    onError: (error) => {
                      showToast(messageOf(error), 'problem');
                    },
                  },
                );
              }}
            >
              <Avatar name={person.name} />
              {person.name}
            </button>
          </li>
        ))}
      </ul>
      {data && people.length === 0 && <p className="text-muted text-sm">Nobody is called so.</p>}
    </section>
  );
}
