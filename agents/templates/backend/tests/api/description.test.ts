import request from 'supertest';
import { expect, it } from 'vitest';
import { createApp } from '../../src/app.js';

const app = createApp();

interface Description {
  openapi: string;
  paths: Record<string, unknown>;
}

it('leads from its first address to a description of what it can do{{{proof}}}', async () => {
  const first = await request(app).get('/').redirects(1).expect(200);
  const { openapi, paths } = first.body as Description;
  expect(openapi).toMatch(/^3\./);
  expect(Object.keys(paths)).toContain('/auth/login');
});

it('says of any other address that it does not exist', async () => {
  const answer = await request(app).get('/sign-in').expect(404);
  expect(answer.body).toMatchObject({ error: { code: 'not_found' } });
});
