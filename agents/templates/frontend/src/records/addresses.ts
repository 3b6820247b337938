import type { EntityDefinition } from './types';

/** Where the pages of an entity are found. */
export const pages = {
  list: (entity: EntityDefinition) => `/${entity.path}`,
  record: (entity: EntityDefinition, id: number | string) => `/${entity.path}/${id}`,
  create: (entity: EntityDefinition) => `/${entity.path}/new`,
  edit: (entity: EntityDefinition, id: number | string) => `/${entity.path}/${id}/edit`,
};
