{{#hasMenuMarks}}
import type { ComponentType } from 'react';
{{/hasMenuMarks}}
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
import type { Principal } from '../records/types';
import { pageEntities } from '../registry';
import { extraEntries } from '../site';
import type { IconName } from '../ui/Icon';

export interface MenuEntry {
  to: string;
  label: string;
  icon: IconName;
  access: readonly Principal[];
{{#hasMenuMarks}}
  /** Stands beside the label. */
  Mark?: ComponentType;
{{/hasMenuMarks}}
}

const home: MenuEntry = { to: '/', label: 'Home', icon: 'home', access: ['visitor'] };

/** Where the signed-in account, or a visitor, can go. */
export function useMenu(): MenuEntry[] {
  const { account } = useSession();
  const entityEntries = pageEntities.map((entity) => ({
    to: pages.list(entity),
    label: entity.plural,
    icon: entity.icon,
    access: entity.access.read,
  }));
  return [home, ...entityEntries, ...extraEntries].filter(({ access }) => isAmong(account, access));
}
