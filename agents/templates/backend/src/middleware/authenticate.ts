import type { NextFunction, Request, Response } from 'express';
import { unauthenticated } from '../errors.js';
import { accountOf, type Account } from '../services/accounts.js';
import { verifyToken } from '../services/tokens.js';

declare global {
  namespace Express {
    interface Request {
      /** The signed-in account; null for visitors. */
      account: Account | null;
    }
  }
}

/** Reads the bearer token. A missing one makes a visitor, a wrong one is refused. */
export async function authenticate(request: Request, _response: Response, next: NextFunction) {
  request.account = null;
  const header = request.headers.authorization;
  if (header !== undefined) {
    const [scheme, token] = header.split(' ');
    if (scheme !== 'Bearer' || !token) throw unauthenticated();
    request.account = await accountOf(verifyToken(token));
  }
  next();
}

/** The account behind a request that only signed-in people may make. */
export function signedIn(request: Request): Account {
  if (!request.account) throw unauthenticated();
  return request.account;
}
