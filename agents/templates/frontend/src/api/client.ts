import { readToken } from './token';

interface ErrorDetail {
  field: string;
  message: string;
}

interface ErrorBody {
  error?: { message?: string; details?: ErrorDetail[] };
}

/** What the server refused, in words for people. `status` is 0 when it could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly details: readonly ErrorDetail[];

  constructor(status: number, message: string, details: readonly ErrorDetail[] = []) {
    super(message);
    this.status = status;
    this.details = details;
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function readError(response: Response): Promise<ApiError> {
  const body = (await response.json().catch(() => ({}))) as ErrorBody;
  const message = body.error?.message ?? `The server answered with status ${response.status}.`;
  return new ApiError(response.status, message, body.error?.details);
}

{{#hasUploads}}
/**
 * Calls the API as the signed-in account, if there is one. Throws an ApiError unless the call succeeds. A form is sent
 * as it is, and a file comes back as a Blob.
 */
{{/hasUploads}}
{{^hasUploads}}
/** Calls the API as the signed-in account, if there is one. Throws an ApiError unless the call succeeds. */
{{/hasUploads}}
export async function request<Answer>(
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const headers = new Headers({ Accept: 'application/json' });
  const token = readToken();
  if (token) {
    headers.set('Authorization', `Bearer ${token}`);
  }
{{#hasUploads}}
  const isForm = body instanceof FormData;
  if (body !== undefined && !isForm) {
    headers.set('Content-Type', 'application/json');
  }
{{/hasUploads}}
{{^hasUploads}}
  if (body !== undefined) {
    headers.set('Content-Type', 'application/json');
  }
{{/hasUploads}}
  const response = await fetch(`/api${path}`, {
    method,
    headers,
{{#hasUploads}}
    body: isForm ? body : body === undefined ? null : JSON.stringify(body),
{{/hasUploads}}
{{^hasUploads}}
    body: body === undefined ? null : JSON.stringify(body),
{{/hasUploads}}
  }).catch(() => {
    throw new ApiError(0, 'The server cannot be reached. Check your connection and try again.');
  });
  if (!response.ok) {
    throw await readError(response);
  }
{{#hasUploads}}
  if (!/json/.test(response.headers.get('Content-Type') ?? 'json')) {
    return (await response.blob()) as Answer;
  }
{{/hasUploads}}
  return (response.status === 204 ? undefined : await response.json()) as Answer;
}

/** What to tell a person about something that went wrong. */
export function messageOf(error: unknown): string {
  return error instanceof ApiError ? error.message : 'Something went wrong. Please try again.';
}
