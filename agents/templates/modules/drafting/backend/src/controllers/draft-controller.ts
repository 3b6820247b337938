import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import { writeDraft } from '../services/draft-service.js';

export async function write(request: Request, response: Response) {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id)) throw notFound('This record');
  const account = signedIn(request);
  response.json(await writeDraft(String(request.params.list), id, request.body, account));
}
