import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const question = [{ role: 'user', content: 'Hello?' }] as const;

async function completeWith(fetch: () => Promise<Response>) {
  vi.stubGlobal('fetch', vi.fn(fetch));
  const { complete } = await import('../../src/services/language-model.js');
  return complete(question);
}

describe('The language model', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.stubEnv('AI_BASE_URL', 'http://model.test/v1/');
    vi.stubEnv('AI_API_KEY', 'secret');
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it('is asked with the key and answers', async () => {
    const choices = [{ message: { content: ' Hi! ' } }];
    expect(await completeWith(() => Promise.resolve(Response.json({ choices })))).toBe('Hi!');
    const [address, options] = vi.mocked(fetch).mock.calls[0] ?? [];
    expect(address).toBe('http://model.test/v1/chat/completions');
    expect(options?.headers).toMatchObject({ Authorization: 'Bearer secret' });
  });

  it('is done without when it refuses, fails or is not configured', async () => {
    expect(await completeWith(() => Promise.resolve(new Response('', { status: 500 })))).toBeNull();
    expect(await completeWith(() => Promise.reject(new Error('offline')))).toBeNull();
    vi.resetModules();
    vi.stubEnv('AI_BASE_URL', '');
    expect(await completeWith(() => Promise.resolve(Response.json({})))).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });
});
