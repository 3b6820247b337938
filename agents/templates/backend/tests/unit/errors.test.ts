import type { Request, Response } from 'express';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { Prisma } from '../../src/generated/prisma/client.js';
import { logger } from '../../src/logger.js';
import { errorHandler } from '../../src/middleware/error-handler.js';

/** Status and body with which an error is answered. */
function answerTo(error: unknown) {
  const json = vi.fn<(body: unknown) => void>();
  const status = vi.fn<(code: number) => object>(() => ({ json }));
  errorHandler(error, {} as Request, { status } as unknown as Response, () => undefined);
  return { status: status.mock.lastCall?.[0], body: json.mock.lastCall?.[0] };
}

function fromDatabase(code: string, meta?: Record<string, unknown>) {
  return new Prisma.PrismaClientKnownRequestError('no', { code, clientVersion: '7', meta });
}

describe('Errors', () => {
  it('of the database are told in words', () => {
    const constraint = { fields: ['email'] };
    const taken = fromDatabase('P2002', { driverAdapterError: { cause: { constraint } } });
    expect(answerTo(taken)).toMatchObject({
      status: 409,
      body: { error: { details: [{ field: 'email', message: 'Is already taken' }] } },
    });
    expect(answerTo(fromDatabase('P2003')).status).toBe(409);
    expect(answerTo(fromDatabase('P2025')).status).toBe(404);
  });

  it('in a request name the fields', () => {
    const { error } = z
      .strictObject({ size: z.number('Must be a number') })
      .safeParse({ size: 'x', more: 1 });
    expect(answerTo(error)).toMatchObject({
      status: 400,
      body: {
        error: {
          details: [
            { field: 'size', message: 'Must be a number' },
            { field: 'more', message: 'Is not a known field' },
          ],
        },
      },
    });
  });

  it('of the body parser are passed on when they may be shown', () => {
    const tooLarge = { status: 413, expose: true, message: 'request entity too large' };
    expect(answerTo(tooLarge)).toMatchObject({
      status: 413,
      body: { error: { message: tooLarge.message } },
    });
  });

  it('that nobody expected are logged and not shown', () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const answer = answerTo(new Error('the password is swordfish'));
    expect(answer.status).toBe(500);
    expect(JSON.stringify(answer.body)).not.toContain('swordfish');
    expect(logged).toHaveBeenCalledOnce();
  });
});
