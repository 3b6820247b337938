import { entriesOf } from './entries';
import type { EntityDefinition } from './types';

/** Where the pages of an entity are found. */
export const pages = {
  list: (entity: EntityDefinition) => `/${entity.path}`,
{{#hasCompare}}
  compare: (entity: EntityDefinition) => `/${entity.path}/compare`,
{{/hasCompare}}
  record: (entity: EntityDefinition, id: number) => {
    const entry = entriesOf(entity.name).find((one) => one.id === id);
    return `/${entity.path}/${entry?.slug ?? id}`;
  },
};
