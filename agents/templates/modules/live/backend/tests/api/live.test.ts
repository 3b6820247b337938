import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.js';
import { call, signInAdmin } from '../support/api.js';

describe('Live values', () => {
  it('are sent with their course, and said to be simulated', async () => {
    const { status, body } = await call('get', '/api/live', await signInAdmin());
    expect(status).toBe(200);
    expect(body).toMatchObject({ isSimulated: true });
    expect(Array.isArray(body.series)).toBe(true);
  });

  it('are sent as events', async () => {
    const { token } = await signInAdmin();
    const server = createServer(createApp()).listen(0);
    const { port } = server.address() as AddressInfo;
    const ending = new AbortController();
    const response = await fetch(`http://127.0.0.1:${port}/api/live/events`, {
      headers: { Authorization: `Bearer ${token}` },
      signal: ending.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const first = (await response.body?.getReader().read()) as { value?: Uint8Array } | undefined;
    expect(new TextDecoder().decode(first?.value)).toMatch(/^data: \{"isSimulated":true/);
    ending.abort();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});
