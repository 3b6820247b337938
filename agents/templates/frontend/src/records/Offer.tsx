import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
{{#hasPlaces}}
import { useIsFull } from '../places/places';
{{/hasPlaces}}
import { entityNamed } from '../registry';
import { pages } from './addresses';
import { Member } from './Member';
import { isEmpty } from './members';
import type { ApiRecord, EntityDefinition, OfferDefinition } from './types';

interface OfferProps {
  entity: EntityDefinition;
  record: ApiRecord;
  offer: OfferDefinition;
  /** What else can be done with it, beside the way to take it. */
  children?: ReactNode;
}

/** What a record costs, and the way to take it. Visitors are asked to sign in on that way. */
export function Offer({ entity, record, offer, children }: OfferProps) {
  const { account } = useSession();
  const taken = entityNamed(offer.entity);
{{#hasPlaces}}
  const isFull = useIsFull(taken.name, entity.name, record.id);
  const mayTake = !isFull && (!account || isAmong(account, taken.access.create));
{{/hasPlaces}}
{{^hasPlaces}}
  const mayTake = !account || isAmong(account, taken.access.create);
{{/hasPlaces}}
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 empty:hidden">
      {offer.price && !isEmpty(record, offer.price) && (
        <p>
          <span className="text-2xl font-bold">
            <Member entity={entity} record={record} name={offer.price} />
          </span>
          {offer.unit && <span className="text-muted text-sm"> / {offer.unit}</span>}
        </p>
      )}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-2 empty:hidden">
        {children}
        {mayTake && (
          <Link
            className="btn btn-primary relative"
            to={`${pages.create(taken)}?${offer.key}=${record.id}`}
          >
            {taken.beginning}
            <span className="sr-only">: {record.label}</span>
          </Link>
        )}
      </div>
    </div>
  );
}
