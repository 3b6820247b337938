import { Link } from 'react-router';
import { readText } from '../fields/text-values';
import { pages } from '../records/addresses';
import { entityNamed } from '../registry';
import { Badge } from '../ui/Badge';
import { Picture } from '../ui/Picture';
import type { Match } from './matches';

interface MatchCardsProps {
  entity: string;
  matches: readonly Match[];
}

/** What is proposed, each with the reasons. */
export function MatchCards({ entity: name, matches }: MatchCardsProps) {
  const entity = entityNamed(name);
  return (
    <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
      {matches.map(({ record, score, reasons }) => (
        <li key={record.id} className="card rise relative flex flex-col overflow-hidden">
          {entity.cards && (
            <Picture
              address={entity.imageField ? readText(record[entity.imageField]) : ''}
              description={record.label}
              title={record.label}
              icon={entity.icon}
              turn={record.id}
              className="aspect-[5/3]"
            />
          )}
          <div className="flex flex-1 flex-col gap-3 p-5">
            <Badge tone={score >= 70 ? 'success' : 'info'}>{score}% match</Badge>
            <h3 className="font-semibold">
              <Link className="after:absolute after:inset-0" to={pages.record(entity, record.id)}>
                {record.label}
              </Link>
            </h3>
            <p className="text-muted mt-auto text-sm">Because of {reasons.join(' · ')}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
