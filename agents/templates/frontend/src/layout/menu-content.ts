{{#hasMenuMarks}}
import type { ComponentType } from 'react';
{{/hasMenuMarks}}
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages, publicPages } from '../records/addresses';
import type { Principal } from '../records/types';
import { pageEntities, publicEntities } from '../registry';
import { extraEntries, manageEntries } from '../site';
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

/** Where readers can go; those who look after the site also find the way to its other side. */
export function useMenu(): MenuEntry[] {
  const { account } = useSession();
  const entityEntries = publicEntities.map((entity) => ({
    to: publicPages.list(entity),
    label: entity.menuLabel ?? entity.plural,
    icon: entity.icon,
    access: entity.access.read,
  }));
  return [...entityEntries, ...extraEntries].filter(({ access }) => isAmong(account, access));
}

const overview: MenuEntry = { to: '/manage', label: 'Overview', icon: 'home', access: ['user'] };

/** What those who look after the site can work on. */
export function useManageMenu(): MenuEntry[] {
  const { account } = useSession();
  const entityEntries = pageEntities.map((entity) => ({
    to: pages.list(entity),
    label: entity.plural,
    icon: entity.icon,
    access: entity.access.read,
  }));
  return [overview, ...entityEntries, ...manageEntries].filter(({ access }) =>
    isAmong(account, access),
  );
}
