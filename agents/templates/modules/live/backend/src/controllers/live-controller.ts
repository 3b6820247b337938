import type { Request, Response } from 'express';
import { logger } from '../logger.js';
import * as service from '../services/live-service.js';

export async function show(request: Request, response: Response) {
  response.json(await service.liveValues(request.account));
}

/** Server-sent events: the connection stays open and the browser gets every change. */
export async function stream(request: Request, response: Response) {
  // Whoever may not read is told so before anything is sent.
  await service.liveValues(request.account);
  response.set({
    'Content-Type': 'text/event-stream',
    'Cache-Control': 'no-store',
    // A proxy in between passes every change on at once.
    'X-Accel-Buffering': 'no',
  });
  response.flushHeaders();
  const stop = service.follow(async () => {
    try {
      const values = await service.liveValues(request.account);
      response.write(`data: ${JSON.stringify(values)}\n\n`);
    } catch (error) {
      logger.error({ error }, 'Live values could not be read');
      response.end();
    }
  });
  request.on('close', stop);
}
