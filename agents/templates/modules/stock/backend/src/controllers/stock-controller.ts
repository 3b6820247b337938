import type { Request, Response } from 'express';
import { lowStock } from '../services/stock-service.js';

export async function low(request: Request, response: Response) {
  response.json({ items: await lowStock(request.account) });
}
