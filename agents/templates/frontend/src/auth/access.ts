import type { Principal } from '../records/types';
import type { Account } from './session';

/** Whether an account belongs to one of the principals. What it may do with one record, the record itself says. */
export function isAmong(account: Account | null, principals: readonly Principal[]): boolean {
{{#hasKept}}
  if (principals.includes('nobody')) {
    return false;
  }
{{/hasKept}}
  if (account?.role === 'admin') {
    return true;
  }
  return principals.some((principal) => {
    if (principal === 'visitor') {
      return true;
    }
    return (
      account !== null &&
      (principal === 'user' || principal === 'owner' || principal === account.role)
    );
  });
}
