import type { Row } from '../database.js';
import { forbidden, unauthenticated, type HttpError } from '../errors.js';
import { resourceNamed } from '../models/index.js';
import type { Principals, ResourceDefinition } from '../models/resource.js';
import type { Account } from './accounts.js';
import { ownerOf } from './owners.js';

/** All records, only those that the account owns, or none. */
export type Reach = 'all' | 'owned' | 'none';

export function reach(principals: Principals, account: Account | null): Reach {
  if (account?.role === 'admin' || principals.includes('visitor')) return 'all';
  if (!account) return 'none';
  if (principals.includes('user') || principals.includes(account.role)) return 'all';
  return principals.includes('owner') ? 'owned' : 'none';
}

/** 401 for visitors, who may mend it by signing in; 403 for everybody else. */
export function refusal(account: Account | null): HttpError {
  return account ? forbidden() : unauthenticated();
}

/** Database condition that only the account's own records meet. */
export function ownedBy(resource: ResourceDefinition, account: Account): object {
  const path = resource.owner ?? [];
  return path.length === 0
    ? { id: -1 }
    : (path.reduceRight<unknown>((inner, step) => ({ [step]: inner }), account.id) as object);
}

function isOwner(resource: ResourceDefinition, row: Row, account: Account | null): boolean {
  return account !== null && ownerOf(resource, row) === account.id;
}

export function mayTouch(
  resource: ResourceDefinition,
  principals: Principals,
  row: Row,
  account: Account | null,
): boolean {
  const level = reach(principals, account);
  return level === 'all' || (level === 'owned' && isOwner(resource, row, account));
}

/** Records in a state that is not for everybody are seen by their owners and by those who look after them. */
function inState(resource: ResourceDefinition, account: Account | null): object {
  const { visibility } = resource;
  if (!visibility || reach(visibility.keepers, account) === 'all') return {};
  const shown = { [visibility.field]: { in: visibility.states } };
  return account && resource.owner ? { OR: [shown, ownedBy(resource, account)] } : shown;
}

/** What stands in a record is seen by those who see that record. */
function shownTo(resource: ResourceDefinition, account: Account | null): object {
  const { within } = resource;
  const target = within === undefined ? undefined : resource.relations[within]?.target;
  if (within === undefined || target === undefined) return inState(resource, account);
  return { ...inState(resource, account), [within]: shownTo(resourceNamed(target), account) };
}

/** Condition for the records that the account may see; refuses when it may see none at all. */
export function readable(resource: ResourceDefinition, account: Account | null): object {
  const level = reach(resource.access.read, account);
  if (level === 'all') return shownTo(resource, account);
  if (level === 'owned' && account) return ownedBy(resource, account);
  throw refusal(account);
}

/** Somebody with a profile role who has no profile yet may make it. */
export function mayCreate(resource: ResourceDefinition, account: Account | null): boolean {
  if (reach(resource.access.create, account) !== 'none') return true;
  return account !== null && resource.profileOf === account.role && account.profileId === null;
}
