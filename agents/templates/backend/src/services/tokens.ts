import jwt, { type JwtPayload } from 'jsonwebtoken';
import { config } from '../config.js';
import { unauthenticated } from '../errors.js';

const algorithm = 'HS256';

export function issueToken(userId: number): string {
  return jwt.sign({}, config.JWT_SECRET, {
    algorithm,
    subject: String(userId),
    expiresIn: '12h',
  });
}

/** The user id of a valid token; anything else counts as not signed in. */
export function verifyToken(token: string): number {
  try {
    const payload = jwt.verify(token, config.JWT_SECRET, { algorithms: [algorithm] });
    return Number((payload as JwtPayload).sub);
  } catch {
    throw unauthenticated();
  }
}
