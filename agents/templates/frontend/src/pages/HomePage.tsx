import { useSession } from '../auth/session';
{{#hasInvitations}}
import { Invitations } from './Invitations';
{{/hasInvitations}}
import { Overview } from './Overview';
import { Welcome } from './Welcome';

/** What the site is for, and then what it holds. */
export function HomePage() {
  const { account } = useSession();
  return (
    <>
      {!account && <Welcome />}
{{#hasInvitations}}
      <Invitations />
{{/hasInvitations}}
      <Overview />
    </>
  );
}
