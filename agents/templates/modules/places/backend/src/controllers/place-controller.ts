import type { Request, Response } from 'express';
import { listPlaces } from '../services/place-service.js';

export async function list(request: Request, response: Response) {
  response.json({ items: await listPlaces(request.account) });
}
