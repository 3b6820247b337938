import request from 'supertest';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { openUploads } from '../../src/models/uploads.js';
import { MOST_BYTES } from '../../src/services/file-kinds.js';
import { signInAdmin, type Session } from '../support/api.js';
import { nameInRecord } from '../support/uploads.js';

const app = createApp();
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
);

function send({ token }: Session, name: string, bytes: Buffer, query = '') {
  const sending = request(app).post(`/api/uploads${query}`).attach('file', bytes, name);
  return token ? sending.set('Authorization', `Bearer ${token}`) : sending;
}

function fetchAs(session: Session | null, address: string) {
  const asking = request(app).get(address);
  return session ? asking.set('Authorization', `Bearer ${session.token}`) : asking;
}

interface Kept {
  address: string;
  size: number;
}

describe('Uploads', () => {
  it('keep a picture and give it back as it was', async () => {
    const admin = await signInAdmin();
    const kept = await send(admin, 'A day at the sea.png', png, '?kind=image');
    expect(kept.status).toBe(201);
    const { address, size } = kept.body as Kept;
    expect(address).toMatch(/^\/api\/uploads\/[0-9a-f-]{36}\/A-day-at-the-sea\.png$/);
    expect(size).toBe(png.length);
    const shown = await fetchAs(admin, address);
    expect(shown.status).toBe(200);
    expect(shown.headers['content-type']).toBe('image/png');
    expect(shown.headers['x-content-type-options']).toBe('nosniff');
    expect(shown.headers['content-security-policy']).toContain('sandbox');
    expect(shown.headers['content-disposition']).toContain('inline');
    expect(Buffer.compare(shown.body as Buffer, png)).toBe(0);
  });

  it('give back the part that is asked for', async () => {
    const admin = await signInAdmin();
    const { address } = (await send(admin, 'sea.png', png)).body as Kept;
    const asked = (range: string) => fetchAs(admin, address).set('Range', range);
    const part = await asked('bytes=1-4');
    expect(part.status).toBe(206);
    expect(part.headers['content-range']).toBe(`bytes 1-4/${png.length}`);
    expect(Buffer.compare(part.body as Buffer, png.subarray(1, 5))).toBe(0);
    expect((await asked('bytes=99999-')).status).toBe(416);
  });

  it('refuse what is too large, of the wrong kind or no file at all', async () => {
    const admin = await signInAdmin();
    const large = Buffer.concat([png, Buffer.alloc(MOST_BYTES)]);
    expect((await send(admin, 'large.png', large)).status).toBe(400);
    expect((await send(admin, 'huge.png', Buffer.alloc(MOST_BYTES + 50_000))).status).toBe(413);
    expect((await send(admin, 'page.html', Buffer.from('<p>'))).status).toBe(400);
    expect((await send(admin, 'fake.png', Buffer.from('<script>'))).status).toBe(400);
    expect((await send(admin, 'notes.txt', Buffer.from('Hello'), '?kind=image')).status).toBe(400);
    const none = await request(app)
      .post('/api/uploads')
      .set('Authorization', `Bearer ${admin.token}`)
      .send({ file: 'text' });
    expect(none.status).toBe(400);
  });

  it('are taken from those who may send something', async () => {
    const { status } = await request(app).post('/api/uploads').attach('file', png, 'sea.png');
    expect(status).toBe(openUploads ? 201 : 401);
  });

  it('are shown to nobody else until a record names them', async () => {
    const admin = await signInAdmin();
    const kept = await send(admin, 'sea.png', png);
    const { address } = kept.body as Kept;
    expect((await fetchAs(null, address)).status).toBe(404);
    expect((await fetchAs(admin, `${address}x`)).status).toBe(404);
    const record = await nameInRecord(address);
    const asked = await fetchAs(null, record);
    expect((await fetchAs(null, address)).status).toBe(asked.status === 200 ? 200 : 404);
    expect((await fetchAs(admin, address)).status).toBe(200);
  });
});
