import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import * as service from '../services/quiz-play-service.js';

export async function show(request: Request, response: Response) {
  response.json(await service.show(Number(request.params.id), request.account));
}

export async function progress(request: Request, response: Response) {
  response.json(await service.progress(signedIn(request)));
}

{{#isTimed}}
export async function start(request: Request, response: Response) {
  response.json(await service.start(Number(request.params.id), request.account));
}

{{/isTimed}}
export async function attempt(request: Request, response: Response) {
  const marked = await service.attempt(Number(request.params.id), request.body, request.account);
  response.status(201).json(marked);
}
