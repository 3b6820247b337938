import { rateLimit } from 'express-rate-limit';
import { config } from '../config.js';
import { HttpError } from '../errors.js';

const limiter = (limit: number) =>
  rateLimit({
    windowMs: 60_000,
    limit,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: () => config.RATE_LIMIT === 'off',
    handler: () => {
      throw new HttpError(429, 'rate_limited', 'Too many requests. Please wait a minute.');
    },
  });

/** For everything under /api. */
export const apiLimit = limiter(600);
/** For sign-up and login, so that passwords cannot be guessed in bulk. */
export const authLimit = limiter(20);
