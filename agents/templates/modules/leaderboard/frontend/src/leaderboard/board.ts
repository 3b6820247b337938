import type { ComponentType } from 'react';
import type { Principal } from '../records/types';

/** One ranking. */
export interface Board {
  /** As it stands in addresses. */
  name: string;
  title: string;
  /** The entity whose records count. */
  entity: string;
  /** Its number that they are ranked by; empty: how many there are. */
  field: string;
  /** Who is ranked, in the singular. */
  of: string;
  access: readonly Principal[];
  Ranking: ComponentType<{ board: Board }>;
}
