import type { ListPartProps } from '../records/types';
import { Month } from './Month';

/** A list as a calendar, with the search and the filters that were chosen. */
export function CalendarView({ entity, state }: ListPartProps) {
  return <Month entities={[entity]} parameters={state.parameters} />;
}
