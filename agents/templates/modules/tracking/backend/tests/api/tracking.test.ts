import { describe, expect, it } from 'vitest';
import { tracked } from '../../src/models/tracking.js';
import { newCode } from '../../src/services/tracking-codes.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { makeTracked } from '../support/tracking.js';

const find = (code: string) =>
  call('get', `/api/tracking?code=${encodeURIComponent(code)}`, nobody);

describe('A code', () => {
  it('is another one every time', () => {
    const codes = new Set(Array.from({ length: 500 }, newCode));
    expect(codes.size).toBe(500);
    for (const code of codes) expect(code).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  });

  it('finds what it was given for, also without its dash and in small letters', async () => {
    const { id, code } = await makeTracked(await signInAdmin());
    const { status, body } = await find(code.toLowerCase().replace('-', ' '));
    expect(status).toBe(200);
    expect(body.record).toMatchObject({ id, [tracked.field]: code });
    expect((await find('AAAA-AAAA')).status).toBe(404);
    expect((await find('')).status).toBe(404);
  });

  it('allows the moves that it is meant for, once', async () => {
    const { code } = await makeTracked(await signInAdmin());
    const { body } = await find(code);
    for (const name of (body.moves as string[]).slice(0, 1)) {
      const move = () => call('post', `/api/tracking/moves/${name}`, nobody, { code });
      const { status, body: after } = await move();
      expect(status).toBe(200);
      expect(after.moves).not.toContain(name);
      expect((await move()).status).toBe(409);
    }
    const { status } = await call('post', '/api/tracking/moves/constructor', nobody, { code });
    expect(status).toBe(404);
  });
});
