import type { Request, Response } from 'express';
import { stockByPlace } from '../services/stock-places-service.js';

export async function list(request: Request, response: Response) {
  response.json(await stockByPlace(request.account));
}
