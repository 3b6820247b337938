import { Link, useNavigate } from 'react-router';
import { useSession } from '../auth/session';
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';

export function AccountMenu() {
  const { account, end } = useSession();
  const navigate = useNavigate();
  if (!account) {
    return (
{{#hasSignUp}}
      <div className="flex items-center gap-2">
        <Link className="btn btn-quiet" to="/sign-in">
          Sign in
        </Link>
        <Link className="btn btn-primary max-sm:hidden" to="/sign-up">
          Sign up
        </Link>
      </div>
{{/hasSignUp}}
{{^hasSignUp}}
      <Link className="btn btn-quiet" to="/sign-in">
        Sign in
      </Link>
{{/hasSignUp}}
    );
  }
  return (
    <div className="flex items-center gap-1">
      <Link className="btn btn-quiet px-2.5" to="/account">
        <Avatar name={account.name} />
        <span className="sr-only">Your account: </span>
        <span className="max-sm:sr-only max-w-32 truncate">{account.name}</span>
      </Link>
      <button
        type="button"
        aria-label="Log out"
        className="btn btn-quiet px-2.5"
        onClick={() => {
          end();
          void navigate('/');
        }}
      >
        <Icon name="logout" />
      </button>
    </div>
  );
}
