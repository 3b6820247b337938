import { describe, expect, it, vi } from 'vitest';
import { stubApi } from '../test/render';
import { ApiError, messageOf, request } from './client';
import { storeToken } from './token';

describe('request', () => {
  it('sends the token of the signed-in account', async () => {
    const fetchSpy = vi.fn(() => Promise.resolve(Response.json({ ok: true })));
    vi.stubGlobal('fetch', fetchSpy);
    storeToken('secret-token');
    await request('GET', '/health');
    const [, options] = fetchSpy.mock.calls[0] as unknown as [string, { headers: Headers }];
    expect(options.headers.get('Authorization')).toBe('Bearer secret-token');
  });

  it('turns a refusal into an error that people can read', async () => {
    const details = [{ field: 'name', message: 'Too long.' }];
    stubApi(() => ({ status: 400, body: { error: { message: 'Check the values.', details } } }));
    const error: unknown = await request('POST', '/things', {}).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 400, message: 'Check the values.', details });
  });

  it('says so when the server cannot be reached', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    await expect(request('GET', '/things')).rejects.toMatchObject({ status: 0 });
  });

  it('keeps the cause of an unexpected failure to itself', () => {
    expect(messageOf(new Error('undefined is not a function'))).toBe(
      'Something went wrong. Please try again.',
    );
  });
});
