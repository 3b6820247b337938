import { SelectFilter } from '../records/SelectFilter';
import type { ListPartProps } from '../records/types';
import { inWords, type Standing } from './deadlines';

const standings: readonly Standing[] = ['late', 'soon'];

/** Narrows a list to what is late, or to what has to be seen to soon. */
export function DeadlineFilter({ entity, state }: ListPartProps) {
  return (
    <SelectFilter label="Deadline" name="standing" state={state}>
      {standings.map((standing) => (
        <option key={standing} value={standing}>
          {inWords(entity.name, standing)}
        </option>
      ))}
    </SelectFilter>
  );
}
