import { describe, expect, it, vi } from 'vitest';
import { defaultRole } from '../../src/models/roles.js';
import { keywordsOf } from '../../src/services/assistant.js';
import { complete } from '../../src/services/language-model.js';
import { call } from '../support/api.js';
import { signIn } from '../support/people.js';

vi.mock('../../src/services/language-model.js', () => ({ complete: vi.fn() }));

describe('The assistant', () => {
  it('says that it only searched when there is no model', async () => {
    vi.mocked(complete).mockResolvedValueOnce(null);
    const ann = await signIn(defaultRole);
    const { body } = await call('post', '/api/assistant', ann, { question: 'Where is Atlantis?' });
    expect(body).toMatchObject({ isModel: false, sources: [] });
    expect(body.answer).toContain('found nothing');
  });

  it('asks the model once for the same question of the same account', async () => {
    vi.mocked(complete).mockClear().mockResolvedValue('From a model');
    const [ann, bob] = [await signIn(defaultRole), await signIn(defaultRole)];
    for (const person of [ann, ann, bob]) {
      const { body } = await call('post', '/api/assistant', person, { question: 'Is it open?' });
      expect(body).toMatchObject({ answer: 'From a model', isModel: true });
    }
    expect(complete).toHaveBeenCalledTimes(2);
  });

  it('needs an account and a question', async () => {
    expect((await call('post', '/api/assistant', undefined, { question: 'Hi' })).status).toBe(401);
    const ann = await signIn(defaultRole);
    expect((await call('post', '/api/assistant', ann, { question: ' ' })).fields).toEqual([
      'question',
    ]);
  });

  it('looks for what a question is about', () => {
    expect(keywordsOf('Which recipes do you have for a warm Bread?')).toEqual([
      'recipe',
      'warm',
      'bread',
    ]);
  });
});
