import type { Request, Response } from 'express';
import { forbidden, notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as accounts from '../services/accounts.js';
import { listUsers } from '../services/user-service.js';

export async function register(request: Request, response: Response) {
  response.status(201).json(await accounts.register(request.body));
}

export async function login(request: Request, response: Response) {
  response.json(await accounts.login(request.body));
}

export async function listSamples(_request: Request, response: Response) {
  response.json({ items: await accounts.sampleAccounts() });
}

export function showMe(request: Request, response: Response) {
  response.json({ user: signedIn(request) });
}

export async function updateMe(request: Request, response: Response) {
  response.json({ user: await accounts.updateAccount(signedIn(request), request.body) });
}

export async function list(request: Request, response: Response) {
  response.json(await listUsers(request.query, signedIn(request)));
}

export async function grantRole(request: Request, response: Response) {
  if (signedIn(request).role !== 'admin') throw forbidden();
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id)) throw notFound('This account');
  response.json({ user: await accounts.grantRole(id, request.body) });
}
