import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import type { Account } from '../auth/session';
import { pages } from '../records/addresses';
import { showcase } from '../registry';
import { site } from '../site';
import { Cover } from '../ui/Cover';
import { Icon } from '../ui/Icon';
import { useTitle } from '../ui/useTitle';
import { inSentence } from '../ui/words';

const mostActions = 3;

/** Who is here, what for, and what can be begun at once. */
export function Greeting({ account }: { account: Account }) {
  const title = `Welcome, ${account.name}`;
  useTitle(title);
  const creatable = showcase.filter((entity) => isAmong(account, entity.access.create));
  const today = new Date().toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return (
    <header className="stage rounded-3xl">
      <div className="space-y-3 p-6 sm:p-8 lg:w-3/5 lg:py-10">
        <p className="eyebrow">{today}</p>
        <h1 className="text-3xl break-words sm:text-4xl">{title}</h1>
        <p className="text-muted max-w-xl leading-relaxed">{site.tagline}</p>
        <div className="flex flex-wrap gap-2 pt-2 empty:hidden">
          {creatable.slice(0, mostActions).map((entity, index) => (
            <Link
              key={entity.name}
              className={`btn ${index === 0 ? 'btn-primary' : 'btn-secondary'}`}
              to={pages.create(entity)}
            >
              <Icon name="plus" className="size-4" />
              New {inSentence(entity.label)}
            </Link>
          ))}
        </div>
      </div>
      <div className="plate absolute inset-y-0 right-0 -z-10 hidden w-2/5 [clip-path:ellipse(100%_140%_at_100%_50%)] lg:block">
        <Cover title="" icon={site.icon} className="h-full" />
      </div>
    </header>
  );
}
