import { useState } from 'react';
import { Link } from 'react-router';
import type { RecordPartProps } from '../records/types';
import { Icon } from '../ui/Icon';
import { inSentence } from '../ui/words';
import { SeatChoice } from './SeatChoice';
import { seating } from './settings';

/** On the page of what takes place: its plan, from which a booking begins. */
export function SeatPanel({ record }: RecordPartProps) {
  const [value, setValue] = useState('');
  const query = new URLSearchParams({ [seating.key]: String(record.id), [seating.field]: value });
  return (
    <section aria-labelledby="seat-plan" className="card max-w-2xl space-y-5 p-4 sm:p-6">
      <h2 id="seat-plan" className="text-lg font-semibold">
        {seating.title}
      </h2>
      <SeatChoice event={String(record.id)} value={value} onChange={setValue} />
      <Link className="btn btn-primary" to={`${seating.bookings}/new?${query}`}>
        <Icon name="check" className="size-4" />
        {value === '' ? `New ${inSentence(seating.bookingLabel)}` : `Go on with ${value}`}
      </Link>
    </section>
  );
}
