import { useSession } from '../auth/session';
{{#tool}}
import { {{component}} } from '../{{{file}}}';
{{/tool}}
import { Features } from './Features';
{{#hasInvitations}}
import { Invitations } from './Invitations';
{{/hasInvitations}}
{{#hasHomeParts}}
import { homeParts } from '../modules';
{{/hasHomeParts}}
{{^tool}}
{{#hasSignUp}}
import { Join } from './Join';
{{/hasSignUp}}
{{/tool}}
import { Overview } from './Overview';
{{#tool}}
import { site } from '../site';
{{/tool}}
{{^tool}}
import { Welcome } from './Welcome';
{{/tool}}

{{#tool}}
/** What people come for, and what else can be done. */
{{/tool}}
{{^tool}}
/** What the site is for, and then what it holds. */
{{/tool}}
export function HomePage() {
  const { account } = useSession();
{{#tool}}
  if (!account) {
    return (
      <div className="space-y-16">
        <div>
          <{{component}} />
        </div>
        {site.features.length > 0 && <Features />}
      </div>
    );
  }
  return (
    <Overview>
{{#hasHomeParts}}
      {homeParts.map((Part, index) => (
        <Part key={index} />
      ))}
{{/hasHomeParts}}
      <Invitations />
    </Overview>
  );
{{/tool}}
{{^tool}}
  return (
    <div className="space-y-12">
      {!account && <Welcome />}
{{#hasInvitations}}
      <Overview>
{{#hasHomeParts}}
        {account && homeParts.map((Part, index) => <Part key={index} />)}
{{/hasHomeParts}}
        <Invitations />
      </Overview>
{{/hasInvitations}}
{{^hasInvitations}}
{{#hasHomeParts}}
      <Overview>{account && homeParts.map((Part, index) => <Part key={index} />)}</Overview>
{{/hasHomeParts}}
{{^hasHomeParts}}
      <Overview />
{{/hasHomeParts}}
{{/hasInvitations}}
      {!account && <Features />}
{{#hasSignUp}}
      {!account && <Join />}
{{/hasSignUp}}
    </div>
  );
{{/tool}}
}
