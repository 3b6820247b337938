import { useNavigate } from 'react-router';
import { messageOf } from '../api/client';
import { useSession } from '../auth/session';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/toasts';
import { useFollowing } from './people';

interface FollowButtonProps {
  id: number;
  name: string;
  isFollowed: boolean;
}

/** Follows a person, or no longer; visitors are asked to sign in. */
export function FollowButton({ id, name, isFollowed }: FollowButtonProps) {
  const { account } = useSession();
  const navigate = useNavigate();
  const showToast = useToast();
  const following = useFollowing(id);
  if (account?.id === id) {
    return null;
  }
  return (
    <Button
      look={isFollowed ? 'secondary' : 'primary'}
      busy={following.isPending}
      aria-pressed={isFollowed}
      aria-label={`${isFollowed ? 'Following' : 'Follow'} ${name}`}
      onClick={() => {
        if (!account) {
          void navigate('/sign-in');
          return;
        }
        following.mutate(!isFollowed, {
          onError: (error) => {
            showToast(messageOf(error), 'problem');
          },
        });
      }}
    >
      <Icon name={isFollowed ? 'check' : 'plus'} className="size-4" />
      {isFollowed ? 'Following' : 'Follow'}
    </Button>
  );
}
