import type { EntityDefinition } from './types';

/** Where an entity is worked on. */
export const pages = {
  list: (entity: EntityDefinition) => `/manage/${entity.path}`,
  record: (entity: EntityDefinition, id: number | string) => `/manage/${entity.path}/${id}`,
  create: (entity: EntityDefinition) => `/manage/${entity.path}/new`,
  edit: (entity: EntityDefinition, id: number | string) => `/manage/${entity.path}/${id}/edit`,
};

/** Where readers meet it. */
export const publicPages = {
  list: (entity: EntityDefinition) => `/${entity.path}`,
  record: (entity: EntityDefinition, id: number) => `/${entity.path}/${id}`,
};
