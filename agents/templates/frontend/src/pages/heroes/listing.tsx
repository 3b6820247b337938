import { Link } from 'react-router';
import { pages } from '../records/addresses';
import { hero } from '../registry';
import { dayInWords } from '../ui/dates';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { useHeroRecords } from './heroRecords';

const count = 5;

/** The newest of what the site holds. */
export function HeroArt() {
  const records = useHeroRecords(count, '-createdAt');
  return (
    <div className="card overflow-hidden">
      <h2 className="border-line flex items-center gap-2.5 border-b px-6 py-4 text-lg">
        <Icon name={hero.entity.icon} className="text-link size-5" />
        New {inSentence(hero.entity.plural)}
      </h2>
      <ol className="divide-line divide-y">
        {records.map((record) => (
          <li key={record.id} className="group relative flex items-baseline gap-4 px-6 py-4">
            <Link
              className="min-w-0 flex-1 font-medium underline-offset-4 group-hover:underline after:absolute after:inset-0"
              to={pages.record(hero.entity, record.id)}
            >
              {record.label}
            </Link>
            <time className="text-muted shrink-0 text-sm" dateTime={record.createdAt}>
              {dayInWords(new Date(record.createdAt))}
            </time>
          </li>
        ))}
      </ol>
    </div>
  );
}
