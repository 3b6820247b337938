import type { RecordPartProps } from '../records/types';
import { PlacesMark } from './PlacesMark';

/** Before the name of a record in a table. */
export function PlacesLead(part: RecordPartProps) {
  return (
    <span className="mr-2 empty:hidden">
      <PlacesMark {...part} />
    </span>
  );
}
