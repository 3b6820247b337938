import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import { ask } from '../services/assistant.js';

export async function answer(request: Request, response: Response) {
  response.json(await ask(request.body, signedIn(request)));
}
