import type { Request, Response } from 'express';
import * as service from '../services/arcade-service.js';

export async function best(request: Request, response: Response) {
  response.json(await service.best(String(request.params.game), request.account));
}

export async function keep(request: Request, response: Response) {
  const game = String(request.params.game);
  response.status(201).json(await service.keep(game, request.body, request.account));
}
