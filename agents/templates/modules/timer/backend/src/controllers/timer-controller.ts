import type { Request, Response } from 'express';
import { signedIn } from '../middleware/authenticate.js';
import * as timer from '../services/timer-service.js';

export async function show(request: Request, response: Response) {
  response.json({ entry: await timer.running(signedIn(request)) });
}

export async function start(request: Request, response: Response) {
  response.status(201).json(await timer.start(request.body, signedIn(request)));
}

export async function stop(request: Request, response: Response) {
  response.json(await timer.stop(signedIn(request)));
}

export async function add(request: Request, response: Response) {
  response.status(201).json(await timer.add(request.body, signedIn(request)));
}
