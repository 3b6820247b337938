import { readToken } from '../api/token';
import { isStored, ownAddressOf } from '../uploads/uploads';

/** Where the browser finds a file; one that lies here may be for those who are signed in only. */
export async function sourceOf(address: string): Promise<string> {
  return isStored(address) && readToken() !== null ? await ownAddressOf(address) : address;
}
