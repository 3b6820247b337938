import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as follows from '../services/follows.js';

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This person');
  return id;
}

export async function list(request: Request, response: Response) {
  response.json(await follows.listFollowed(signedIn(request)));
}

export async function feed(request: Request, response: Response) {
  response.json(await follows.getFeed(signedIn(request)));
}

export async function get(request: Request, response: Response) {
  response.json(await follows.getPerson(idOf(request), request.account));
}

export async function follow(request: Request, response: Response) {
  await follows.follow(idOf(request), signedIn(request));
  response.status(204).end();
}

export async function unfollow(request: Request, response: Response) {
  await follows.unfollow(idOf(request), signedIn(request));
  response.status(204).end();
}
