import { describe, expect, it } from 'vitest';
import { draftedTexts } from '../../src/models/drafts.js';
import { compose } from '../../src/services/draft-service.js';
import { call, nobody, signInAdmin } from '../support/api.js';
import { makeDrafted } from '../support/drafts.js';

const path = `/api/drafts/${draftedTexts[0]?.path ?? ''}`;

describe('Drafts', () => {
  it('say what the record says where no model is set up, and keep nothing', async () => {
    const admin = await signInAdmin();
    const made = await makeDrafted();
    const wish = 'Keep it short';
    const draft = await call('post', `${path}/${Number(made.body.id)}`, admin, { wish });
    expect(draft.status).toBe(200);
    expect(draft.body.isModel).toBe(false);
    expect(draft.body.text).toContain(String(made.body.label));
    expect(draft.body.text).toContain('Keep it short.');
  });

  it('are letters where a letter is asked for', () => {
    const known: [string, string][] = [
      ['company', 'Acme'],
      ['position', 'baker'],
    ];
    const letter = compose('letter', 'Baker at Acme', known, '', 'Kim');
    expect(letter).toMatch(/^Dear Acme,/);
    expect(letter).toContain('The position is baker.');
    expect(letter).toMatch(/Kind regards,\nKim$/);
    expect(compose('letter', 'A post', [], '', 'Kim')).toMatch(/^Dear Sir or Madam,/);
    expect(compose('text', 'Oak', [['height', '12']], '', 'Kim')).toBe('Oak. The height is 12.');
  });

  it('are for those who may change the record', async () => {
    const made = await makeDrafted();
    const own = `${path}/${Number(made.body.id)}`;
    expect((await call('post', own, nobody, { wish: '' })).status).toBe(401);
    const admin = await signInAdmin();
    expect((await call('post', `${path}/999999`, admin, { wish: '' })).status).toBe(404);
    expect((await call('post', '/api/drafts/nothing/1', admin, { wish: '' })).status).toBe(404);
    expect((await call('post', own, admin, { wish: 'x'.repeat(501) })).status).toBe(400);
  });
});
