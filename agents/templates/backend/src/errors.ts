export interface FieldError {
  field: string;
  message: string;
}

/** A failure that is the caller's to mend; everything else becomes a 500 without details. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly details?: FieldError[],
  ) {
    super(message);
  }
}

export const invalid = (details: FieldError[]) =>
  new HttpError(400, 'validation', 'Some of the values are not valid.', details);

export const unauthenticated = () => new HttpError(401, 'unauthenticated', 'Please sign in first.');

export const forbidden = () => new HttpError(403, 'forbidden', 'You are not allowed to do this.');

export const notFound = (what = 'This page') =>
  new HttpError(404, 'not_found', `${what} does not exist.`);

export const conflict = (message: string, details?: FieldError[]) =>
  new HttpError(409, 'conflict', message, details);
