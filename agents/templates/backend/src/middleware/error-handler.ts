import type { NextFunction, Request, Response } from 'express';
import { ZodError } from 'zod';
import { HttpError, conflict, invalid, notFound } from '../errors.js';
import { Prisma } from '../generated/prisma/client.js';
import { logger } from '../logger.js';

interface ConstraintMeta {
  driverAdapterError?: { cause?: { constraint?: { fields?: string[] } } };
}

function fromPrisma(error: Prisma.PrismaClientKnownRequestError): HttpError | null {
  if (error.code === 'P2002') {
    const meta = error.meta as ConstraintMeta | undefined;
    const fields = meta?.driverAdapterError?.cause?.constraint?.fields ?? [];
    const details = fields.map((field) => ({ field, message: 'Is already taken' }));
    return conflict('A record with these values already exists.', details);
  }
  if (error.code === 'P2003')
    return conflict('Other records still refer to this one. Remove them first.');
  if (error.code === 'P2025') return notFound('This record');
  return null;
}

/** Errors of Express' own body parser carry a status and say themselves whether they may be shown. */
function fromParser(error: unknown): HttpError | null {
  const { status, expose, message } = error as {
    status?: number;
    expose?: boolean;
    message?: string;
  };
  if (!status || !expose) return null;
  return new HttpError(status, 'bad_request', message ?? 'The request could not be read.');
}

function toHttpError(error: unknown): HttpError | null {
  if (error instanceof HttpError) return error;
  if (error instanceof ZodError)
    return invalid(
      error.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys'
          ? issue.keys.map((key) => ({ field: key, message: 'Is not a known field' }))
          : [{ field: issue.path.join('.'), message: issue.message }],
      ),
    );
  if (error instanceof Prisma.PrismaClientKnownRequestError) return fromPrisma(error);
  return fromParser(error);
}

export function errorHandler(
  error: unknown,
  request: Request,
  response: Response,
  _next: NextFunction,
) {
  const known = toHttpError(error);
  if (!known) logger.error({ error, url: request.originalUrl }, 'Request failed');
  const {
    status,
    code,
    message,
    details,
  }: Pick<HttpError, 'status' | 'code' | 'message' | 'details'> = known ?? {
    status: 500,
    code: 'internal',
    message: 'Something went wrong on our side. Please try again.',
  };
  response.status(status).json({ error: { code, message, ...(details && { details }) } });
}
