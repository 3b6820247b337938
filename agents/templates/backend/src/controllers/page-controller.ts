import type { Request, Response } from 'express';
import { forbidden } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as pages from '../services/page-service.js';

export async function list(_request: Request, response: Response) {
  response.json(await pages.listPages());
}

export async function get(request: Request, response: Response) {
  response.json(await pages.getPage(String(request.params.slug)));
}

export async function update(request: Request, response: Response) {
  if (signedIn(request).role !== 'admin') throw forbidden();
  response.json(await pages.updatePage(String(request.params.slug), request.body));
}
