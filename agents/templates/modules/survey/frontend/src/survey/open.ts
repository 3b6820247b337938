import type { ApiRecord } from '../records/types';
import { surveys } from './settings';

/** Whether answers are taken today; the server says so again when they are sent. */
export function isOpen(record: ApiRecord): boolean {
  const { closingField, stateField, shutStates } = surveys;
  const day = closingField === null ? null : record[closingField];
  const today = new Date().toISOString().slice(0, 10);
  if (typeof day === 'string' && day < today) {
    return false;
  }
  return stateField === null || !shutStates.includes(String(record[stateField]));
}
