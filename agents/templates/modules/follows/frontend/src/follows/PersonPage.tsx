{{#hasMessages}}
import { useNavigate, useParams } from 'react-router';
{{/hasMessages}}
{{^hasMessages}}
import { useParams } from 'react-router';
{{/hasMessages}}
import { messageOf } from '../api/client';
{{#hasMessages}}
import { useSession } from '../auth/session';
import { useStart } from '../messages/conversations';
{{/hasMessages}}
import { Avatar } from '../ui/Avatar';
{{#hasMessages}}
import { Button } from '../ui/Button';
{{/hasMessages}}
import { dayInWords } from '../ui/dates';
import { EmptyState } from '../ui/EmptyState';
{{#hasMessages}}
import { Icon } from '../ui/Icon';
{{/hasMessages}}
import { Notice } from '../ui/Notice';
import { PageHeader } from '../ui/PageHeader';
import { Skeleton } from '../ui/Skeleton';
import { FollowButton } from './FollowButton';
import { MadeList } from './MadeList';
import { usePerson } from './people';

/** A person as everybody sees them: name, followers and what they made. */
export function PersonPage() {
  const { id = '' } = useParams();
  const { data: person, error } = usePerson(id);
  if (error) {
    return <Notice>{messageOf(error)}</Notice>;
  }
  if (!person) {
    return <Skeleton />;
  }
  const facts = [
    { label: 'Followers', value: person.followers },
    { label: 'Following', value: person.following },
    { label: 'Joined', value: dayInWords(new Date(person.joined)) },
  ];
  return (
    <>
      <PageHeader
        title={person.name}
        above={<Avatar name={person.name} large />}
{{#hasMessages}}
        actions={
          <>
            <FollowButton id={person.id} name={person.name} isFollowed={person.isFollowed} />
            <WriteButton id={person.id} />
          </>
        }
{{/hasMessages}}
{{^hasMessages}}
        actions={<FollowButton id={person.id} name={person.name} isFollowed={person.isFollowed} />}
{{/hasMessages}}
      />
      <dl className="card edge mb-6 grid grid-cols-3 gap-4 p-5 text-center">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt className="text-muted text-sm">{label}</dt>
            <dd className="text-lg font-bold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {person.items.length > 0 ? (
        <MadeList items={person.items} />
      ) : (
        <EmptyState
          icon="user"
          title="Nothing here yet"
          text="It appears here once there is any."
        />
      )}
    </>
  );
}
{{#hasMessages}}

function WriteButton({ id }: { id: number }) {
  const { account } = useSession();
  const navigate = useNavigate();
  const start = useStart();
  if (!account || account.id === id) {
    return null;
  }
  return (
    <Button
      busy={start.isPending}
      onClick={() => {
        start.mutate(
          { personId: id },
          { onSuccess: (made) => void navigate(`/messages/${made.id}`) },
        );
      }}
    >
      <Icon name="chat" className="size-4" />
      Message
    </Button>
  );
}
{{/hasMessages}}
