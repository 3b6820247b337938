import type { Request, Response } from 'express';
import * as service from '../services/tracking-service.js';

export async function find(request: Request, response: Response) {
  response.json(await service.find(request.query.code));
}

export async function move(request: Request<{ name: string }>, response: Response) {
  const { code } = request.body as { code?: unknown };
  response.json(await service.move(code, request.params.name));
}
