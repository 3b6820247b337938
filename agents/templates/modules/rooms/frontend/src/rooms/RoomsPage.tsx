import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { messageOf, request } from '../api/client';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { useToast } from '../ui/toasts';

interface Room {
  id: number;
  name: string;
  subject: string;
  members: number;
  isMember: boolean;
}

/** Rooms to talk in with everybody who has entered. */
export function RoomsPage() {
  const { data, error } = useQuery({
    queryKey: ['rooms'],
    queryFn: () => request<{ items: Room[] }>('GET', '/rooms'),
  });
  return (
    <>
      <PageHeader icon="people" title="Chat rooms" text="Enter a room and talk with all in it." />
      {error && <Notice>{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton />}
      {data?.items.length === 0 && (
        <EmptyState icon="chat" title="No rooms yet" text="Open the first one." />
      )}
      {data && (
        <div className="space-y-6">
          <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
            {data.items.map((room) => (
              <RoomCard key={room.id} room={room} />
            ))}
          </ul>
          <NewRoom />
        </div>
      )}
    </>
  );
}

function RoomCard({ room }: { room: Room }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const showToast = useToast();
  const change = useMutation({
    mutationFn: (method: 'PUT' | 'DELETE') => request(method, `/rooms/${room.id}/membership`),
    onSuccess: async (_answer, method) => {
      await client.invalidateQueries();
      if (method === 'PUT') {
        await navigate(`/messages/${room.id}`);
      }
    },
    onError: (error) => {
      showToast(messageOf(error), 'problem');
    },
  });
  return (
    <li className="card edge flex flex-col gap-3 p-5">
      <h2 className="font-semibold">{room.name}</h2>
      <p className="text-muted text-sm">{room.subject}</p>
      <p className="text-muted mt-auto flex items-center gap-1.5 text-sm">
        <Icon name="people" className="size-4" />
        {room.members} {room.members === 1 ? 'member' : 'members'}
      </p>
      {room.isMember ? (
        <div className="flex gap-2">
          <Link className="btn btn-primary flex-1" to={`/messages/${room.id}`}>
            Open
            <span className="sr-only"> {room.name}</span>
          </Link>
          <Button
            look="quiet"
            busy={change.isPending}
            aria-label={`Leave ${room.name}`}
            onClick={() => {
              change.mutate('DELETE');
            }}
          >
            Leave
          </Button>
        </div>
      ) : (
        <Button
          busy={change.isPending}
          aria-label={`Enter ${room.name}`}
          onClick={() => {
            change.mutate('PUT');
          }}
        >
          Enter
        </Button>
      )}
    </li>
  );
}

function NewRoom() {
  const [name, setName] = useState('');
  const navigate = useNavigate();
  const client = useQueryClient();
  const opening = useMutation({
    mutationFn: () => request<{ id: number }>('POST', '/rooms', { name }),
    onSuccess: async ({ id }) => {
      await client.invalidateQueries();
      await navigate(`/messages/${id}`);
    },
  });
  return (
    <form
      className="card max-w-xl space-y-3 p-5"
      onSubmit={(event) => {
        event.preventDefault();
        opening.mutate();
      }}
    >
      <label htmlFor="room-name" className="block text-sm font-medium">
        Name of a new room
      </label>
      {opening.error && <Notice>{messageOf(opening.error)}</Notice>}
      <div className="flex gap-2">
        <input
          id="room-name"
          name="room"
          required
          maxLength={60}
          className="field flex-1"
          value={name}
          onChange={(event) => {
            setName(event.target.value);
          }}
        />
        <Button look="primary" type="submit" busy={opening.isPending}>
          Open room
        </Button>
      </div>
    </form>
  );
}
