import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { entityNamed } from '../registry';
import { PageHeader } from '../ui/PageHeader';
import { timelines } from './settings';
import { Timeline } from './Timeline';

/** Everything with a date that the account may see, along time. */
export function TimelinePage() {
  const { account } = useSession();
  const entities = Object.keys(timelines)
    .map(entityNamed)
    .filter(({ access }) => isAmong(account, access.read));
  return (
    <>
      <PageHeader icon="clock" title="Timeline" text="What happened when, the latest first." />
      <Timeline entities={entities} parameters={{}} />
    </>
  );
}
