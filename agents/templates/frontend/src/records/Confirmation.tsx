import { Link } from 'react-router';
import { fieldKinds } from '../fields';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { pages } from './addresses';
import { Member } from './Member';
import { isEmpty } from './members';
import { referenceOf } from './reference';
import type { ApiRecord, EntityDefinition } from './types';

/** More than these are no summary. */
const mostFacts = 9;

interface ConfirmationProps {
  entity: EntityDefinition;
  record: ApiRecord;
  /** Whoever sent it has no page of it to go to, so this is all there is. */
  isAlone?: boolean;
  onAgain?: () => void;
}

/** Said once, right after something was booked, ordered or sent: that it arrived, what it was, and what to call it by. */
export function Confirmation({ entity, record, isAlone = false, onAgain }: ConfirmationProps) {
  const label = inSentence(entity.label);
  const facts = [
    ...entity.relations.filter(({ many, actor }) => !many && !actor),
    ...entity.fields.filter(({ kind }) => !fieldKinds[kind].wide),
  ].filter(({ name }) => !isEmpty(record, name));
  const Title = isAlone ? 'h1' : 'p';
  return (
    <section
      role="status"
      aria-label="Confirmation"
      className={`card edge mb-8 p-5 sm:p-8 ${isAlone ? 'mx-auto max-w-3xl' : ''}`}
    >
      <div className="flex items-start gap-4">
        <span className="bg-success-soft text-success grid size-12 shrink-0 place-items-center rounded-full">
          <Icon name="check" className="size-6" />
        </span>
        <div className="min-w-0 space-y-1">
          <Title className={isAlone ? 'text-2xl sm:text-3xl' : 'text-xl font-semibold'}>
            Thank you, your {label} has been received
          </Title>
          <p className="text-muted">
            Its reference is{' '}
            <strong className="text-fg font-mono tracking-wider whitespace-nowrap">
              {referenceOf(entity, record)}
            </strong>
            .
          </p>
        </div>
      </div>
      {isAlone && facts.length > 0 && (
        <dl className="border-line mt-6 grid gap-x-6 gap-y-4 border-t pt-6 text-sm sm:grid-cols-2">
          {facts.slice(0, mostFacts).map(({ name, label: of }) => (
            <div key={name} className="min-w-0 space-y-0.5">
              <dt className="text-muted">{of}</dt>
              <dd className="font-medium break-words">
                <Member entity={entity} record={record} name={name} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {isAlone ? (
        <div className="mt-6 flex flex-wrap gap-2">
          <Link className="btn btn-primary" to="/">
            Back to the first page
          </Link>
          <button type="button" className="btn btn-secondary" onClick={onAgain}>
            Send another
          </button>
        </div>
      ) : (
        <p className="mt-4 text-sm">
          What you sent stands below. You find it again at any time under{' '}
          <Link className="link" to={pages.list(entity)}>
            {entity.plural}
          </Link>
          .
        </p>
      )}
    </section>
  );
}
