import { describe, expect, it, vi } from 'vitest';
import { writing } from '../../src/models/writing.js';
import { complete } from '../../src/services/language-model.js';
import { call } from '../support/api.js';

vi.mock('../../src/services/language-model.js', () => ({ complete: vi.fn() }));

const [first] = writing.inputs;
const inputs = { [first?.name ?? '']: 'We agreed on a plan. Ann will write it down.' };

describe('Writing', () => {
  it('is done by rules where there is no model, and says so', async () => {
    vi.mocked(complete).mockResolvedValueOnce(null);
    const { body } = await call('post', '/api/writing', undefined, { inputs });
    expect(body.isModel).toBe(false);
    expect(String(body.text).length).toBeGreaterThan(10);
    expect(body.title).toContain(writing.noun);
  });

  it('tells a model what was entered and chosen', async () => {
    vi.mocked(complete).mockClear().mockResolvedValueOnce('From a model');
    const order = { inputs, tone: 'Friendly', language: 'German', version: 1 };
    const { body } = await call('post', '/api/writing', undefined, order);
    expect(body).toMatchObject({ text: 'From a model', isModel: true });
    const [system, user] = vi.mocked(complete).mock.calls[0]?.[0] ?? [];
    expect(system?.content).toMatch(/Tone: Friendly.*Language: German.*version 2/s);
    expect(user?.content).toContain('We agreed on a plan');
  });

  it('needs something to write about', async () => {
    expect((await call('post', '/api/writing', undefined, { inputs: {} })).status).toBe(400);
    const long = { inputs: { [first?.name ?? '']: 'x'.repeat(20_001) } };
    expect((await call('post', '/api/writing', undefined, long)).status).toBe(400);
  });
});
