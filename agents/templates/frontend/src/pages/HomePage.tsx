import { useSession } from '../auth/session';
import { Overview } from './Overview';
import { Welcome } from './Welcome';

/** What the site is for, and then what it holds. */
export function HomePage() {
  const { account } = useSession();
  return (
    <>
      {!account && <Welcome />}
      <Overview />
    </>
  );
}
