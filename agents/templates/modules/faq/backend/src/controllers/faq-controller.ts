import type { Request, Response } from 'express';
import { forbidden, notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as faq from '../services/faq.js';

function checkAdmin(request: Request): void {
  if (signedIn(request).role !== 'admin') throw forbidden();
}

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This question');
  return id;
}

export async function list(_request: Request, response: Response) {
  response.json(await faq.listEntries());
}

export async function add(request: Request, response: Response) {
  checkAdmin(request);
  response.status(201).json(await faq.addEntry(request.body));
}

export async function change(request: Request, response: Response) {
  checkAdmin(request);
  response.json(await faq.changeEntry(idOf(request), request.body));
}

export async function remove(request: Request, response: Response) {
  checkAdmin(request);
  await faq.deleteEntry(idOf(request));
  response.status(204).end();
}
