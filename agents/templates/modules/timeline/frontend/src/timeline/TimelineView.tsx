import type { ListPartProps } from '../records/types';
import { Timeline } from './Timeline';

/** A list along time, with the search and the filters that were chosen. */
export function TimelineView({ entity, state }: ListPartProps) {
  return <Timeline entities={[entity]} parameters={state.parameters} />;
}
