import type { Request, Response } from 'express';
import { standings } from '../services/leaderboard-service.js';

export async function show(request: Request<{ name: string }>, response: Response) {
  response.json(await standings(request.params.name, request.account));
}
