import type { Request, Response } from 'express';
import { notFound } from '../errors.js';
import { signedIn } from '../middleware/authenticate.js';
import * as votes from '../services/votes.js';

const pathOf = (request: Request) => String(request.params.entity);

function idOf(request: Request): number {
  const id = Number(request.params.id);
  if (!Number.isSafeInteger(id) || id < 1) throw notFound('This record');
  return id;
}

export async function list(request: Request, response: Response) {
  response.json(await votes.listVotes(pathOf(request), signedIn(request)));
}

export async function cast(request: Request, response: Response) {
  const account = signedIn(request);
  response.json(await votes.castVote(pathOf(request), idOf(request), request.body, account));
}
{{#hasAccepted}}

export const accept = (isAccepted: boolean) => async (request: Request, response: Response) => {
  await votes.accept(pathOf(request), idOf(request), isAccepted, signedIn(request));
  response.status(204).end();
};
{{/hasAccepted}}
