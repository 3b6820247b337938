{{#hasMenuMarks}}
import type { ComponentType } from 'react';
{{/hasMenuMarks}}
import { isAmong } from '../auth/access';
import { useSession } from '../auth/session';
import { pages } from '../records/addresses';
{{#hasSenders}}
import type { EntityDefinition, Principal } from '../records/types';
{{/hasSenders}}
{{^hasSenders}}
import type { Principal } from '../records/types';
{{/hasSenders}}
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

{{#hasSenders}}
function writing(entity: EntityDefinition, label: string): MenuEntry {
  return { to: pages.create(entity), label, icon: entity.icon, access: entity.access.create };
}

{{/hasSenders}}
/** Where the signed-in account, or a visitor, can go. */
export function useMenu(): MenuEntry[] {
  const { account } = useSession();
  const entityEntries = pageEntities.map((entity) => ({
    to: pages.list(entity),
    label: entity.plural,
    icon: entity.icon,
    access: entity.access.read,
  }));
{{#hasSenders}}
  // Who may write what only others read has no list to start from.
  const writtenEntries = pageEntities.flatMap((entity) =>
    entity.entry && isAmong(account, entity.access.create) && !isAmong(account, entity.access.read)
      ? [writing(entity, entity.entry)]
      : [],
  );
  const entries = [home, ...writtenEntries, ...entityEntries, ...extraEntries];
  return entries.filter(({ access }) => isAmong(account, access));
{{/hasSenders}}
{{^hasSenders}}
  return [home, ...entityEntries, ...extraEntries].filter(({ access }) => isAmong(account, access));
{{/hasSenders}}
}
