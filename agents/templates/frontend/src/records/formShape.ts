import { useSession } from '../auth/session';
import type { FormShape } from './form';
import type { EntityDefinition } from './types';

/**
 * The part of an entity that the signed-in account fills in. Somebody who makes a record on behalf of another person,
 * such as staff for a customer, also chooses that person.
 */
export function useFormShape(entity: EntityDefinition, purpose: 'create' | 'edit'): FormShape {
  const { account } = useSession();
  const isChosen = (actor: string) =>
    purpose === 'create' && actor !== 'user' && actor !== account?.role;
  return {
    fields: entity.fields.filter((field) => !entity.readOnly?.includes(field.name)),
    relations: entity.relations.filter(({ actor }) => !actor || isChosen(actor)),
  };
}
