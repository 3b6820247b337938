import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as notifications from '../services/notifications.js';

export async function list(request: Request, response: Response) {
  response.json(await notifications.listNotifications(signedIn(request)));
}

export async function markAllRead(request: Request, response: Response) {
  await notifications.markAllRead(signedIn(request));
  response.status(204).end();
}

export async function markRead(request: Request, response: Response) {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id)) throw notFound('This notification');
  await notifications.markRead(id, signedIn(request));
  response.status(204).end();
}
