import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../test/render';
import { LivePage } from './LivePage';
import { readEvents } from './stream';

/** A server whose stream holds the events and then stays open. */
function stubStream(events: unknown[]) {
  vi.stubGlobal('fetch', () => {
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const event of events) {
          controller.enqueue(new TextEncoder().encode(`data: ${JSON.stringify(event)}\n\n`));
        }
      },
    });
    return Promise.resolve(new Response(body));
  });
}

const at = '2026-03-14T09:30:00.000Z';

describe('Live values', () => {
  it('show the newest value, its change and its course', async () => {
    stubStream([{ at, series: [{ id: 3, label: 'Boiler', points: [5000, 5200, 5500] }] }]);
    renderPage(<LivePage />);
    expect(await screen.findByText('+10.00 %')).toBeVisible();
    expect(screen.getByRole('img', { name: 'Course of Boiler' })).toBeVisible();
    expect(screen.getByText('Connected')).toBeVisible();
    expect(screen.getByText(/simulated/)).toBeVisible();
  });

  it('say when there is nothing to show', async () => {
    stubStream([{ at, series: [] }]);
    renderPage(<LivePage />);
    expect(await screen.findByText('Nothing moves yet')).toBeVisible();
  });

  it('are read from events that arrive in pieces', () => {
    const { values, rest } = readEvents('data: {"at":"x","series":[]}\n\ndata: {"a');
    expect(values).toEqual([{ at: 'x', series: [] }]);
    expect(rest).toBe('data: {"a');
  });
});
