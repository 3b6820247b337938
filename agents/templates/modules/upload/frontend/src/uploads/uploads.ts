import { useQuery } from '@tanstack/react-query';
import { request } from '../api/client';
import { readToken } from '../api/token';

const prefix = '/api/uploads/';

/** A picture, a sound or a film, or any file. */
export type UploadKind = 'image' | 'media' | 'file';

interface Kept {
  address: string;
}

export function isStored(address: string): boolean {
  return address.startsWith(prefix);
}

/** What the file was called when it was sent. */
export function nameOf(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/** Sends a file and gives back the address under which records name it. */
export async function sendFile(file: File, kind: UploadKind): Promise<string> {
  const form = new FormData();
  form.append('file', file);
  return (await request<Kept>('POST', `/uploads?kind=${kind}`, form)).address;
}

const known = new Map<string, Promise<string>>();

/** An address of the browser's own for a file that only those with the token get. */
export function ownAddressOf(address: string): Promise<string> {
  const found = known.get(address) ?? download(address);
  known.set(address, found);
  return found;
}

async function download(address: string): Promise<string> {
  const bytes = await request<Blob>('GET', address.replace(/^\/api/, ''));
  return URL.createObjectURL(bytes);
}

/** Where the browser finds a picture; nothing as long as it is on its way. */
export function useSource(address: string): string | undefined {
  const isFetched = isStored(address) && readToken() !== null;
  const { data } = useQuery({
    queryKey: ['uploads', address],
    queryFn: () => ownAddressOf(address),
    enabled: isFetched,
    staleTime: Infinity,
  });
  return isFetched ? data : address;
}
