import type { Request, Response } from 'express';
import * as service from '../services/arcade-service.js';

export async function best(request: Request, response: Response) {
  const game = String(request.params.game);
  response.json(await service.best(game, request.account, request.query.round));
}

export async function keep(request: Request, response: Response) {
  const game = String(request.params.game);
  response.status(201).json(await service.keep(game, request.body, request.account));
}
