import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import * as matches from '../services/matches.js';

export async function list(request: Request, response: Response) {
  response.json(await matches.listMatches(signedIn(request)));
}

export async function setWishes(request: Request, response: Response) {
  await matches.setWishes(String(request.params.entity), request.body, signedIn(request));
  response.status(204).end();
}
