import type { Request, Response } from 'express';
import { forbidden } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as newsletter from '../services/newsletter.js';

export async function list(request: Request, response: Response) {
  if (signedIn(request).role !== 'admin') throw forbidden();
  response.json(await newsletter.listSubscribers());
}

export async function subscribe(request: Request, response: Response) {
  response.status(201).json(await newsletter.subscribe(request.body));
}

export async function unsubscribe(request: Request, response: Response) {
  await newsletter.unsubscribe(request.body);
  response.status(204).end();
}
