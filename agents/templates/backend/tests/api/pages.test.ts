import { describe, expect, it } from 'vitest';
import { defaultPages } from '../../src/models/pages.js';
import { defaultRole } from '../../src/models/roles.js';
import { call, signInAdmin } from '../support/api.js';
import { signIn } from '../support/people.js';

describe('Pages{{pagesProof}}', () => {
  it('are read by visitors and changed by admins only', async () => {
    const slugs = defaultPages.map(({ slug }) => slug);
    for (const slug of slugs) {
      const path = `/api/pages/${slug}`;
      expect((await call('get', path)).body).toMatchObject({ slug });
      const change = { title: 'New title', body: 'First.\n\nSecond.' };
      expect((await call('put', path, await signIn(defaultRole), change)).status).toBe(403);
      expect((await call('put', path, await signInAdmin(), change)).status).toBe(200);
      expect((await call('get', path)).body).toMatchObject(change);
    }
    const { body } = await call('get', '/api/pages');
    expect(body.items).toEqual(slugs.map((slug) => ({ slug, title: 'New title' })));
  });

  it('are refused when they are empty or unknown', async () => {
    const admin = await signInAdmin();
    const path = `/api/pages/${defaultPages[0]?.slug}`;
    expect((await call('put', path, admin, { title: '', body: 'Text' })).fields).toEqual(['title']);
    expect((await call('get', '/api/pages/no-such-page')).status).toBe(404);
  });
});
