import { useSession } from '../auth/session';
import { Features } from './Features';
{{#hasInvitations}}
import { Invitations } from './Invitations';
{{/hasInvitations}}
{{#hasHomeParts}}
import { homeParts } from '../modules';
{{/hasHomeParts}}
import { Overview } from './Overview';
import { Welcome } from './Welcome';

/** What the site is for, and then what it holds. */
export function HomePage() {
  const { account } = useSession();
  return (
    <div className="space-y-12">
      {!account && <Welcome />}
{{#hasInvitations}}
      <Overview>
        <Invitations />
      </Overview>
{{/hasInvitations}}
{{^hasInvitations}}
      <Overview />
{{/hasInvitations}}
{{#hasHomeParts}}
      {account && homeParts.map((Part, index) => <Part key={index} />)}
{{/hasHomeParts}}
      {!account && <Features />}
    </div>
  );
}
