import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import * as plays from '../services/plays.js';

{{#isOpen}}
const asking = (request: Request) => request.account;
{{/isOpen}}
{{^isOpen}}
const asking = (request: Request) => signedIn(request);
{{/isOpen}}

export async function note(request: Request, response: Response) {
  response.status(201).json(await plays.note(request.body, asking(request)));
}

export async function most(request: Request, response: Response) {
  response.json(await plays.most(asking(request)));
}

export async function recent(request: Request, response: Response) {
  response.json(await plays.recent(signedIn(request)));
}
