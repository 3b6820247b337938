import { Link } from 'react-router';
import { Icon } from '../ui/Icon';
import { countInWords, lastInWords, useDueLists } from './due';

const mostShown = 3;

/** What is due, on the first page. */
export function DueHome() {
  const lists = useDueLists().filter(({ items }) => items.length > 0);
  return lists.map((list) => (
    <section key={list.id} className="card edge p-5 sm:p-6" aria-label={countInWords(list)}>
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 className="flex items-center gap-2 text-lg font-semibold">
          <Icon name="clock" className="size-5" />
          {countInWords(list)}
        </h2>
        <Link className="link text-sm" to="/due">
          See all that is due
        </Link>
      </div>
      <ul className="divide-line mt-3 divide-y">
        {list.items.slice(0, mostShown).map((item) => (
          <li key={item.id} className="flex flex-wrap items-baseline justify-between gap-x-6 py-2">
            <Link className="link" to={`${list.path}/${item.id}`}>
              {item.label}
            </Link>
            <span className="text-muted text-sm">{lastInWords(list, item)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
