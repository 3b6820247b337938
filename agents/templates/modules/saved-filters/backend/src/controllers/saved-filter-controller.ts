import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as filters from '../services/saved-filters.js';

export async function list(request: Request, response: Response) {
  response.json(await filters.listFilters(request.query.list, signedIn(request)));
}

export async function save(request: Request, response: Response) {
  response.status(201).json(await filters.saveFilter(request.body, signedIn(request)));
}

export async function remove(request: Request, response: Response) {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id)) throw notFound('This filter');
  await filters.deleteFilter(id, signedIn(request));
  response.status(204).end();
}
