import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { config } from '../../src/config.js';
import { call, nobody } from '../support/api.js';

beforeAll(() => {
  config.RATE_LIMIT = 'on';
});
afterAll(() => {
  config.RATE_LIMIT = 'off';
});

describe('Guessing a password', () => {
  it('ends after twenty tries in a minute', async () => {
    const guess = { email: 'admin@example.com', password: 'is it this one?' };
    const tries: number[] = [];
    for (let i = 0; i < 21; i += 1)
      tries.push((await call('post', '/api/auth/login', nobody, guess)).status);
    expect(tries.slice(0, 20)).toEqual(Array(20).fill(401));
    expect(tries[20]).toBe(429);
  });
});
