import { z } from 'zod';
import { HttpError, notFound } from '../errors.js';
import { imports } from '../models/imports.js';
import { resourceNamed } from '../models/index.js';
import { mayCreate, refusal } from './access.js';
import type { Account } from './accounts.js';
import { create } from './resource-service.js';

const MOST = 1000;

const batch = z.strictObject({
  rows: z.array(z.unknown()).min(1, 'Holds no rows').max(MOST, `Holds more than ${MOST} rows`),
});

interface RowError {
  /** Position among the rows that were sent, from 0. */
  row: number;
  message: string;
}

/** What was wrong with a row, in words; anything that is not the row's fault goes on. */
function wordsFor(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
  if (error instanceof HttpError)
    return (
      error.details?.map(({ field, message }) => `${field}: ${message}`).join('; ') ?? error.message
    );
  throw error;
}

/** Makes a record of every row that is right, as if each were entered by hand, and says what is wrong with the rest. */
export async function importRows(path: string, body: unknown, account: Account | null) {
  const name = imports[path];
  if (name === undefined) throw notFound('This import');
  const resource = resourceNamed(name);
  if (!mayCreate(resource, account)) throw refusal(account);
  const errors: RowError[] = [];
  const { rows } = batch.parse(body);
  for (const [row, values] of rows.entries()) {
    try {
      await create(resource, values, account);
    } catch (error) {
      errors.push({ row, message: wordsFor(error) });
    }
  }
  return { made: rows.length - errors.length, errors };
}
