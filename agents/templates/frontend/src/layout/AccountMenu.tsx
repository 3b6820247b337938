import { Link, useNavigate } from 'react-router';
import { useSession } from '../auth/session';
{{#hasHeaderParts}}
import { headerParts } from '../modules';
{{/hasHeaderParts}}
import { Avatar } from '../ui/Avatar';
import { Icon } from '../ui/Icon';

export function AccountMenu() {
  const { account, end } = useSession();
  const navigate = useNavigate();
{{#isSignInQuiet}}
  if (!account) {
{{#hasHeaderParts}}
    return <HeaderParts />;
{{/hasHeaderParts}}
{{^hasHeaderParts}}
    return null;
{{/hasHeaderParts}}
  }
{{/isSignInQuiet}}
{{^isSignInQuiet}}
  if (!account) {
    return (
{{#hasSignUp}}
      <div className="flex items-center gap-2">
{{#hasHeaderParts}}
        <HeaderParts />
{{/hasHeaderParts}}
        <Link className="btn btn-quiet" to="/sign-in">
          Sign in
        </Link>
        <Link className="btn btn-primary max-sm:hidden" to="/sign-up">
          Sign up
        </Link>
      </div>
{{/hasSignUp}}
{{^hasSignUp}}
{{#hasHeaderParts}}
      <div className="flex items-center gap-2">
        <HeaderParts />
        <Link className="btn btn-quiet" to="/sign-in">
          Sign in
        </Link>
      </div>
{{/hasHeaderParts}}
{{^hasHeaderParts}}
      <Link className="btn btn-quiet" to="/sign-in">
        Sign in
      </Link>
{{/hasHeaderParts}}
{{/hasSignUp}}
    );
  }
{{/isSignInQuiet}}
  return (
    <div className="flex items-center gap-1">
{{#hasHeaderParts}}
      <HeaderParts />
{{/hasHeaderParts}}
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
{{#hasHeaderParts}}

function HeaderParts() {
  return headerParts.map((Part, index) => <Part key={index} />);
}
{{/hasHeaderParts}}
